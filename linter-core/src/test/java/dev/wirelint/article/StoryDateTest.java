package dev.wirelint.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryDateTest {
    @ParameterizedTest
    @CsvSource({
        "2025-03-14, 2025-03-14, 2025-03-14",
        "20250314, 2025-03-14, 2025-03-14",
        "20250314T101500Z, 2025-03-13, 2025-03-15",
        "2025-03-14T12:15:00.5Z, 2025-03-14, 2025-03-15",
        "2025-03-14 23:15:00 -0500, 2025-03-14, 2025-03-15",
        "2025-03-14T10:15:00, 2025-03-14, 2025-03-14",
        "20250314T2315+0100, 2025-03-14, 2025-03-15",
        "2025-03-14 10:15, 2025-03-14, 2025-03-14",
    })
    void knowsTheDaysItMayBe(String written, LocalDate earliest, LocalDate latest) {
        assertThat(StoryDate.parse(written)).hasValueSatisfying(d -> {
            assertThat(d.earliest()).isEqualTo(earliest);
            assertThat(d.latest()).isEqualTo(latest);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Friday", "2025-13-14", "2025-02-30", "14/03/2025", "2025", "20250314T250000Z"})
    void readsNoDateWhereThereIsNone(String written) {
        assertThat(StoryDate.parse(written)).isEmpty();
    }

    @Test
    void passesOverWhatFollows() {
        assertThat(StoryDate.parse("2025-03-14 10:15:00 UTC")).isPresent();
    }
}
