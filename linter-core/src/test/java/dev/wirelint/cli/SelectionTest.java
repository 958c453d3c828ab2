package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is passed over in silence: what a run leaves out is counted, and nothing at all is no clean run. */
class SelectionTest {
    private static final String FAULT = "The harbour master came , she said.\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        write(".wirelint.yml", "root: true\n");
    }

    @ParameterizedTest
    @CsvSource({
        "rows.csv, UTF-8, 'headline,body\nFerry sails,\"The ferry left , they said.\"\n'",
        "rows.tsv, UTF-8, 'Title\tText\nFerry sails\tThe ferry left , they said.\n'",
        "rows.jsonl, UTF-8, '{\"headline\": \"Ferry sails\", \"body\": \"The ferry left , they said.\"}\n'",
        "rows.ndjson, UTF-8, '{\"title\": \"Ferry sails\", \"content\": \"The ferry left , they said.\"}\n'",
        "item.json, UTF-8, '{\"headline\": \"Ferry sails\", \"body_text\": \"The ferry left , they said.\"}\n'",
        "item.json, UTF-16LE, '{\"headline\": \"Ferry sails\", \"body_text\": \"The ferry left , they said.\"}\n'",
        "item.json, UTF-16BE, '{\"headline\": \"Ferry sails\", \"body_text\": \"The ferry left , they said.\"}\n'",
        "story.xml, UTF-8, '<nitf><body><body.content><p>The ferry left , they said.</p></body.content></body></nitf>'",
        "story.xml, UTF-16LE, '<nitf><body><body.content><p>The ferry left , they said.</p></body.content></body></nitf>'",
    })
    void findsAStoryBehindAByteOrderMark(String name, String charset, String content) throws IOException {
        String text = "\uFEFF" + content.replace("\\n", "\n").replace("\\t", "\t");
        Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
        Shell inFolder = check();
        assertThat(inFolder.status()).as(inFolder.out() + inFolder.err()).isEqualTo(1);
        assertThat(inFolder.out()).contains("punctuation-space-before");
        assertThat(Shell.run("--no-cache", folder.resolve(name).toString()).out())
                .isEqualTo(inFolder.out());
    }

    @Test
    void saysThatAnArchiveIsUtf16RatherThanNothing() throws IOException {
        Files.write(folder.resolve("rows.csv"), "\uFEFFheadline,body\nA,B.\n".getBytes(StandardCharsets.UTF_16LE));
        Shell shell = check();
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).contains("is UTF-16", "not read: 1 unreadable");
    }

    @Test
    void findsTheFieldsOfARowBehindItsWholeText() throws IOException {
        String long1 = "The ferry left on time. ".repeat(300);
        write("rows.jsonl", "{\"body\": \"" + long1 + "It sank , they said.\", \"headline\": \"Ferry sails\"}\n");
        assertThat(check().out()).contains("punctuation-space-before");
    }

    @Test
    void countsWhatIsLeftOutByReason() throws IOException {
        write("story.txt", FAULT);
        write("data.json", "{\"name\": \"harbour\"}\n");
        write("page.css", "p { color: red }\n");
        write("old/story.txt", FAULT);
        write("drafts/story.txt", FAULT);
        write(".hidden.txt", FAULT);
        write(
                "report.txt",
                Shell.run("--format=text", folder.resolve("story.txt").toString())
                        .out());
        write(".wirelint.yml", "root: true\nexclude: [old/]\n");
        write(".wirelintignore", "drafts/\n");
        write("large.txt", "x".repeat(5 << 20));
        Shell shell = check("--verbose");
        assertThat(shell.out())
                .endsWith(
                        "2 stories: 2 errors; not read: 1 too large; left out: 1 of another format, 1 data file, 1 excluded,"
                                + " 1 ignored, 1 hidden, 1 report of wirelint's\n");
        assertThat(shell.err().lines())
                .containsExactlyInAnyOrder(
                        told("data.json", "a data file"),
                        told("page.css", "of another format"),
                        told("old/story.txt", "excluded"),
                        told("drafts", "ignored"),
                        told(".hidden.txt", "hidden"),
                        told("report.txt", "a report of wirelint's"));
        assertThat(check().err()).isEmpty();
    }

    private String told(String name, String why) {
        return "wirelint: " + folder.resolve(name) + ": left out, it is " + why;
    }

    @Test
    void oneFolderWithoutStoriesAmongOthersIsTold() throws IOException {
        write("full/story.txt", "The harbour master came, she said.\n");
        write("empty/page.css", "p { color: red }\n");
        String full = folder.resolve("full").toString();
        String empty = folder.resolve("empty").toString();
        for (String command : new String[] {"check", "fix", "baseline"}) {
            String known = "--baseline=" + folder.resolve("known.json");
            String[] args = command.equals("fix")
                    ? new String[] {command, full, empty}
                    : new String[] {command, known, full, empty};
            if (command.equals("check")) {
                args[1] = "--no-baseline";
            }
            Shell shell = Shell.run(args);
            assertThat(shell.status()).as(command).isEqualTo(2);
            assertThat(shell.err()).contains("no stories in " + empty + " (left out: 1 of another format)");
            assertThat(Shell.run(with(args, "--allow-empty")).status()).isZero();
        }
    }

    private static String[] with(String[] args, String more) {
        String[] all = Arrays.copyOf(args, args.length + 1);
        System.arraycopy(args, 1, all, 2, args.length - 1);
        all[1] = more;
        return all;
    }

    @Test
    void aNamedFileOfDataIsNoStory() throws IOException {
        write("package.json", "{\"name\": \"site\", \"description\": \"The harbour , seen\"}\n");
        write("pom.xml", "<project><name>The harbour , seen</name></project>\n");
        write("story.txt", FAULT);
        String data = folder.resolve("package.json").toString();
        String pom = folder.resolve("pom.xml").toString();
        Shell shell = Shell.run("--no-cache", data, pom);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("no stories in " + data + ", " + pom + " (left out: 2 data files)");
        assertThat(Shell.run("--no-cache", "--input-format=text", data).out()).contains("punctuation-space-before");
        assertThat(Shell.run("--no-cache", "--force-exclude", data, pom))
                .isEqualTo(new Shell(0, "0 stories: nothing to mend; left out: 2 data files\n", ""));
        assertThat(Shell.run("--no-cache", data, folder.resolve("story.txt").toString())
                        .out())
                .endsWith("1 story: 1 error; left out: 1 data file\n");
    }

    @Test
    void leavesOutNamedFilesWhereThatIsAskedFor() throws Exception {
        new GitFolder(folder).init();
        write(".wirelint.yml", "root: true\nexclude: [archive/, '*.tmp.md', '!keep.tmp.md']\n");
        write(".wirelintignore", "drafts/\n");
        for (String name :
                new String[] {"archive/a.txt", "b.tmp.md", "keep.tmp.md", "drafts/deep/c.txt", "d.txt", ".e.txt"}) {
            write(name, FAULT);
            String file = folder.resolve(name).toString();
            boolean kept = name.equals("keep.tmp.md") || name.equals("d.txt");
            assertThat(Shell.run("--no-cache", file).status()).as(name).isEqualTo(1);
            assertThat(Shell.run("--no-cache", "--force-exclude", file).status())
                    .as(name)
                    .isEqualTo(kept ? 1 : 0);
        }
    }

    @Test
    void patternsMeanWhatTheyMeanInGitignore() throws IOException {
        for (String name : new String[] {
            "docs/one.md", "docs/a/two.md", "docs/a/b/three.md", "other.md", "news/docs/four.md", "keep/five.md"
        }) {
            write(name, FAULT);
        }
        assertThat(checked("docs/**/*.md")).containsExactly("keep/five.md", "news/docs/four.md", "other.md");
        assertThat(checked("**/docs/*")).containsExactly("keep/five.md", "other.md");
        assertThat(checked("/docs", "*.md", "!five.md")).containsExactly("keep/five.md");
        assertThat(checked("docs/*/two.md")).doesNotContain("docs/a/two.md").hasSize(5);
        assertThat(checked("[k-n]e*/"))
                .doesNotContain("keep/five.md", "news/docs/four.md")
                .hasSize(4);
        write(
                ".wirelint.yml",
                "root: true\npaths:\n  - files: ['docs/**/*.md']\n    rules: {punctuation-space-before: off}\n");
        assertThat(check().out()).contains("other.md", "four.md").doesNotContain("one.md", "two.md");
        write(".wirelint.yml", "root: true\nexclude:\n  - '*.{md,txt}'\n");
        Shell braces = check();
        assertThat(braces.status()).isEqualTo(2);
        assertThat(braces.err()).contains(".wirelint.yml:3:", "a pattern for each alternative");
    }

    private List<String> checked(String... patterns) throws IOException {
        StringBuilder yaml = new StringBuilder("root: true\nexclude:\n");
        for (String pattern : patterns) {
            yaml.append("  - '").append(pattern).append("'\n");
        }
        write(".wirelint.yml", yaml.toString());
        return check("--format=github")
                .out()
                .lines()
                .map(l -> l.replaceFirst(".*file=", "").replaceFirst(",line.*", ""))
                .map(l -> l.substring(folder.toString().length() + 1))
                .toList();
    }

    @Test
    void tellsOfPatternsThatHoldForNothing() throws IOException {
        write("stories/one.md", "The harbour master came, she said.\n");
        write("templates/page.css", "p { color: red }\n");
        write(".wirelint.yml", """
                root: true
                exclude: [template/, 'stories/*.txt', templates/]
                paths:
                  - files: ['storys/*.md']
                    rules: {punctuation-space-before: off}
                formats:
                  - {files: ['*.copy'], as: plain}
                """);
        Shell shell = check();
        assertThat(shell.status()).isZero();
        assertThat(shell.err().lines().map(l -> l.replaceFirst(".*wirelint.yml:", "")))
                .containsExactly(
                        "2:11: 'template/' under 'exclude' holds for no file here or below; did you mean 'templates'?",
                        "2:22: 'stories/*.txt' under 'exclude' holds for no file here or below; check it, it means"
                                + " what it would in .gitignore",
                        "4:13: 'storys/*.md' under 'paths' holds for no file here or below; did you mean 'stories'?",
                        "7:14: '*.copy' under 'formats' holds for no file here or below; check it, it means what it"
                                + " would in .gitignore");
        assertThat(check("--quiet").err()).isEmpty();
        assertThat(Shell.run("--no-cache", folder.resolve("stories").toString()).err())
                .isEmpty();
    }

    @Test
    void standardInputCountsAsTheFileItIsNamedFor() throws IOException {
        write(".wirelint.yml", """
                root: true
                exclude: [archive/]
                paths:
                  - files: [quiet/]
                    rules: {punctuation-space-before: off}
                """);
        write("news/story.md", "***\n");
        assertThat(named("news/story.md", FAULT).out()).contains(folder.resolve("news/story.md") + "\n");
        assertThat(named("news/new.html", "<p>The harbour master&#32;, she said.</p>")
                        .out())
                .contains("1:22  error");
        assertThat(named("quiet/story.txt", FAULT).status()).isZero();
        assertThat(named("archive/story.txt", FAULT))
                .isEqualTo(new Shell(0, "0 stories: nothing to mend; left out: 1 excluded\n", ""));
        assertThat(named("rows.csv", "headline,body\nFerry,The ferry left .\n").out())
                .contains("rows.csv#2");
        assertThat(Shell.run("--stdin-filename=a.txt", "b.txt").err()).contains("give - among the files");
        Shell fixed = Shell.runWith(FAULT, "fix", "--stdin-filename=" + folder.resolve("news/story.md"), "-");
        assertThat(fixed.out()).isEqualTo("The harbour master came, she said.\n");
        assertThat(folder.resolve("news/story.md")).hasContent("***\n");
    }

    private Shell named(String name, String text) {
        return Shell.runWith(text, "--no-cache", "--stdin-filename=" + folder.resolve(name), "-");
    }

    @Test
    void findsTheBaselineAboveAndSaysWhatItLetsStand() throws IOException {
        write("stories/city/one.txt", FAULT);
        write("stories/city/two.txt", FAULT);
        Path known = folder.resolve(".wirelint-baseline.json");
        Shell.run("baseline", "--baseline=" + known, folder.toString());
        String city = folder.resolve("stories/city").toString();
        assertThat(Shell.run("--no-cache", city))
                .isEqualTo(new Shell(0, "2 stories: nothing to mend; the baseline lets 2 findings stand\n", ""));
        assertThat(Shell.run(
                                "--no-cache",
                                folder.resolve("stories/city/one.txt").toString())
                        .out())
                .isEqualTo("1 story: nothing to mend; the baseline lets 1 finding stand\n");
        assertThat(Shell.run("--no-cache", "--no-baseline", city).status()).isEqualTo(1);
        write("stories/city/two.txt", "The harbour master came, she said.\n");
        assertThat(Shell.run("baseline", "--prune", city).err()).endsWith("lets 1 finding stand\n");
    }

    private Shell check(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "--no-cache";
        System.arraycopy(options, 0, args, 1, options.length);
        args[args.length - 1] = folder.toString();
        return Shell.run(args);
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent() == null ? folder : file.getParent());
        Files.writeString(file, content);
    }
}
