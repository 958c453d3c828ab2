package dev.wirelint.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.score.EditingTest.Result;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class EditingTestTest {
    private static final double LEAST_FOUND = 0.84;
    private static final int MOST_FLAGGED = 11;
    private static final double LEAST_FIGURES_FOUND = 0.9;
    private static final int MOST_FIGURES_FLAGGED = 3;

    @Test
    void isPassed() {
        assertThat(sum(Result::found)).isGreaterThanOrEqualTo((int) (LEAST_FOUND * sum(Result::faults)));
        assertThat(sum(Result::flagged)).isLessThanOrEqualTo(MOST_FLAGGED);
    }

    @Test
    void holdsFigures() {
        List<Result> figures = EditingTest.results().stream()
                .filter(r -> r.part().equals("figures"))
                .toList();
        assertThat(figures.stream().mapToInt(Result::found).sum()).isGreaterThanOrEqualTo((int)
                (LEAST_FIGURES_FOUND * figures.stream().mapToInt(Result::faults).sum()));
        assertThat(figures.stream().mapToInt(Result::flagged).sum()).isLessThanOrEqualTo(MOST_FIGURES_FLAGGED);
    }

    @Test
    void hasStoriesOfBothSortsForEachKind() {
        assertThat(EditingTest.results()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(r -> {
            assertThat(r.faults()).as(r.kind()).isGreaterThanOrEqualTo(3);
            assertThat(r.honest()).as(r.kind()).isGreaterThanOrEqualTo(3);
        });
    }

    private static int sum(ToIntFunction<Result> of) {
        return EditingTest.results().stream().mapToInt(of).sum();
    }
}
