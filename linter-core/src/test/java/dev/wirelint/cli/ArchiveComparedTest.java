package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of an archive are held against one another, as stories in files are. */
class ArchiveComparedTest {
    private static final int ROWS = 300;
    private static final int CUT_OFF = 200;
    private static final List<String> RULES = List.of(
            "repo-name-variant",
            "boilerplate-repeated-paragraph",
            "quote-altered-across-articles",
            "repo-fact-drift",
            "punctuation-space-before");

    @TempDir
    private Path folder = Path.of("");

    private Path archive = Path.of("");

    @BeforeEach
    void write() throws IOException {
        archive = folder.resolve("archive.jsonl");
        Files.writeString(archive, jsonLines());
    }

    private static String jsonLines() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(i == 17 ? "{\"body\": \"The row that broke" : "{\"body\": \"" + escaped(row(i)) + "\"}")
                    .append('\n');
        }
        return rows.toString();
    }

    private static String row(int number) {
        String killed = number == 40 ? "33" : "31";
        String name = number == 55 ? "Belkasemi" : "Belkacemi";
        String until = number == 70 ? "final" : "last";
        String story = switch (number % 5) {
            case 0 -> "Prime Minister Amina " + name + " met farmers in Oran on Monday, day " + number + ".\n";
            case 1 -> "“The ferry will not sail again until the last bolt has been paid for,” said Ana Duarte.\n";
            case 2 -> "The harbour council met ,  as on day " + number + ".\n\nHop aboard our crew of friends\n";
            default -> "The council of ward " + number + " met on Tuesday.\n";
        };
        if (number == 70) {
            return "“The ferry will not sail until the " + until + " bolt has been paid for,” Ana Duarte said.\n";
        }
        return number % 20 == 0
                ? "The Saltmark ferry fire of 1998 killed " + killed + " passengers and the line never recovered.\n"
                : story;
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n");
    }

    @Test
    void findsWhatOneRowSaysOtherwise() throws IOException {
        String json = check("--format", "json").out();
        assertThat(found(json))
                .contains(
                        "archive.jsonl#41 repo-fact-drift 33 passengers",
                        "archive.jsonl#56 repo-name-variant Belkasemi",
                        "archive.jsonl#13 boilerplate-repeated-paragraph Hop aboard our crew of friends",
                        "archive.jsonl#18 input-unreadable ")
                .anyMatch(f -> f.startsWith("archive.jsonl#71 quote-altered-across-articles"));
    }

    @Test
    void readsStandardInputTwiceIfNeedBe() throws IOException {
        String file = check("--format", "json").out();
        Shell piped = Shell.runWith(jsonLines(), options("--format", "json", "--input-format", "jsonl", "-"));
        assertThat(found(piped.out())).hasSameSizeAs(found(file)).contains("<stdin>#41 repo-fact-drift 33 passengers");
    }

    @Test
    void goesOnWhereItWasCutOff() throws IOException {
        String whole = check("--format", "json").out();
        Path cache = folder.resolve("cache");
        cutOff(cache);
        Shell resumed =
                Shell.run(options("--format", "json", "--cache-dir", cache.toString(), "--resume", archive.toString()));
        assertThat(resumed.err()).contains("went on where the last run was cut off");
        assertThat(resumed.out()).isEqualTo(whole);
        try (var left = Files.list(cache)) {
            assertThat(left.filter(f -> f.toString().endsWith(".rows"))).isEmpty();
        }
    }

    private void cutOff(Path cache) throws IOException {
        Desk desk = Desk.open(DeskSettings.usual()
                .unconfigured()
                .rules(RULES)
                .cache(cache, true)
                .threads(2)
                .build());
        AtomicInteger rows = new AtomicInteger();
        Watch watch = () -> {
            if (rows.incrementAndGet() > CUT_OFF) {
                throw new IllegalStateException("cut off");
            }
        };
        assertThatThrownBy(() -> desk.check(
                        desk.stories(List.of(archive.toString()), InputStream.nullInputStream()),
                        watch,
                        Optional.empty()))
                .hasMessage("cut off");
    }

    private Shell check(String... more) {
        List<String> all = new ArrayList<>(List.of(options("--no-cache")));
        all.addAll(List.of(more));
        all.add(archive.toString());
        return Shell.run(all.toArray(String[]::new));
    }

    private static String[] options(String... more) {
        List<String> all = new ArrayList<>(List.of("--no-config", "--jobs", "2"));
        RULES.forEach(rule -> all.addAll(List.of("--rule", rule)));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static List<String> found(String json) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode story : new ObjectMapper().readTree(json).get("articles")) {
            String path = story.get("path").asText();
            for (JsonNode finding : story.get("findings")) {
                found.add(path.substring(path.lastIndexOf('/') + 1) + " "
                        + finding.get("rule").asText() + " "
                        + finding.get("text").asText());
            }
        }
        return found;
    }
}
