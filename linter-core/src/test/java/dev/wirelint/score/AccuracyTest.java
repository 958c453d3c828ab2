package dev.wirelint.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.report.accuracy.Accuracy.Row;
import dev.wirelint.report.accuracy.AccuracyText;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The rules and readings reach their floors on the labelled stories, and the page says what they reach. */
@TestInstance(Lifecycle.PER_CLASS)
class AccuracyTest {
    private static final Path STORIES = Path.of("..", "fixtures", "stories");
    private static final Path READINGS = Path.of("..", "fixtures", "readings");
    private static final Path FLOORS = Path.of("..", "fixtures", "floors.yml");
    private static final Path PAGE = Path.of("..", "docs", "accuracy.md");
    private static final RuleLibrary LIBRARY = RuleLibrary.load();

    private Accuracy accuracy = new Accuracy(0, List.of(), List.of(), List.of());

    @BeforeAll
    void score() throws Exception {
        accuracy = scorer().score(STORIES);
    }

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
    void isWrittenDown() throws IOException {
        String page = page();
        if (Boolean.getBoolean("wirelint.accept")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/accuracy.md; -Dwirelint.accept writes it")
                .isEqualTo(page);
    }

    @Test
    void saysWhichLabelHasNoPlace(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Ferry sinks\n\nA ferry sank on Monday.\n");
        Files.writeString(folder.resolve("a.labels.yml"), "- {rule: quote-altered, line: 3, text: boat}\n");
        assertThatThrownBy(() -> scorer().score(folder))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining("line 3 of the story does not have \"boat\"");
    }

    @Test
    void asksForLabels(@TempDir Path folder) {
        assertThatThrownBy(() -> scorer().score(folder))
                .isInstanceOf(LabelException.class)
                .hasMessageContaining("no labels here");
    }

    @Test
    void countsWhatIsMissedAndWhatIsWrong(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("a.txt"),
                "Ferry sinks in gulf\n\nA ferry sank in heavy seas on Monday and killed 12 passengers.\n");
        Files.writeString(folder.resolve("a.labels.yml"), "- {rule: quote-altered, line: 3, text: heavy seas}\n");
        Accuracy counted = scorer().score(folder);
        assertThat(counted.rules())
                .contains(new Row("quote-altered", false, 0, 0, 1))
                .contains(new Row("casualty-figure-unattributed", false, 0, 1, 0));
    }

    private static Scorer scorer() {
        List<RulePage> on =
                LIBRARY.pages().stream().filter(p -> !p.preview() && !p.off()).toList();
        return new Scorer(LIBRARY, on, Vocabulary.EMPTY);
    }

    private int labelled(String reading) {
        return accuracy.readings().stream()
                .filter(r -> r.name().equals(reading))
                .mapToInt(Row::labelled)
                .sum();
    }

    private static void holds(Row row, Map<?, ?> floors) {
        Object own = floors.get(row.name());
        Map<?, ?> floor = (Map<?, ?>) Objects.requireNonNull(own == null ? floors.get("any rule") : own);
        assertThat(row.precision()).as("precision").isGreaterThanOrEqualTo(number(floor, "precision"));
        assertThat(row.recall()).as("recall").isGreaterThanOrEqualTo(number(floor, "recall"));
    }

    private static double number(Map<?, ?> floor, String key) {
        return ((Number) Objects.requireNonNull(floor.get(key))).doubleValue();
    }

    private String page() {
        return """
                # Accuracy

                Written by `wirelint score fixtures/stories` and held fresh by a test. The stories are wirelint's own, and its
                rules have been mended until they hold on them, so that these tables guard against going back; they do not
                say what wirelint reaches on copy it has never seen. [fixtures/floors.yml](../fixtures/floors.yml) says the
                least that each rule must reach; a rule that falls under it fails the build.

                %d stories have labels. A finding is right where a label of its rule stands in its place.

                ## Rules

                Rules with neither a labelled fault nor a finding are not listed.

                %s
                ## Readings

                Whether a figure is read as having a source, by which words, and whether a quotation is given to its
                speaker. A speaker who is mistaken for another counts as wrong and as missed.

                %s
                ## Read by eye

                Errors and warnings on copy that has no labels, each read by one reader. House style is what one house would
                thank for and another would not; the share is of those that are right or house style.

                %s
                %s
                ## Planted faults

                %s""".formatted(
                        accuracy.stories(),
                        AccuracyText.markdown("rule", accuracy.rules()),
                        AccuracyText.markdown("reading", accuracy.readings()),
                        read("known-copy.txt"),
                        read("new-copy.txt"),
                        planted());
    }

    /** A table of faults planted in copy and found again, with the lines above it that say of which copy. */
    private static String planted() {
        String rows = rows("planted-faults.txt")
                .map(cells -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %.2f |",
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        Double.parseDouble(cells.get(3)) / Double.parseDouble(cells.get(2))))
                .collect(Collectors.joining("\n"));
        return copy("planted-faults.txt") + "\n\n| fault | rules | planted | found | recall |\n|---|---|--:|--:|--:|\n"
                + rows + "\n";
    }

    /** A table of what a reader found, with the lines above it that say of which copy. */
    private static String read(String list) {
        return copy(list) + "\n\n| rule | read | right | house style | wrong | share |\n|---|--:|--:|--:|--:|--:|\n"
                + rows(list).map(AccuracyTest::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String copy(String list) {
        return lines(list).stream()
                .takeWhile(l -> l.startsWith("#") && !l.contains("|"))
                .map(l -> l.substring(2))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> rows(String list) {
        return lines(list).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> Stream.of(l.split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> lines(String list) {
        try {
            return Files.readAllLines(READINGS.resolve(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<String> cells) {
        int right = Integer.parseInt(cells.get(1));
        int house = Integer.parseInt(cells.get(2));
        int wrong = Integer.parseInt(cells.get(3));
        int all = right + house + wrong;
        double share = (right + house) / (double) all;
        return String.format(
                Locale.ROOT, "| `%s` | %d | %d | %d | %d | %.2f |", cells.get(0), all, right, house, wrong, share);
    }
}
