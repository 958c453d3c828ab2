package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of two spellings a story bears out better, the grounds in their order. */
class PreferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Zadarin. Then they saw Zadaryn. | Zadarin | Zadaryn",
                "They saw Zadarin. Then they saw Zadaryn, and Zadaryn. | Zadaryn | Zadarin",
                "They saw Zadarin, and Zadarin. Then Ostap Zadaryn left. | Zadaryn | Zadarin",
                "They saw Zadarin, Zadarin and Zadarin. Then Ostap Zadaryn left. | Zadarin | Zadaryn",
                "Ostap Zadarin left. Then Ivan Zadaryn left. | Zadarin | Zadaryn",
                "Ostap Zadarin left. Then Ivan Zadaryn left, and Zadaryn. | Zadaryn | Zadarin"
            })
    void theIntroducedThenTheMoreFrequentThenTheEarlier(String story, String better, String worse) {
        assertBetter(Stories.ledger(story), better, worse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Lisbn. Then they saw Lisbon. | Lisbon | Lisbn",
                "They saw Lisbn, Lisbn and Lisbn. Then they saw Lisbon. | Lisbon | Lisbn",
                "They saw Lisbn, Lisbn, Lisbn and Lisbn. Then they saw Lisbon. | Lisbn | Lisbon",
                "They saw Petersn. Then they saw Petersen. | Petersen | Petersn",
                "Ostap Petersn left. Then they saw Petersen. | Petersn | Petersen",
                "They live in Lisbn. Ostap Lisbn left. They saw Lisbon. | Lisbon | Lisbn",
                "They saw Bogotá. Then they saw Bogota. | Bogotá | Bogota",
                "They saw Bogota. Then they saw Bogotá. | Bogota | Bogotá"
            })
    void theDictionaryWhereNobodyIsIntroduced(String story, String better, String worse) {
        assertBetter(Stories.ledger(story), better, worse);
    }

    @Test
    void whatTheStoryIsFiledUnderBeforeAll() {
        String story = "They saw Lisbon, Lisbon, Lisbon and Lisbon. Then they saw Lisbn.";
        assertBetter(Stories.ledger(story, List.of("Lisbn")), "Lisbn", "Lisbon");
        assertBetter(Stories.ledger(story, List.of("Lisbn", "Lisbon")), "Lisbon", "Lisbn");
    }

    @Test
    void theBestOfSeveral() {
        Ledger ledger = Stories.ledger("They saw Zadarin. Then they saw Zadaryn, and Zadaryn. Then they saw Sadarin.");
        assertThat(Preference.best(List.of(
                                Stories.form(ledger, "Zadarin"),
                                Stories.form(ledger, "Zadaryn"),
                                Stories.form(ledger, "Sadarin")))
                        .spelling())
                .isEqualTo("Zadaryn");
    }

    private static void assertBetter(Ledger ledger, String better, String worse) {
        Form good = Stories.form(ledger, better);
        Form bad = Stories.form(ledger, worse);
        assertThat(Preference.better(good, bad)).isEqualTo(good);
        assertThat(Preference.better(bad, good)).isEqualTo(good);
    }
}
