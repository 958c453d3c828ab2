package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.report.baseline.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a house wrote for an older wirelint is read by this one. A folder under {@code older} bears the day from which
 * its files were written so: {@code house} has a configuration with every key of then, {@code gate} a baseline. Where a
 * form changes, the new one gets a folder and the old ones stay.
 */
class OlderFilesTest {
    private static final Path OLDER = Path.of("src/test/resources/dev/wirelint/cli/older");
    private static final Pattern SCHEMA = Pattern.compile("\\{\"schema\": (\\d+),");

    @TempDir
    private Path folder = Path.of("");

    static List<Path> older() throws IOException {
        try (Stream<Path> days = Files.list(OLDER)) {
            return days.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("older")
    void aConfigurationHoldsAsItDid(Path day) {
        Shell shell =
                Shell.run("check", "--no-cache", day.resolve("house/story.txt").toString());
        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.err()).doesNotContain(".wirelint.yml");
        assertThat(shell.out()).contains("1:5 ", "term-preferred");
        assertThat(Shell.run("config", day.resolve("house").toString()).status())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("older")
    void aBaselineLetsStandWhatItDid(Path day) {
        Path gate = day.resolve("gate");
        String baseline = gate.resolve(BaselineFile.NAME).toString();
        Shell shell = Shell.run("check", "--no-cache", "--baseline", baseline, gate.toString());
        assertThat(shell).isEqualTo(new Shell(0, "1 story: nothing to mend; the baseline lets 2 findings stand\n", ""));
    }

    @Test
    void everySchemaOfABaselineIsAmongThem() throws IOException {
        Files.writeString(folder.resolve("story.txt"), "The council met on Monday, the clerk said.\n");
        Path now = folder.resolve("now.json");
        Shell.run("baseline", "--baseline", now.toString(), folder.toString());
        int schema = schema(now);
        assertThat(older().stream().map(d -> schema(d.resolve("gate").resolve(BaselineFile.NAME))))
                .containsAll(Stream.iterate(1, s -> s <= schema, s -> s + 1).toList());
    }

    @Test
    void whatANewerOneWroteIsToldWithItsCure() throws IOException {
        Path newer = Files.writeString(folder.resolve("newer.json"), "{\"schema\": 99, \"findings\": [\nnull\n]}\n");
        Path story = Files.writeString(folder.resolve("story.txt"), "The council met on Monday, the clerk said.\n");
        Shell shell = Shell.run("check", "--baseline", newer.toString(), story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .contains("is of a newer wirelint; take that one", "write it anew with 'wirelint baseline'");
    }

    private static int schema(Path baseline) {
        try {
            Matcher schema = SCHEMA.matcher(Files.readString(baseline));
            assertThat(schema.find()).as(baseline + " names its schema").isTrue();
            return Integer.parseInt(schema.group(1));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
