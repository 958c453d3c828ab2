package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.Zone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reporting by Petra Lindal in Korva; editing by Hugo Zadar | Petra Lindal",
                "Written by Ostap Marchuk; reporting by Petra Lindal | Petra Lindal",
                "Reporting by Ostap Marchuk and Petra Lindal; Editing by Hugo Zadar | Petra Lindal",
                "Reporting by Ostap Marchuk; editing by Petra Lindell | ",
                "Reporting by Petra Zadarin | ",
                "Reporting by Petra Korva Lindell | ",
                "Reporting by Pietra Lindell | Pietra Lindell",
                "Reporting by Pietra Lindal | ",
                "Reporting by Ostap Lindell | "
            })
    void missesTheNameOfTheByline(String signOff, String nearest) {
        assertThat(mismatches("By Petra Lindell", signOff)).singleElement().satisfies(m -> {
            assertThat(m.byline().spelling()).isEqualTo("Petra Lindell");
            assertThat(m.signOff().map(Mention::spelling).orElse(null)).isEqualTo(nearest);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporting by Petra Lindell; editing by Hugo Zadar",
                "Reporting by Petra B. Lindell; editing by Hugo Zadar",
                "Reporting by PETRA LINDELL; editing by Hugo Zadar",
                "Writing by Ostap Marchuk; additional reporting by Petra Lindell",
                "Editing by Hugo Zadar",
                "Additional reporting by Ostap Marchuk; editing by Hugo Zadar",
                "Further reporting by Ostap Marchuk",
                "Thanks to Ostap Marchuk"
            })
    void leavesAlone(String signOff) {
        assertThat(mismatches("By Petra Lindell", signOff)).isEmpty();
    }

    @Test
    void aPlaceIsNobody() {
        assertThat(mismatches("By Petra Lindell in Santa Korva", "Reporting by Petra Lindell"))
                .isEmpty();
        assertThat(mismatches("By Petra Lindell", "Reporting in Santa Korva by the newsroom"))
                .isEmpty();
    }

    @Test
    void aNameOfOneWordIsNoByline() {
        assertThat(mismatches("By Lindell", "Reporting by Ostap Marchuk")).isEmpty();
    }

    @Test
    void namesInTheCopyAreNoCredits() {
        Article article = Stories.article(List.of(
                Map.entry(Zone.BYLINE, "By Petra Lindell"),
                Map.entry(Zone.BODY, "It was reporting by Ostap Marchuk that won.")));
        assertThat(Credits.mismatches(article, Stories.ledger(article))).isEmpty();
    }

    private static List<Credits.Mismatch> mismatches(String byline, String signOff) {
        Article article = Stories.article(List.of(
                Map.entry(Zone.BYLINE, byline),
                Map.entry(Zone.BODY, "They met Ivan Orlenko there."),
                Map.entry(Zone.SIGN_OFF, signOff)));
        return Credits.mismatches(article, Stories.ledger(article));
    }
}
