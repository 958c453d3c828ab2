package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided in the HTML report, carried out in the stories. */
class DecisionsTest {
    private static final String STORY = """
            Council meets on harbour

            GDYNIA, Oct 6 (Wirefield) - The council met on Tuesday , its clerk said.

            Register today for free, unlimited access to our reporting

            The clerk said the mayor will speak on Friday , in the old hall.
            """;
    private static final String MENDED =
            STORY.replace(" ,", ",").replace("Register today for free, unlimited access to our reporting\n\n", "");
    private static final String SPACE = "punctuation-space-before";

    @TempDir
    private Path folder;

    @Test
    void writesWhatFixWritesForTheSameChoices() throws IOException {
        Path story = story("a.txt", STORY);
        Path other = story("b.txt", STORY);
        assertThat(Shell.run("fix", other.toString()).status()).isZero();
        Shell shell = decide(file(story, taken(story, 3)));
        assertThat(shell.err()).isEqualTo("1 story: 3 decisions carried out\n");
        assertThat(shell.status()).isZero();
        assertThat(Files.readString(story)).isEqualTo(Files.readString(other)).isEqualTo(MENDED);
    }

    @Test
    void doesOnlyWhatWasDecidedAndNothingTwice() throws IOException {
        Path story = story("a.txt", STORY);
        Path decisions = file(story, taken(story, 1));
        assertThat(decide(decisions).status()).isZero();
        String once = STORY.replace("Tuesday ,", "Tuesday,");
        assertThat(Files.readString(story)).isEqualTo(once);
        Shell again = decide(decisions);
        assertThat(again.status()).isZero();
        assertThat(again.out()).isEqualTo(story + ": everything was done before\n");
        assertThat(Files.readString(story)).isEqualTo(once);
    }

    @Test
    void findsAgainWhatStandsElsewhereByNowAndLeavesWhatWasEdited() throws IOException {
        Path story = story("a.txt", STORY);
        Path decisions = file(story, taken(story, 3));
        String edited = "Council meets\n\n" + STORY.replace("Friday ,", "Friday,");
        Files.writeString(story, edited);
        Shell shell = decide(decisions);
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .contains(SPACE + " finds it no longer; the story was edited since", "1 left as they are");
        assertThat(Files.readString(story)).isEqualTo("Council meets\n\n" + MENDED);
    }

    @Test
    void makesNoFixThatNoRuleOffers() throws IOException {
        Path story = story("a.txt", STORY);
        List<String> forged = taken(story, 1);
        Shell shell = decide(file(story, List.of(forged.get(0).replace("\"now\":\",\"", "\"now\":\";\""))));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("does not offer that fix there");
        assertThat(Files.readString(story)).isEqualTo(STORY);
    }

    @Test
    void refusesARuleThatIsNotThereBeforeAnythingIsWritten() throws IOException {
        Path story = story("a.txt", STORY);
        List<String> findings = new ArrayList<>(taken(story, 1));
        findings.add(findings.get(0).replace(SPACE, "punctuation-space-befor"));
        Shell shell = decide(file(story, findings));
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("there is no rule", "did you mean");
        assertThat(Files.readString(story)).isEqualTo(STORY);
    }

    @Test
    void refusesAFileThatHoldsNoDecisions() throws IOException {
        story("a.txt", STORY);
        for (String content :
                List.of("", "{}", "[1", "{\"schema\": 9, \"decisions\": []}", "{\"schema\": 1, \"decisions\": [{}]}")) {
            Path file = Files.writeString(folder.resolve("decisions.json"), content);
            Shell shell = decide(file);
            assertThat(shell.status()).as(content).isEqualTo(2);
            assertThat(shell.err()).as(content).contains("decisions.json: ");
        }
        assertThat(decide(folder.resolve("nowhere.json")).err()).contains("there are no such decisions");
    }

