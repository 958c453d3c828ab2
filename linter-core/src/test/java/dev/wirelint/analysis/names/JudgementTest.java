package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure the judgement is: what a report says of a finding, and what settles which of two findings is shown. */
class JudgementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw the town of Kihelm. They saw the town of Kihlem. | 0.72",
                "Then Korvaner said so. Then Korvoner said so. | 0.72",
                "Ostap Tymtchenko left. Later Tymchenko left. | 0.80",
                "Rosa Domínguez left. Later Dominguez left. | 0.80",
                "They met Lena Haverkamp. They met Lena Haverkmap. | 0.82",
                "They met Kennedy. They met Kenndy. | 0.80",
                "They met Petra Hansen. They met Petra Hanssen. | 0.98",
                "They saw Korvadin. They saw Korvadin. They saw Korvdain. | 0.72",
                "They saw Korvadin. They saw Korvadin. They saw Korvadin. They saw Korvdain. | 0.78",
                "They saw Lisbon. They saw Lisbon. They saw Lisbon. They saw Lisbn. | 0.86",
                "They met Ivan Petrow. Later Ivan Petrow left. Then Ivan Petrow slept. They met Ivan Pettrow. | 0.96",
                "They met Petra Hansen, 30. Petra Hansen left. Petra Hansen slept. They met Petra Hanssn. | 0.96"
            })
    void growsSurerWithEachGround(String story, double confidence) {
        assertThat(Stories.ledger(story).variants())
                .singleElement()
                .satisfies(v -> assertThat(v.confidence()).isEqualTo(confidence));
    }

    @Test
    void isNeverCertain() {
        String story = "They met Ivan Petersen. ".repeat(3) + "They met Ivan Petterseen.";
        assertThat(Stories.ledger(story).variants())
                .singleElement()
                .satisfies(v -> assertThat(v.confidence()).isEqualTo(0.98));
    }

    @Test
    void isTheSameWhicheverComesFirst() {
        Ledger ledger = Stories.ledger("They saw Korvadin. They saw Korvadin. They saw Korvdain.");
        Form often = Stories.form(ledger, "Korvadin");
        Form once = Stories.form(ledger, "Korvdain");
        for (Variant variant : List.of(
                Judgement.of(often, once).orElseThrow(),
                Judgement.of(once, often).orElseThrow())) {
            assertThat(variant.preferred()).isEqualTo(often);
            assertThat(variant.other()).isEqualTo(once);
        }
    }
}
