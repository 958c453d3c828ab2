package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.names.Mention.Bearer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They live in Korvan. They live in Korvin. | PLACE",
                "They live in Korvan. They saw Korvin. | PLACE",
                "They saw Korvan. They live in Korvin. | ",
                "They live in Korvan. Then Korvin said so. | "
            })
    void namesTheKindThatNothingSpeaksAgainst(String story, Bearer kind) {
        assertThat(variant(story, "Korvan", "Korvin").kind()).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "2, 2, true", "3, 2, true", "4, 2, false", "5, 2, false", "2, 1, false", "1, 2, true"})
    void isNearlyEven(int better, int other, boolean even) {
        String story = "They saw Korvan. ".repeat(better) + "They saw Korvin. ".repeat(other);
        assertThat(variant(story, "Korvan", "Korvin").isNearlyEven()).isEqualTo(even);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Korvan. They saw Korvin. | Korvan | Korvin | false",
                "They saw Korvan. They saw Korvan. They saw Korvin. | Korvan | Korvin | true",
                "They saw Lisbon. They saw Lisbn. | Lisbon | Lisbn | true",
                "They met Petra Korvan. They saw Korvin. | Korvan | Korvin | true",
                "They met Petra Korvan. They saw Korvin. They saw Korvin. | Korvan | Korvin | false",
                "They saw Petersen. They saw Petersn. They saw Petersn. | Petersen | Petersn | true",
                "They saw Petersen. They saw Peterson. They saw Peterson. | Petersen | Peterson | false",
                "They met Petra Petersen. They saw Petersn. They saw Petersn. | Petersen | Petersn | false",
                "They saw Petersen. They met Petra Petersn. They saw Petersn. | Petersen | Petersn | false",
                "They saw Lisbon. They met Petra Lisbn. They saw Lisbn. | Lisbon | Lisbn | true"
            })
    void tellsTheBetter(String story, String better, String other, boolean tells) {
        assertThat(variant(story, better, other).tellsTheBetter()).isEqualTo(tells);
    }

    @Test
    void whatIsFiledIsTheBetter() {
        Ledger ledger = Stories.ledger("They saw Korvan. They saw Korvin. They saw Korvin.", List.of("Korvan"));
        assertThat(variant(ledger, "Korvan", "Korvin").tellsTheBetter()).isTrue();
    }

    @Test
    void turnsRound() {
        Variant variant = variant("They saw Korvan. They saw Korvin.", "Korvan", "Korvin");
        Variant turned = variant.turned();
        assertThat(turned.preferred()).isEqualTo(variant.other());
        assertThat(turned.other()).isEqualTo(variant.preferred());
        assertThat(turned.confidence()).isEqualTo(variant.confidence());
    }

    private static Variant variant(String story, String better, String other) {
        return variant(Stories.ledger(story), better, other);
    }

    private static Variant variant(Ledger ledger, String better, String other) {
        return new Variant(
                Stories.form(ledger, better),
                Stories.form(ledger, other),
                SpellingComparison.of(better, other).orElseThrow(),
                0.8);
    }
}
