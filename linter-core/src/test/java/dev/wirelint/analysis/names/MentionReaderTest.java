package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.article.Zone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Petra Lind and Ostap Marchuk. | Petra Lind; Ostap Marchuk",
                "They met J. B. Hartwell there. | J B Hartwell",
                "They met Jos. Hartwell there. | Jos; Hartwell",
                "They met Yu. Hartwell there. | Yu Hartwell",
                "They met Kim Jong-hyeon there. | Kim Jong-hyeon",
                "They met Kim Jong-hyeong there. | Kim Jong",
                "They saw a Table-un there. | Table",
                "They met Petra, Lind and Marchuk. | Petra; Lind; Marchuk",
                "They met Petra  Lind there. | Petra; Lind",
                "They met Kim Jong-un there. | Kim Jong-un",
                "They met the Lind-led group. | Lind",
                "They met a Lind-free rival. | Lind",
                "They met Karim al-Hashmi there. | Karim al-Hashmi",
                "They met al-Hashmi there. | al-Hashmi",
                "They met Osama bin, a guest. | Osama",
                "They met Ursula van der Linde there. | Ursula van der Linde",
                "They met d'Aubrac and O'Neill there. | d'Aubrac; O'Neill",
                "They met l'aubrac there. | ''",
                "They met Lind\u2011Marchuk there. | Lind-Marchuk",
                "However, Lind left. | Lind",
                "Then Lind left. | Lind",
                "Asked Lind there. | Lind",
                "Karlsbad slept. | Karlsbad"
            })
    void readsRunsOfCapitals(String story, String names) {
        List<String> found = Stories.names(story).stream()
                .filter(n -> !List.of("They", "However").contains(n))
                .toList();
        assertThat(String.join("; ", found)).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met President Petra Lind there. | Petra Lind | president",
                "They met PRESIDENT Petra Lind there. | Petra Lind | president",
                "They met Gen. Petra Lind there. | Petra Lind | gen",
                "They met Secretary of State Petra Lind there. | Petra Lind | secretary",
                "They met Secretary of Health and Human Services Petra Lind there. | Petra Lind | secretary",
                "They met Minister for Home Affairs Ostap Marchuk there. | Ostap Marchuk | minister",
                "They met President of Korvia Petra Lind there. | Petra Lind | president"
            })
    void readsTheTitleBeforeAName(String story, String name, String title) {
        assertThat(Stories.mention(story, name).title()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the president, Petra Lind there. | Petra Lind",
                "They met the president with Petra Lind there. | Petra Lind",
                "The President spoke. Petra Lind left. | Petra Lind",
                "They met President Ostap Marchuk, Petra Lind and others. | Petra Lind",
                "Secretary of State Ostap Marchuk met Petra Lind there. | Petra Lind",
                "They met the people of Petra Lind there. | Petra Lind",
                "They met President Marchuk of Korvia and Petra Lind there. | Petra Lind"
            })
    void takesNoWordForATitleThatStandsElsewhere(String story, String name) {
        assertThat(Stories.mention(story, name).title()).isEmpty();
    }

    @Test
    void anOfficeEndsWhereItsHolderBegins() {
        assertThat(Stories.names("They met Secretary of State Petra Lind there."))
                .containsExactly("State", "Petra Lind");
        assertThat(Stories.names("They met the Secretary of the State Lind Fund there."))
                .contains("Lind Fund");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Lind and Marchuk. | true",
                "They saw Lind, Marchuk and Orlenko. | true",
                "They saw Lind/Marchuk. | true",
                "They saw Lind vs. Marchuk. | true",
                "They saw Lind & Marchuk. | true",
                "They saw Lind. Marchuk left. | false",
                "They saw Lind with Marchuk. | false",
                "They saw Lind who saw Marchuk. | false",
                "They saw Lind     and      Marchuk. | false"
            })
    void tellsWhoIsNamedInOneBreath(String story, boolean together) {
        List<Mention> mentions = Stories.mentions(story);
        Mention lind = named(mentions, "Lind");
        Mention other = named(mentions, "Marchuk");
        assertThat(lind.breath() == other.breath()).isEqualTo(together);
    }

    @Test
    void readsAShoutedBlockInTheCaseOfRunningCopy() {
        Ledger ledger = Stories.ledger(Stories.article(List.of(
                Map.entry(Zone.HEADLINE, "LIND MEETS MARCHUK IN NATO HALL"),
                Map.entry(Zone.DATELINE, "PEDRALVA"),
                Map.entry(Zone.BODY, "They saw LIND there."))));
        assertThat(ledger.mentions()).extracting(Mention::spelling).contains("Pedralva", "LIND");
        assertThat(ledger.mentions().get(0).spelling())
                .contains("LIND", "Marchuk")
                .contains("NATO");
    }

    @Test
    void passesOverCodeAndFurniture() {
        Ledger ledger = Stories.ledger(Stories.article(List.of(
                Map.entry(Zone.FURNITURE, "Read more on Marchuk"),
                Map.entry(Zone.CODE, "new Marchuk"),
                Map.entry(Zone.BODY, "They saw Lind."))));
        assertThat(ledger.mentions())
                .extracting(Mention::spelling)
                .doesNotContain("Marchuk")
                .contains("Lind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lind left. | true",
                "They said: “Lind left.” | true",
                "They said (Lind left). | true",
                "They said: Lind left. | true",
                "They saw Lind. | false",
                "\u2022 Lind left. | true"
            })
    void knowsWhereAnyWordTakesACapital(String story, boolean opens) {
        assertThat(named(Stories.mentions(story), "Lind").words().get(0).opens())
                .isEqualTo(opens);
    }

    @Test
    void readsApostrophesStraightAndAccentsAsOneLetter() {
        assertThat(Stories.names("They met O’Neill and Jose\u0301 Lind.")).contains("O'Neill", "José Lind");
    }

    @Test
    void aNameHasNoMoreThanSixteenWords() {
        String many = "Ab ".repeat(17).strip();
        assertThat(Stories.mentions("they saw " + many + "."))
                .extracting(m -> m.words().size())
                .containsExactly(16, 1);
    }

    @Test
    void aTitleAtTheEndOfABlockIsNobodys() {
        Article article = Stories.article(
                List.of(Map.entry(Zone.BODY, "They saw the President"), Map.entry(Zone.BODY, "Lind left.")));
        assertThat(named(Stories.ledger(article).mentions(), "Lind").title()).isEqualTo(Optional.empty());
    }

    @Test
    void aRegionBehindATownTellsWhichItIs() {
        assertThat(Stories.mention("They left Odessa, Texas, early.", "Odessa").region())
                .contains("Texas");
        assertThat(Stories.mention("They left Odessa early.", "Odessa").region())
                .isEmpty();
    }

    private static Mention named(List<Mention> mentions, String name) {
        return mentions.stream()
                .filter(m -> m.spelling().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is none of " + mentions));
    }
}
