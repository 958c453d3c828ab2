package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that hold a story a row: what is found stands in the row and the field, and in the file where it says. */
class ArchiveTest {
    private static final int ROWS = 20_000;
    private static final long HEAP_MB = 48;
    private static final String RULE = "punctuation-space-before";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void jsonLinesSayRowFieldAndPlace(String lineEnd) throws IOException {
        String file = String.join(
                lineEnd,
                "\uFEFF{\"id\": 1, \"title\": \"Port opens\", \"text\": \"The caf\u00e9 \uD83D\uDE00 is open.\"}",
                "",
                "{\"text\": \"<p>It said \\u201cno\\u201d &amp; left<b> .</b></p>\\n"
                        + "<p>It went .</p>\", \"title\": \"Ships \\ud83d\\udea2 sail , late\"}",
                "{\"text\": \"Nobody was hurt.\", \"title\": \"Calm\"}");
        Path archive = Files.writeString(folder.resolve("wire.jsonl"), file);
        JsonNode report = json("--rule", RULE, archive.toString());
        assertThat(report.path("summary").path("articles").asInt()).isEqualTo(3);
        assertThat(report.path("articles")).hasSize(2);
        assertThat(report.path("articles").get(0).path("findings")).isEmpty();
        JsonNode row = report.path("articles").get(1);
        assertThat(row.path("path").asText()).endsWith("wire.jsonl#3");
        String decoded = file.substring(1);
        assertThat(row.path("findings")).hasSize(3);
        for (JsonNode finding : row.path("findings")) {
            holds(decoded, finding);
        }
        assertThat(row.path("findings").findValuesAsText("field")).containsExactly("text", "text", "title");
        assertThat(row.path("findings").get(0).path("start").path("line").asInt())
                .isEqualTo(3);
    }

    @Test
    void csvSaysRowFieldAndPlace() throws IOException {
        String file = String.join(
                "\r\n",
                "id;headline;body",
                "1;Port opens;\"The \"\"port\"\" is open.\"",
                "2;\"Ships; sail , late\";\"The \"\"ship\"\" left .\nIt \uD83D\uDEA2 went ; far.\"",
                "3;Calm;Nobody was hurt .",
                "");
        Path archive = Files.writeString(folder.resolve("wire.csv"), file);
        JsonNode report = json("--rule", RULE, archive.toString());
        assertThat(report.path("summary").path("articles").asInt()).isEqualTo(3);
        assertThat(report.findValuesAsText("path")).allMatch(p -> p.matches(".*wire\\.csv#[234]"));
        List<JsonNode> findings = report.findValues("findings").stream()
                .flatMap(f -> StreamSupport.stream(f.spliterator(), false))
                .toList();
        assertThat(findings).hasSize(4);
        findings.forEach(f -> holds(file, f));
        assertThat(findings.stream().map(f -> f.path("field").asText()))
                .containsExactly("headline", "body", "body", "body");
    }

