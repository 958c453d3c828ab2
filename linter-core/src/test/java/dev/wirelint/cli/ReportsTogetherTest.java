package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every report of every story, and none that keeps another back. */
class ReportsTogetherTest {
    private static final List<String> FORMATS =
            List.of("html", "json", "sarif", "junit", "checkstyle", "github", "gitlab", "rdjsonl", "text");

    @TempDir
    private Path folder = Path.of("");

    /** The parts of these stand in another order than a story is read in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.md|---\nauthor: [Kira Oldham, Otto Mann]\nsummary: The pilot came , she said.\ntitle: A ferry\nstet: o\n---\nIt left .\n",
                "a.md|+++\ntags = ['x']\nauthors = ['A, B', 'C']\ndescription = 'It left .'\ntitle = 'A ferry , late'\n+++\nIt left .\n",
                "a.html|---\nauthor: [k,o]\nsummary: t ,\ntitle: t .\n---\n<p>It left&#32;.</p>",
                "a.json|{\"body_text\": \"It left , late.\\nShe said .\", \"by\": \"k , o\", \"description_text\": \"It , left\", \"headline\": \"Ferry , late\"}",
                "a.json|{\"authors\": [\"k\", \"o\"], \"description_text\": \"t ,\", \"headline\": \"t .\", \"body_text\": \"e .\"}",
                "a.csv|body,byline,headline,summary\n\"It é left , late.\nShe said .\",\"k , o\",\"t , t\",s .\n\"It left .\",k,t,s .\n",
                "a.jsonl|{\"body\": \"It \\u00e9 left .\", \"title\": \"t , t\"}\n{\"body\": \"😀 It left , late.\", \"author\": \"k .\", \"title\": \"t\"}\n",
            })
    void areWrittenWhateverOrderAStoryStandsIn(String story) throws IOException {
        String[] parts = story.split("\\|", 2);
        Path file = Files.writeString(folder.resolve(parts[0]), parts[1]);
        for (String format : FORMATS) {
            Shell shell = Shell.run("--no-cache", "--no-config", "--format=" + format, file.toString());
            assertThat(shell.status()).as(format + ": " + shell.err()).isEqualTo(1);
            assertThat(shell.out()).as(format).isNotEmpty();
        }
    }

    @Test
    void reviewdogIsToldTheColumnInTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"body\": \"It left.\", \"title\": \"t\"}\n{\"body\": \"É left , late.\", \"title\": \"t\"}\n");
        assertThat(Shell.run("--no-cache", "--format=rdjsonl", file.toString()).out())
                .contains("\"start\":{\"line\":2,\"column\":18},\"end\":{\"line\":2,\"column\":20}");
    }

    @Test
    void oneThatCannotBeWrittenKeepsNoOtherBack() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "The pilot came , she said.\n");
        Path json = folder.resolve("out.json");
        Shell shell = Shell.run(
                "--no-cache",
                "--format=sarif=" + folder.resolve("none/out.sarif"),
                "--format=html=" + story.resolve("pages") + "/",
                "--format=json=" + json,
                "--format=text",
                story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err().lines())
                .containsExactly(
                        "wirelint: the sarif report cannot be written to " + folder.resolve("none/out.sarif")
                                + ": its folder is not there; make it first, or name another",
                        "wirelint: the html report cannot be written to " + story.resolve("pages")
                                + ": a file stands where its folder would be; name another");
        assertThat(shell.out()).contains("punctuation-space-before");
        assertThat(json).content().contains("punctuation-space-before");
    }

    @Test
    void aFaultInOneIsToldWithItsName() {
        Shell shell = told(() -> {
            throw new ReportFault(
                    "the html report was not written to a.html", new IllegalStateException("no such span"));
        });
        assertThat(shell.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(shell.err())
                .startsWith("wirelint: the html report was not written to a.html: a fault of wirelint's own:"
                        + " java.lang.IllegalStateException: no such span");
    }

    private static Shell told(Outcome.Task task) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = Outcome.part(task, Console.of(InputStream.nullInputStream(), to, to));
        return new Shell(status, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsToldWithTheFileAndLeavesTheOldReport() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                runs("mount", "-t", "tmpfs", "-o", "size=48k", "tmpfs", disk.toString()),
                "nothing can be mounted here");
        try {
            Path story = Files.writeString(folder.resolve("story.txt"), "The pilot came , she said.\n");
            for (String format : List.of("html=report.html", "html=pages/", "json=report.json", "sarif=report.sarif")) {
                String name = format.substring(format.indexOf('=') + 1);
                Path old = name.endsWith("/") ? disk.resolve(name + "index.html") : disk.resolve(name);
                Files.createDirectories(old.getParent());
                Files.writeString(old, "old");
                Path fill = disk.resolve("fill");
                runs("dd", "if=/dev/zero", "of=" + fill, "bs=1k", "count=100");
                String target = format.replace("=", "=" + disk + "/");
                Shell shell = Shell.run("--no-cache", "--format=" + target, story.toString());
                assertThat(shell.status()).as(shell.err()).isEqualTo(2);
                assertThat(shell.err()).contains(disk + "/" + name.replace("/", ""), "the disk is full");
                assertThat(old).hasContent("old");
                Files.delete(fill);
            }
        } finally {
            runs("umount", disk.toString());
        }
    }

    private static boolean runs(String... command) throws Exception {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatCannotBeUsedIsToldWithItsCure() throws IOException {
        Path story = Files.writeString(folder.resolve("story.txt"), "The pilot came , she said.\n");
        Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
        String at = folder.toString();
        assertThat(Shell.run("baseline", "--baseline=" + at + "/none/b.json", story.toString())
                        .err())
                .isEqualTo("wirelint: " + at
                        + "/none/b.json cannot be written: its folder is not there; make it first, or name another\n");
        assertThat(Shell.run("baseline", "--baseline=" + at, story.toString()).err())
                .isEqualTo("wirelint: " + at + " cannot be written: it is a folder; name a file\n");
        assertThat(Shell.run("--baseline=" + at, story.toString()).err())
                .isEqualTo("wirelint: " + at + ": is a folder, and a baseline is a file; name the file in it\n");
        assertThat(Shell.run("--baseline=" + binary, story.toString()).err())
                .startsWith("wirelint: " + binary + ": is no text in UTF-8");
        assertThat(Shell.run("--format=json=" + at, story.toString()).err())
                .isEqualTo("wirelint: the json report cannot be written to " + at + ": it is a folder; name a file\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-"})
    void aClosedInputIsSaidToBeClosed(String closed) throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/fd")));
        List<String> command = Shell.command("--no-config", "-");
        Process process =
                new ProcessBuilder("sh", "-c", "exec '" + String.join("' '", command) + "' " + closed).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("<stdin>", "standard input is closed");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.jsonl|[\n{\"headline\": \"a\", \"body\": \"b.\"},\n{\"headline\": \"a\", \"body\": \"b.\"}\n]\n|array of JSON",
                "a.ndjson|[{\"headline\": \"a\", \"body\": \"b.\"}, {\"headline\": \"a\"}]|array of JSON",
                "a.jsonl|{\n  \"headline\": \"a\",\n  \"body\": \"b.\"\n}\n|over many lines",
                "a.csv|headline,body\nFerry,\"It \"left\" late.\"\n|quotation mark inside a cell",
                "a.tsv|headline\tbody\n\"Ferry\"s\tIt left.\n|quotation mark inside a cell",
                "a.csv|headline,body\n\"It\" left,\"It left.\"\n|quotation mark inside a cell",
            })
    void oneCauseInAnArchiveIsOneError(String given) throws IOException {
        String[] parts = given.split("\\|", 3);
        Path file = Files.writeString(folder.resolve(parts[0]), parts[1]);
        Shell shell = Shell.run("--no-cache", "--no-config", "--format=github", file.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out().lines()).singleElement().asString().contains(parts[2]);
    }
}
