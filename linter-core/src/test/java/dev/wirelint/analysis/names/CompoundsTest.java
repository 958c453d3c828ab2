package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompoundsTest {
    @Test
    void joinsWordsWithWhatStandsBetweenThem() {
        Mention mention = Stories.mention("They met Dr Kim Jong-un Lind there.", "Kim Jong-un Lind");
        Mention joined = Compounds.joined(mention, 1, 2);
        assertThat(joined.words()).extracting(NameWord::spelling).containsExactly("Kim", "Jong-un", "Lind");
        assertThat(joined.words().get(1).text()).isEqualTo("Jong-un");
        assertThat(joined.words().get(1).particle()).isFalse();
        assertThat(joined.words().get(1).jointAfter()).isEqualTo(" ");
        assertThat(joined.span()).isEqualTo(mention.span());
        assertThat(joined.title()).isEqualTo(mention.title());
        assertThat(joined.spelling()).isEqualTo("Kim Jong-un Lind");
    }

    @Test
    void joinsMoreThanTwoAndThoseAtTheEnds() {
        Mention mention = Stories.mention("They met Ursula van der Linde there.", "Ursula van der Linde");
        assertThat(words(Compounds.joined(mention, 1, 3))).containsExactly("Ursula", "van der Linde");
        assertThat(words(Compounds.joined(mention, 0, 1))).containsExactly("Ursula van", "der", "Linde");
    }

    @Test
    void twoNamesSideBySideAreNoHalves() {
        assertThat(areHalves("They met Peter Martin there.", "Peter Martin")).isFalse();
        assertThat(areHalves("They met Chul Soo there.", "Chul Soo")).isTrue();
        assertThat(areHalves("They met Al Peter there.", "Al Peter")).isTrue();
    }

    @Test
    void anOrdinaryWordIsNoHalf() {
        assertThat(areHalves("They met Chul Table there.", "Chul Table")).isFalse();
        assertThat(areHalves("They met Table Chul there.", "Table Chul")).isFalse();
    }

    private static boolean areHalves(String story, String name) {
        List<NameWord> words = Stories.mention(story, name).words();
        return Compounds.areHalves(words.get(0), words.get(1));
    }

    private static List<String> words(Mention mention) {
        return mention.words().stream().map(NameWord::spelling).toList();
    }
}
