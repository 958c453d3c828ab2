package dev.wirelint.analysis.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuantitiesTest {
    @Test
    void readsMoneyWithItsMagnitude() {
        assertThat(read("cost US$3.6 billion and 2 million yuan"))
                .extracting(Quantity::value)
                .containsExactly(3.6e9, 2e6);
        assertThat(read("cost US$3.6 billion")).extracting(Quantity::kind).containsExactly(Measure.MONEY);
    }

    @Test
    void tellsPercentFromPoints() {
        assertThat(read("rose 2.5% or 1.2 percentage points, not 3 per cent"))
                .extracting(Quantity::kind)
                .containsExactly(Measure.PERCENT, Measure.POINTS, Measure.PERCENT);
    }

    @Test
    void takesTheHedgeAndTheLetterOfTheScaleWithTheNumber() {
        String text = "at highs of $31b, well over 2,000 calls, nearly USD 8.3 million and about twenty-two percent";
        List<Quantity> found = read(text);
        assertThat(found)
                .extracting(q -> q.said().of(text))
                .containsExactly("$31b", "well over 2,000", "nearly USD 8.3 million", "about twenty-two percent");
        assertThat(found).extracting(Quantity::value).containsExactly(31e9, 2000.0, 8.3e6, 22.0);
        assertThat(found).extracting(Quantity::currency).containsExactly("$", "", "$", "");
    }

    @Test
    void readsNumbersInWords() {
        assertThat(read("half a million pounds, two dozen, a hundred, three million and Eighteen"))
                .extracting(Quantity::value)
                .containsExactly(5e5, 24.0, 100.0, 3e6, 18.0);
    }

    @Test
    void readsNumbersOfManyWords() {
        assertThat(
                        read(
                                "two hundred and fifty thousand votes, a hundred and one men, two-and-a-half pages, Rs 1,50,000"))
                .extracting(Quantity::value)
                .containsExactly(250_000.0, 101.0, 2.5, 150_000.0);
    }

    @Test
    void takesTheFirstEndOfARangeWithTheScaleBehindIt() {
        String text = "costs $25-35 million, up 40–50%, in 2010-15";
        assertThat(read(text)).extracting(q -> q.span().of(text)).startsWith("$25-35 million", "40–50%");
        assertThat(read(text)).extracting(Quantity::value).startsWith(25e6, 40.0);
    }

    @Test
    void setsAsideWhatCountsNothing() {
        String text =
                "On June 15, 2023 at 10 a.m. Ana, 45, and her 3-year-old saw Apollo 11 win 3-1 on 5th Street, No. 7, "
                        + "after 12 hours; 40 boats, 2,000 men and $5 remain";
        assertThat(Quantities.counting(text, read(text)))
                .extracting(q -> q.span().of(text))
                .containsExactly("40", "2,000", "$5");
    }

    @Test
    void leavesTimesDatesAndScoresAlone() {
        assertThat(read("at 10:45 on 12/05, and 4.5.2")).isEmpty();
    }

    @Test
    void readsALongRunOfDigitsInLinearTime() {
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> read("1,234".repeat(50_000)));
    }

    private static List<Quantity> read(String text) {
        return Quantities.read(text, new Span(0, text.length()));
    }
}
