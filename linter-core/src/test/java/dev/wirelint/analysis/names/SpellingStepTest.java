package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.names.Likeness.Nature;
import org.junit.jupiter.api.Test;

/** What one change of a spelling weighs: the likelier it slips in, the less it tells two names apart. */
class SpellingStepTest {
    @Test
    void lettersSwappedWeighLessThanOneDroppedOrPutForAnother() {
        double swapped = SpellingStep.swapped("an", "na", false).cost();
        double vowel = SpellingStep.substituted('a', 'u', false).cost();
        double neighbour = SpellingStep.substituted('m', 'n', false).cost();
        double dropped = SpellingStep.dropped("marak", 2).cost();
        double other = SpellingStep.substituted('m', 's', false).cost();
        assertThat(swapped).isLessThan(vowel);
        assertThat(vowel).isLessThan(neighbour);
        assertThat(dropped).isEqualTo(neighbour);
        assertThat(neighbour).isLessThan(other);
    }

    @Test
    void aDoubledLetterAndASilentHAreWaysToWriteOneSound() {
        SpellingStep doubled = SpellingStep.inserted("hanna", 3);
        SpellingStep silent = SpellingStep.inserted("abdullah", 7);
        assertThat(doubled.nature()).isEqualTo(Nature.TRANSLITERATION);
        assertThat(silent.nature()).isEqualTo(Nature.TRANSLITERATION);
        assertThat(silent.cost()).isLessThan(doubled.cost());
        assertThat(SpellingStep.dropped("hanna", 3).cost()).isEqualTo(doubled.cost());
    }

    @Test
    void anotherLetterMoreOrAnHInsideIsASlip() {
        assertThat(SpellingStep.inserted("marhak", 3).nature()).isEqualTo(Nature.SLIP);
        assertThat(SpellingStep.inserted("marakt", 5).nature()).isEqualTo(Nature.SLIP);
        assertThat(SpellingStep.inserted("hanna", 0).nature()).isEqualTo(Nature.SLIP);
        assertThat(SpellingStep.dropped("hanna", 2).nature()).isEqualTo(Nature.SLIP);
    }

    @Test
    void aSlipInTheFirstLetterWeighsMore() {
        double more = SpellingStep.AT_START;
        assertThat(more).isPositive();
        assertThat(SpellingStep.inserted("marak", 0).cost())
                .isEqualTo(SpellingStep.inserted("marak", 1).cost() + more);
        assertThat(SpellingStep.substituted('m', 's', true).cost())
                .isEqualTo(SpellingStep.substituted('m', 's', false).cost() + more);
        assertThat(SpellingStep.swapped("an", "na", true).cost())
                .isEqualTo(SpellingStep.swapped("an", "na", false).cost() + more);
    }

    @Test
    void yIsAVowelForIAlone() {
        double vowel = SpellingStep.substituted('a', 'e', false).cost();
        assertThat(SpellingStep.substituted('y', 'i', false).cost()).isEqualTo(vowel);
        assertThat(SpellingStep.substituted('i', 'y', false).cost()).isEqualTo(vowel);
        assertThat(SpellingStep.substituted('y', 'a', false).cost()).isGreaterThan(vowel);
        assertThat(SpellingStep.substituted('a', 'y', false).cost()).isGreaterThan(vowel);
        assertThat(SpellingStep.substituted('a', 'm', false).cost()).isGreaterThan(vowel);
        assertThat(SpellingStep.substituted('m', 'a', false).cost()).isGreaterThan(vowel);
    }

    @Test
    void lettersThatMerelySoundAlikeAreNoTransliteration() {
        assertThat(SpellingStep.transliterated("kh", "h", 0.2).nature()).isEqualTo(Nature.TRANSLITERATION);
        assertThat(SpellingStep.transliterated("sh", "s", 0.3).nature()).isEqualTo(Nature.TRANSLITERATION);
        assertThat(SpellingStep.transliterated("s", "z", 0.35).nature()).isEqualTo(Nature.SOUND);
    }

    @Test
    void isToldInWords() {
        assertThat(SpellingStep.inserted("marak", 2).inWords()).isEqualTo("one letter more");
        assertThat(SpellingStep.dropped("marak", 2).inWords()).isEqualTo("one letter dropped");
        assertThat(SpellingStep.inserted("hanna", 3).inWords()).isEqualTo("n at the end or doubled");
        assertThat(SpellingStep.dropped("hanna", 3).inWords()).isEqualTo("n single or left out");
        assertThat(SpellingStep.swapped("an", "na", false).inWords()).isEqualTo("two letters swapped");
        assertThat(SpellingStep.substituted('m', 's', false).inWords()).isEqualTo("s for m");
        assertThat(SpellingStep.transliterated("ks", "x", 0.2).inWords()).isEqualTo("x for ks");
        assertThat(SpellingStep.transliterated("x", "ks", 0.2).inWords()).isEqualTo("ks for x");
        assertThat(SpellingStep.transliterated("ai", "ia", 0.2).inWords()).isEqualTo("ia for ai");
        assertThat(SpellingStep.transliterated("yi", "ij", 0.2).inWords()).isEqualTo("ij for yi");
        assertThat(new SpellingStep("ab", "cd", 1, Nature.SLIP).inWords()).isEqualTo("cd for ab");
    }
}
