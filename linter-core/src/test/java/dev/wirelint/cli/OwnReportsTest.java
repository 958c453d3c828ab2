package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that stands among the stories is no story, whatever its format and its name. */
class OwnReportsTest {
    private static final List<String> FORMATS =
            List.of("html", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjsonl", "text");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areNeverRead() throws IOException {
        Files.writeString(folder.resolve("story.html"), "<h1>Mayor came</h1><p>The mayor came , he said.</p>");
        Files.writeString(folder.resolve("checked.txt"), "The checker came , he said.\n");
        String house = "root: true\nformats:\n  - {files: \"*.data\", as: ninjs}\n";
        Files.writeString(folder.resolve(".wirelint.yml"), house);
        String before = check().out();
        assertThat(before).contains("story.html", "checked.txt");
        List<String> reports = new ArrayList<>(List.of("html=" + folder + "/pages/"));
        for (String format : FORMATS) {
            for (String ending : List.of("report.html", "report.txt", "report.md", "report.data", "report.xml")) {
                reports.add(format + "=" + folder.resolve(format + "-" + ending));
            }
        }
        write(reports);
        write(List.of("text=" + folder.resolve("colour-report.txt")), "--color=always");
        write(List.of("text=" + folder.resolve("counted-report.txt")), "--statistics");
        Shell.run("baseline", "--baseline", folder.resolve("report-known.txt").toString(), folder.toString());
        assertThat(withoutCount(check().out())).isEqualTo(withoutCount(before));
        assertThat(Shell.run("fix", "--check", folder.toString()).err()).startsWith("2 stories: 2 fixes");
    }

    @Test
    void areKnownWhereTheyFoundNothing() throws IOException {
        Path story = Files.writeString(folder.resolve("story.md"), "The mayor came, he said.\n");
        for (String format : List.of("html", "json", "text")) {
            Shell.run("--format=" + format + "=" + folder.resolve("report-" + format + ".html"), story.toString());
        }
        assertThat(Shell.run("--no-config", folder.toString()).out())
                .isEqualTo("1 story: nothing to mend; left out: 3 reports of wirelint's\n");
    }

    private void write(List<String> reports, String... more) {
        Stream<String> formats = reports.stream().map(r -> "--format=" + r);
        Shell shell = Shell.run(Stream.of(Stream.of("--no-cache", folder.toString()), formats, Stream.of(more))
                .flatMap(s -> s)
                .toArray(String[]::new));
        assertThat(shell.status()).as(shell.err()).isEqualTo(1);
    }

    private static String withoutCount(String report) {
        return report.replaceFirst("; left out: .*", "");
    }

    private Shell check() {
        return Shell.run("--no-cache", folder.toString());
    }
}
