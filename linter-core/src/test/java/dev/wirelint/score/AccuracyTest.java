package dev.wirelint.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.report.accuracy.Accuracy.RuleAccuracy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules and readings reach their floors on the labelled stories. */
class AccuracyTest {
    private static final Path FLOORS = Path.of("..", "fixtures", "floors.yml");

    private final Accuracy accuracy = AccuracyPage.accuracy();

    @TestFactory
    Stream<DynamicTest> reachesItsFloor() throws IOException {
        Map<?, ?> floors = (Map<?, ?>) Objects.requireNonNull(
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FLOORS)));
        return Stream.concat(accuracy.rules().stream(), accuracy.readings().stream())
                .filter(r -> !r.preview() && r.labelled() > 0)
                .map(r -> DynamicTest.dynamicTest(r.name(), () -> holds(r, floors)));
    }

    @Test
    void hasEnoughLabels() {
        assertThat(accuracy.stories()).isGreaterThanOrEqualTo(30);
        assertThat(labelled("figure has a source") + labelled("figure has no source"))
                .isGreaterThanOrEqualTo(150);
        assertThat(labelled("speaker of a quotation")).isGreaterThanOrEqualTo(80);
    }

    @Test
    void saysWhichLabelHasNoPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ferry sinks\n\nA ferry sank on Monday.\n");
        Files.writeString(folder.resolve("a.labels.yml"), "- {rule: quote-altered, line: 3, text: boat}\n");
        assertThatThrownBy(() -> AccuracyPage.scorer().score(folder))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining("line 3 of the story does not have \"boat\"");
    }

    @Test
    void asksForLabels(@TempDir Path folder) {
        assertThatThrownBy(() -> AccuracyPage.scorer().score(folder))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining("no labels here");
    }

    @Test
    void countsWhatIsMissedAndWhatIsWrong(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("a.txt"),
                "Ferry sinks in gulf\n\nA ferry sank in heavy seas on Monday and killed 12 passengers.\n");
        Files.writeString(folder.resolve("a.labels.yml"), "- {rule: quote-altered, line: 3, text: heavy seas}\n");
        Accuracy counted = AccuracyPage.scorer().score(folder);
        assertThat(counted.rules())
                .contains(new RuleAccuracy("quote-altered", false, 0, 0, 1))
                .contains(new RuleAccuracy("casualty-figure-unattributed", false, 0, 1, 0));
    }

    private int labelled(String reading) {
        return accuracy.readings().stream()
                .filter(r -> r.name().equals(reading))
                .mapToInt(RuleAccuracy::labelled)
                .sum();
    }

    private static void holds(RuleAccuracy row, Map<?, ?> floors) {
        Object own = floors.get(row.name());
        Map<?, ?> floor = (Map<?, ?>) Objects.requireNonNull(own == null ? floors.get("any rule") : own);
        assertThat(row.precision()).as("precision").isGreaterThanOrEqualTo(number(floor, "precision"));
        assertThat(row.recall()).as("recall").isGreaterThanOrEqualTo(number(floor, "recall"));
    }

    private static double number(Map<?, ?> floor, String key) {
        return ((Number) Objects.requireNonNull(floor.get(key))).doubleValue();
    }
}
