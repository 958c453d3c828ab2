package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parts two spellings before any letter is compared. */
class PartingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an ordinary word, or one whose capital says nothing
                "They saw Tablen. They saw a Table. | Tablen | Table",
                "They saw Zadarin. Table slept. | Zadarin | Table",
                // two bearers
                "They met Petra Lindal. They met Ostap Lindel. | Lindal | Lindel",
                "They met Mr Lindal. They met Ms Lindel. | Lindal | Lindel",
                "They met Daniel Korva. They met Danielle Korva. | Daniel | Danielle",
                "They saw tanker operator Korvan. They saw tanker operator Korvin. | Korvan | Korvin",
                "They saw Lisbon. They saw Petra Lisbn. | Lisbon | Lisbn",
                "They live in Santa Galway. They saw Puerto Galwey. | Galway | Galwey",
                "They saw Santa Galway. They live in Puerto Galwey. | Galway | Galwey",
                "They live in Santa Korvan. They live in Puerto Korvin. | Korvan | Korvin",
                "They saw Lisbon. They saw Lisbn Korva. | Lisbon | Lisbn",
                // a person and a thing
                "They met President Korvan. They saw the Korvin Bank. | Korvan | Korvin",
                "They saw the Korvin Bank. They met President Korvan. | Korvin | Korvan",
                // a half of a compound
                "They met Park Seok-Jan. They met Jin. | Jan | Jin",
                "They met Jin. They met Park Seok-Jan. | Jin | Jan",
                // a common noun and a name of its own in another language
                "They saw the Foundation. They saw Fondation Arlet. | Foundation | Fondation",
                "They saw the Foundation. They saw Arlet Fondation. | Foundation | Fondation",
                // a country in another language
                "They live in Peru. They saw Perú. | Peru | Perú",
                "They saw Perú. They live in Peru. | Peru | Perú",
                // a people and its land, a creed and its followers, a plural
                "They saw Angola. They saw an Angolan. | Angola | Angolan",
                "They saw an Angolan. They saw Angola. | Angolan | Angola",
                "They saw Angola. They saw the Angolans. | Angola | Angolans",
                "They saw Iran. They saw an Iranan. | Iran | Iranan",
                "They saw Senegal. They saw the Senegalese. | Senegal | Senegalese",
                "They saw a Korvitese. They saw a Korvit. | Korvitese | Korvit",
                "They saw Zoroism. They saw a Zoroist. | Zoroism | Zoroist",
                "They saw a Zoroist. They saw Zoroism. | Zoroist | Zoroism",
                "They saw the Korvi. They saw the Korvis. | Korvi | Korvis",
                "They saw the Korvis. They saw the Korvi. | Korvis | Korvi",
                // one breath
                "They saw Korvan and Korvin. | Korvan | Korvin",
                "They saw Korvan. Later they saw Korvin, Korvan and Zadar. | Korvan | Korvin"
            })
    void parts(String story, String preferred, String other) {
        assertThat(parting(story, preferred, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Korvan. They saw Korvin. | Korvan | Korvin",
                "They live in Santa Galway. They live in Puerto Galwey. | Galway | Galwey",
                "They saw a Table. They saw Tablen. | Table | Tablen",
                "They saw Petersen. They saw Peterson. | Petersen | Peterson",
                "They met Petra Lindal. They met Petra Lindel. | Lindal | Lindel",
                "They met Mr Lindal. They met Mr Lindel. | Lindal | Lindel",
                "They met Sergei Korva. They met Serhiy Korva. | Sergei | Serhiy",
                "They met Korvan Zadar. They met Korvin Zadar. | Korvan | Korvin",
                "They live in Lisbon. They live in Lisbn Korva. | Lisbon | Lisbn",
                "They live in North Lisbon. They live in South Lisbn. | Lisbon | Lisbn",
                "They saw Lisbon. They saw Lisbn. They saw Korva Lisbn. | Lisbon | Lisbn",
                "They saw tanker operator Korvan. They saw the Korvin. | Korvan | Korvin",
                "They saw the Korvan. They saw tanker operator Korvin. | Korvan | Korvin",
                "They saw tanker operator Korvan. They saw Korvin Bank. | Korvan | Korvin",
                "They saw Korvan Bank. They saw tanker operator Korvin. | Korvan | Korvin",
                "They met President Korvan. They met President Korvin. | Korvan | Korvin",
                "They saw the Foundation. They saw Fondation. | Foundation | Fondation",
                "They saw a Foundation. They met Petra Fondation. | Foundation | Fondation",
                "They saw Korvaton. They saw Korveton Arlet. | Korvaton | Korveton",
                "They live in Peru. They live in Perú. | Peru | Perú",
                "They live in Peru. They saw Perú. They saw Perú. | Peru | Perú",
                "They live in Bogota. They saw Bogotá. | Bogota | Bogotá",
                "They live in Peru. They saw Peruu. | Peru | Peruu",
                "They saw Korvit. They saw Korvitn. | Korvit | Korvitn",
                "They saw Korva. They saw Korvan. | Korva | Korvan",
                "They met Petra Lindas. They met Petra Lindass. | Lindas | Lindass",
                "They met President Petra Zadar. They met President Petra Zadars. | Zadar | Zadars",
                "They saw Korvan with Korvin. | Korvan | Korvin",
                "They saw Zoroism. They saw Zoroasm. | Zoroism | Zoroasm"
            })
    void leavesToTheirLetters(String story, String preferred, String other) {
        assertThat(parting(story, preferred, other)).isFalse();
    }

    @Test
    void twoSpellingsTheStoryIsFiledUnderAreTwo() {
        String story = "They saw Korvan. They saw Korvin.";
        assertThat(parting(Stories.ledger(story, List.of("Korvan", "Korvin")), "Korvan", "Korvin"))
                .isTrue();
        assertThat(parting(Stories.ledger(story, List.of("Korvan")), "Korvan", "Korvin"))
                .isFalse();
        assertThat(parting(Stories.ledger(story, List.of("Korvin")), "Korvan", "Korvin"))
                .isFalse();
    }

    private static boolean parting(String story, String preferred, String other) {
        return parting(Stories.ledger(story), preferred, other);
    }

    private static boolean parting(Ledger ledger, String preferred, String other) {
        return Parting.parts(Stories.form(ledger, preferred), Stories.form(ledger, other));
    }
}
