package dev.wirelint.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.figures.Quantity.Kind;
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
        assertThat(read("cost US$3.6 billion")).extracting(Quantity::kind).containsExactly(Kind.MONEY);
    }

    @Test
    void tellsPercentFromPoints() {
        assertThat(read("rose 2.5% or 1.2 percentage points, not 3 per cent"))
                .extracting(Quantity::kind)
                .containsExactly(Kind.PERCENT, Kind.POINTS, Kind.PERCENT);
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
