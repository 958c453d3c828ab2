package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive whose check was cut off is gone on with, and what comes of it is what one go gives. */
class ArchiveResumeTest {
    private static final String RULE = "punctuation-space-before";
    private static final int ROWS = 900;
    private static final int CUT_OFF = 600;
    private static final String WENT_ON = "went on where the last run was cut off";

    @TempDir
    private Path folder = Path.of("");

    private Path archive = Path.of("");
    private Path cache = Path.of("");

    @BeforeEach
    void write() throws IOException {
        archive = folder.resolve("archive.jsonl");
        cache = folder.resolve("cache");
        Files.writeString(archive, rows("mayor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "github", "rdjsonl"})
    void givesWhatOneGoGives(String format) throws IOException {
        Shell whole = check("--no-cache", "--format", format);
        cutOff();
        Shell resumed = resumed("--format", format);
        assertThat(resumed.out()).isEqualTo(whole.out());
        assertThat(resumed.status()).isEqualTo(whole.status()).isEqualTo(ExitStatus.FINDINGS);
        assertThat(resumed.err()).contains(WENT_ON);
        assertThat(journals()).as("of an archive that is done").isEmpty();
    }

    @Test
    void readsNoTailThatWasCutOff() throws IOException {
        String whole = check("--no-cache").out();
        cutOff();
        Path journal = journals().get(0);
        byte[] left = Files.readAllBytes(journal);
        for (int length = left.length - 1; length > left.length / 3; length -= left.length / 5) {
            Files.write(journal, Arrays.copyOf(left, length));
            Shell resumed = resumed();
            assertThat(resumed.err()).contains(WENT_ON);
            assertThat(resumed.out()).isEqualTo(whole);
        }
        left[left.length - 1] ^= 1;
        Files.write(journal, left);
        assertThat(resumed().out()).isEqualTo(whole);
    }

    @Test
    void startsAfreshWhereSomethingHasChanged() throws IOException {
        cutOff();
        Files.writeString(archive, rows("warden"));
        Shell resumed = resumed();
        assertThat(resumed.err()).contains("have changed since the last run was cut off; checked from its first row");
        assertThat(resumed.out()).isEqualTo(check("--no-cache").out()).contains("warden");
    }

    @Test
    void startsAfreshWhereNothingWasCutOffAndWithoutBeingAsked() throws IOException {
        assertThat(resumed().err()).contains("no run of it was cut off");
        cutOff();
        assertThat(check("--cache-dir", cache.toString()).err()).doesNotContain(WENT_ON);
    }

    @Test
    void needsTheCache() {
        Shell refused = check("--no-cache", "--resume");
        assertThat(refused.status()).isEqualTo(ExitStatus.NOT_AS_ASKED);
        assertThat(refused.err()).contains("--resume").contains("--no-cache");
    }

    @Test
    void writesRowsAsTheyComeInOrderAndTheCountOfAll() {
        String out = check("--no-cache").out();
        List<Integer> rows = out.lines()
                .filter(l -> l.startsWith(archive.toString()))
                .map(l -> Integer.parseInt(l.substring(l.indexOf('#') + 1)))
                .toList();
        assertThat(rows).hasSize(ROWS / 3).isSorted();
        assertThat(out).endsWith(ROWS + " stories: " + ROWS / 3 + " errors\n");
    }

    /** A run that ends in the middle, as if it were killed there. */
    private void cutOff() throws IOException {
        Desk desk = Desk.open(DeskSettings.usual()
                .unconfigured()
                .rules(List.of(RULE))
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
        assertThat(journals()).hasSize(1);
    }

    private Shell resumed(String... more) {
        List<String> all = new ArrayList<>(List.of("--cache-dir", cache.toString(), "--resume"));
        all.addAll(List.of(more));
        return check(all.toArray(String[]::new));
    }

    private Shell check(String... more) {
        List<String> all = new ArrayList<>(List.of("--no-config", "--rule", RULE, "--jobs", "2"));
        all.addAll(List.of(more));
        all.add(archive.toString());
        return Shell.run(all.toArray(String[]::new));
    }

    private List<Path> journals() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(f -> f.toString().endsWith(".rows")).toList();
        }
    }

    private static String rows(String who) {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "{\"body\": \"The " + who + " of ward " + i + " came" + (i % 3 == 0 ? " ," : ",")
                        + " he said.\"}\n")
                .collect(Collectors.joining());
    }
}