    @Test
    void showsWhatItWouldDo() throws IOException {
        Path story = story("a.txt", STORY);
        Path decisions = file(story, taken(story, 1));
        Shell diff = Shell.run("fix", "--diff", "--decisions", decisions.toString());
        assertThat(diff.status()).isEqualTo(1);
        assertThat(diff.out()).contains("-GDYNIA, Oct 6 (Wirefield) - The council met on Tuesday ,", "+GDYNIA");
        assertThat(Files.readString(story)).isEqualTo(STORY);
    }

    @Test
    void letsStandByANoteAndByTheConfiguration() throws IOException {
        for (String name : List.of("a.txt", "a.md", "a.html")) {
            boolean html = name.endsWith("html");
            String content = html
                    ? "<html><body><h1>Council meets</h1>\n<p>The council met on Tuesday , its clerk said.</p></body></html>\n"
                    : STORY;
            Path story = story(name, content);
            String stands = taken(story, 1)
                    .get(0)
                    .replaceFirst("\"take\".*", "\"stand\":\"the house writes it so\",\"in\":\"story\"}");
            Shell shell = decide(file(story, List.of(stands)));
            assertThat(shell.err()).as(name).isEqualTo("1 story: 1 decision carried out\n");
            assertThat(Files.readString(story)).as(name).contains("stet " + SPACE + ": the house writes it so");
            assertThat(Shell.run("check", "--rule", SPACE, "--rule", "stet-unused", story.toString())
                            .out())
                    .as(name)
                    .doesNotContain("2:");
            Files.writeString(story, content);
            Shell settings =
                    decide(file(story, List.of(stands.replace("\"in\":\"story\"", "\"in\":\"configuration\""))));
            assertThat(settings.out()).as(name).contains("stet:\n  - rule: " + SPACE + "\n    text: ','");
            assertThat(Files.readString(story)).as(name).isEqualTo(content);
        }
    }

    private Shell decide(Path decisions) {
        return Shell.run("fix", "--decisions", decisions.toString());
    }

    private Path story(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The first few findings of a story as the report saves them, each with its first fix. */
    private List<String> taken(Path story, int few) throws IOException {
        Path report = folder.resolve("report.html");
        Shell.run("--format", "html=" + report, story.toString());
        String data = Files.readString(report);
        Matcher finding = Pattern.compile(
                        "\\{\"rule\":\"([^\"]*)\",\"print\":\"([^\"]*)\",\"start\":(\\d+),\"end\":(\\d+).*?\"edits\":\\[\\[(\\d+),(\\d+),\"([^\"]*)\"")
                .matcher(data);
        String content = Files.readString(story);
        List<String> taken = new ArrayList<>();
        while (taken.size() < few && finding.find()) {
            String was = content.substring(Integer.parseInt(finding.group(5)), Integer.parseInt(finding.group(6)));
            taken.add(
                    "{\"rule\":\"%s\",\"print\":\"%s\",\"start\":%s,\"end\":%s,\"text\":\"\",\"take\":[{\"start\":%s,\"was\":\"%s\",\"now\":\"%s\"}]}"
                            .formatted(
                                    finding.group(1),
                                    finding.group(2),
                                    finding.group(3),
                                    finding.group(4),
                                    finding.group(5),
                                    was.replace("\n", "\\n"),
                                    finding.group(7)));
        }
        return taken;
    }

    private Path file(Path story, List<String> findings) throws IOException {
        Matcher sum =
                Pattern.compile("\"sha256\":\"([0-9a-f]+)\"").matcher(Files.readString(folder.resolve("report.html")));
        assertThat(sum.find()).isTrue();
        return Files.writeString(
                folder.resolve("decisions.json"),
                "{\"schema\":1,\"tool\":{\"name\":\"wirelint\"},\"decisions\":[{\"path\":\"%s\",\"sha256\":\"%s\",\"findings\":[%s],\"notes\":[]}]}"
                        .formatted(story, sum.group(1), String.join(",", findings)));
    }
}