    @Test
    void fieldsAreNamedOnTheCommandLineOrInTheConfiguration() throws IOException {
        Path archive = folder.resolve("feed.dat");
        Files.writeString(archive, "{\"x\": {\"hed\": \"Port opens\"}, \"p1\": \"It met .\", \"p2\": \"It left .\"}\n");
        Shell shell = Shell.run(
                "--rule",
                RULE,
                "--input-format",
                "jsonl",
                "--field",
                "headline=x.hed",
                "--field",
                "body=p1",
                "--field",
                "body=p2",
                archive.toString());
        assertThat(shell.out()).contains("feed.dat#1\n", "p1  error", "p2  error");
        Files.writeString(
                folder.resolve(".wirelint.yml"),
                "formats:\n  - files: [\"*.dat\"]\n    as: jsonl\n    fields: {headline: x.hed, body: [p1, p2]}\n");
        assertThat(Shell.run("--rule", RULE, folder.toString()).out()).contains("1 story: 2 errors");
        assertThat(Shell.run("config", "--origin", archive.toString()).out())
                .contains("formats: *.dat as jsonl with fields", ".wirelint.yml:2");
        Files.writeString(folder.resolve(".wirelint.yml"), "formats:\n  - files: \"*.dat\"\n    as: jsnl\n");
        Shell wrong = Shell.run(folder.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains(".wirelint.yml:3", "there is no format 'jsnl'; did you mean 'jsonl'?");
        assertThat(Shell.run("--field", "text", "x").err()).contains("--field cannot be 'text'");
    }

    @Test
    void aBrokenRowStopsNoOther() throws IOException {
        byte[] file = """
                {"title": "Port opens", "text": "It met ."}
                {"title": "Port opens", "text": "It met
                [1, 2]
                {"title": "Port opens", "text": "Caf\u00e9 ? ."}
                {"id": 7}
                {"title": "Port opens", "text": "It left ."}""".getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        Path archive = Files.write(folder.resolve("wire.ndjson"), file);
        Shell shell = Shell.run("--rule", RULE, archive.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out())
                .contains(
                        "wire.ndjson#1\n  1:40  text  error  space before the full stop; close it up  " + RULE,
                        "wire.ndjson#2\n  2:40  error  is not JSON",
                        "wire.ndjson#3\n  3:1  error  is no JSON object",
                        "wire.ndjson#4\n  4:39  error  is in two charsets",
                        "wire.ndjson#5\n",
                        "holds no copy; name the field that holds the text",
                        "wire.ndjson#6\n  6:41  text  error  space before the full stop; close it up  " + RULE,
                        "6 stories: 6 errors");
    }

    @Test
    void aTableWithoutItsColumnsSaysSo() throws IOException {
        Path archive = Files.writeString(folder.resolve("wire.csv"), "id,name\n1,Port\n");
        assertThat(Shell.run(archive.toString()).out())
                .contains("wire.csv#1\n", "has no column of that name; name the field that holds the text");
        assertThat(Shell.run(folder.toString()).err()).contains("no stories in");
        Files.writeString(archive, "title,text\nPort,\"It met.\nIt left.\n");
        assertThat(Shell.run(archive.toString()).out()).contains("wire.csv#2\n", "quotation mark that is never closed");
        Files.writeString(archive, "title,text\nPort,The 5\" gun fired.\nPort,\"It met .\"\n");
        assertThat(Shell.run("--rule", RULE, archive.toString()).out())
                .contains("wire.csv#3\n  3:13  text  error  space before the full stop; close it up  " + RULE);
        Files.write(archive, "\uFEFFtitle,text\nPort,It met .\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Shell.run(archive.toString()).out()).containsOnlyOnce("is UTF-16, which an archive may not be");
        Files.writeString(archive, "title,text\n" + "a".repeat(5 << 20) + "\nPort,It met .\n");
        assertThat(Shell.run("--rule", RULE, archive.toString()).out())
                .contains(
                        "is larger than the 4 MB",
                        "wire.csv#3\n  3:12  text  error  space before the full stop; close it up  " + RULE);
        Files.writeString(archive, "title,text\nPort,It met,left\nPort,It met .\n");
        assertThat(Shell.run("--rule", RULE, archive.toString()).out())
                .contains("has 3 cells, and the first row names 2", "wire.csv#3\n  3:12");
    }

    @Test
    void machinesAreToldTheFile() throws IOException {
        Path archive = Files.writeString(folder.resolve("wire.jsonl"), """
                {"title": "Port opens", "text": "It met."}
                {"title": "Port opens", "text": "It met ."}
                """);
        for (String format : List.of("sarif", "github", "gitlab", "checkstyle", "rdjsonl", "junit", "html")) {
            String out = Shell.run("--rule", RULE, "--format", format, archive.toString())
                    .out();
            assertThat(out).as(format).contains("wire.jsonl");
            if (!format.equals("junit") && !format.equals("html")) {
                assertThat(out).as(format).doesNotContain("wire.jsonl#2\"");
            }
        }
        String story = "{\"title\": \"Port opens\", \"text\": \"It met .\"}\n";
        assertThat(Shell.runWith(story, "--input-format", "jsonl", "--rule", RULE, "-")
                        .out())
                .contains("<stdin>#1\n  1:40");
        Shell.run("baseline", "--baseline", folder.resolve("known.json").toString(), archive.toString());
        Files.writeString(archive, """
                {"title": "Port opens", "text": "It met."}
                {"title": "Calm", "text": "Nobody was hurt."}
                {"title": "Port opens", "text": "It met ."}
                """);
        Shell known = Shell.run(
                "--rule", RULE, "--baseline", folder.resolve("known.json").toString(), archive.toString());
        assertThat(known.out()).contains("3 stories: nothing to mend");
        Shell fix = Shell.run("fix", archive.toString());
        assertThat(fix.status()).isEqualTo(2);
        assertThat(fix.err()).contains("is an archive of many stories, which fix leaves as it is");
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws Exception {
        Path archive = folder.resolve("large.jsonl");
        String body = "The council met on Tuesday to talk about the harbour and its quay. ".repeat(45);
        try (Writer out = Files.newBufferedWriter(archive)) {
            for (int i = 1; i <= ROWS; i++) {
                String end = i % 1_000 == 0 ? "It met ." : "It met.";
                out.write("{\"title\": \"Harbour " + i + "\", \"text\": \"" + body + end + "\"}\n");
            }
        }
        assertThat(Files.size(archive)).isGreaterThan(HEAP_MB << 20);
        Path said = folder.resolve("said.txt");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MB + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "--no-cache",
                        "--rule",
                        RULE,
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(child.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(said))
                .contains("large.jsonl#1000\n", "large.jsonl#20000\n", ROWS + " stories: 20 errors");
        assertThat(child.exitValue()).isEqualTo(1);
    }

    private static JsonNode json(String... arguments) throws IOException {
        String[] all = Stream.concat(Stream.of("--format", "json"), Arrays.stream(arguments))
                .toArray(String[]::new);
        return new ObjectMapper().readTree(Shell.run(all).out());
    }

    /** The text of a finding stands in the file at its offset and at its line and column. */
    private static void holds(String file, JsonNode finding) {
        int start = finding.path("start").path("offset").asInt();
        int end = finding.path("end").path("offset").asInt();
        assertThat(file.substring(start, end)).isEqualTo(finding.path("text").asText());
        String before = file.substring(0, start);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        assertThat(finding.path("start").path("line").asInt()).isEqualTo(line);
        assertThat(finding.path("start").path("column").asInt()).isEqualTo(start - before.lastIndexOf('\n'));
    }
}
