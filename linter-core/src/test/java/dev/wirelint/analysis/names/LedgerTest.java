package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Filing;
import dev.wirelint.article.Metadata;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void readsNamesWithParticlesInitialsAndHyphens() {
        assertThat(names("She met Karim al-Hashmi, Ursula van der Linde, J. B. Hartwell and Kim Jong-un."))
                .containsExactly("Karim al-Hashmi", "Ursula van der Linde", "J B Hartwell", "Kim Jong-un");
    }

    @Test
    void leavesTitlesAndPossessivesOff() {
        assertThat(ledger("They asked Prime Minister Petra Lind's aide.").mentions())
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.spelling()).isEqualTo("Petra Lind");
                    assertThat(m.title()).contains("minister");
                    assertThat(m.kind()).contains(Bearer.PERSON);
                });
    }

    @Test
    void passesOverHandlesAddressesAndTags() {
        assertThat(names("It stood on @Lind_official, at press@Lind.example, www.Lind.example and under #Lind."))
                .isEmpty();
    }

    @Test
    void takesNoSentenceStartForAName() {
        assertThat(names("However Lind refused. They left.")).containsExactly("Lind");
        assertThat(ledger("Yesterday they left.").forms())
                .allSatisfy(f -> assertThat(f.isName()).isFalse());
    }

    @Test
    void tellsTheKindFromTheSurroundings() {
        List<Mention> mentions = ledger("They live in Pedralva. The Lind Foundation paid. Then Lind said so.")
                .mentions();
        assertThat(mentions).extracting(Mention::spelling).contains("Pedralva", "Lind Foundation", "Lind");
        assertThat(kindOf("Pedralva", mentions)).isEqualTo(Bearer.PLACE);
        assertThat(kindOf("Lind Foundation", mentions)).isEqualTo(Bearer.ORGANISATION);
        assertThat(kindOf("Lind", mentions)).isEqualTo(Bearer.PERSON);
    }

    @Test
    void readsTheRegionBehindATown() {
        assertThat(ledger("They left Odessa, Texas, early.").mentions().get(0).region())
                .contains("Texas");
    }

    @Test
    void prefersTheSpellingThatIntroduces() {
        assertThat(ledger("In May Ostap Tymtchenko resigned. Later Tymchenko left.")
                        .variants())
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.preferred().spelling()).isEqualTo("Tymtchenko");
                    assertThat(v.other().spelling()).isEqualTo("Tymchenko");
                    assertThat(v.confidence()).isBetween(0.5, 1.0);
                });
    }

    @Test
    void prefersAClearMajority() {
        assertThat(ledger("Ostap Tymtchenko left. Then Tymchenko and Tymchenko and Tymchenko and Tymchenko came.")
                        .variants())
                .singleElement()
                .satisfies(v -> assertThat(v.preferred().spelling()).isEqualTo("Tymchenko"));
    }

    @Test
    void prefersTheSpellingTheStoryIsFiledUnder() {
        assertThat(ledger(
                                "Ostap Tymtchenko left. Then Tymtchenko, he said, and Tymtchenko. Later Tymchenko came.",
                                List.of("Ostap Tymchenko"))
                        .variants())
                .singleElement()
                .satisfies(v -> assertThat(v.preferred().spelling()).isEqualTo("Tymchenko"));
    }

    @Test
    void leavesTwoPeopleTwo() {
        assertThat(ledger("Anna Hendel met Peter Hendl. Later Hendel left, and Hendl stayed.")
                        .variants())
                .isEmpty();
    }

    private static List<String> names(String text) {
        return ledger(text).mentions().stream().map(Mention::spelling).toList();
    }

    private static Bearer kindOf(String name, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.spelling().equals(name))
                .findFirst()
                .flatMap(Mention::kind)
                .orElseThrow();
    }

    private static Ledger ledger(String text) {
        return ledger(text, List.of());
    }

    private static Ledger ledger(String text, List<String> people) {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story.txt", text));
        builder.metadata(new Metadata("", people, List.of(), List.of(), List.of(), List.of(), Filing.NONE));
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        return Ledger.of(new Copy(builder.build()));
    }
}
