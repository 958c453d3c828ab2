package dev.wirelint.chains;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.chains.LabelledChains.Tally;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The rules on chains of versions find what is labelled in them, and little else. */
class LabelledChainsTest {
    private static final double LEAST = 0.9;

    @Test
    void theOpenOnes() throws IOException {
        holds(LabelledChains.read("open"));
    }

    /** They were written at the start and put aside while the rules were made. */
    @Test
    void theBlindOnes() throws IOException {
        holds(LabelledChains.read("blind"));
    }

    private static void holds(LabelledChains chains) {
        Tally all = chains.all();
        String told = chains.byRule() + "\n" + String.join("\n", chains.misses());
        assertThat(all.recall()).as(told).isGreaterThanOrEqualTo(LEAST);
        assertThat(all.precision()).as(told).isGreaterThanOrEqualTo(LEAST);
    }
}
