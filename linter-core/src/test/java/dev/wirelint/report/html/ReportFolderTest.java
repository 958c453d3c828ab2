package dev.wirelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.Samples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
    private static final String CONTENT = "Head\nSome words. Some more.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void holdsAnIndexAndAPageAStory() throws IOException {
        write("desk/one.txt", "desk/Zwei & drei.txt");
        assertThat(folder.resolve("stories/1-one-txt.html")).content().contains("Some more");
        assertThat(folder.resolve("stories/2-zwei-drei-txt.html")).exists();
        assertThat(folder.resolve("index.html"))
                .content()
                .contains(
                        "href=\"stories/1-one-txt.html\"",
                        "href=\"list.html\"",
                        "script-src &#39;self&#39;",
                        ">2 stories<");
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("<style>", "style-src &#39;" + Assets.hash(Assets.INDEX_STYLE) + "&#39;;")
                .doesNotContain("report.css");
        assertThat(folder.resolve("rules.html"))
                .content()
                .contains("href=\"index.html#overview\"", "href=\"report.css\"", "style-src &#39;self&#39;;");
        assertThat(folder.resolve("list.html")).content().contains("href=\"stories/2-zwei-drei-txt.html\"");
        assertThat(folder.resolve("stories.js")).content().startsWith("window.wirelintStories = {\"rules\":[");
    }

    @Test
    void takesAwayThePagesOfAnEarlierReportAndNothingElse() throws IOException {
        write("one.txt", "two.txt", "three.txt");
        Path note = Files.writeString(folder.resolve("stories/note.html"), "mine");
        write("one.txt");
        assertThat(folder.resolve("stories/1-one-txt.html")).exists();
        assertThat(folder.resolve("stories/2-two-txt.html")).doesNotExist();
        assertThat(note).exists();
    }

    @Test
    void namesPagesPlainlyWhateverTheStoriesAreCalled() throws IOException {
        write("../up.txt", "<stdin>", "x".repeat(300), "con", "a\\b:c?.md", "...");
        try (var pages = Files.list(folder.resolve("stories"))) {
            assertThat(pages.map(p -> p.getFileName().toString()))
                    .hasSize(6)
                    .allMatch(n -> n.matches("[0-9]+-[a-z0-9-]*\\.html") && n.length() < 80);
        }
    }

    @Test
    void keepsTheIndexSmallAndTheNamesOnAPageOfTheirOwn() throws IOException {
        List<CheckedStory> stories = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String content = "Head\nName" + i + "sky spoke. Name" + i + "ski did not.\n";
            stories.add(Samples.story(
                    "desk/story" + i + ".txt",
                    content,
                    Samples.name("desk/story" + i + ".txt", content, "Name" + i + "ski", "Name" + i + "sky")));
        }
        new HtmlReport(RuleLibrary.load().pages()).writeFolder(new Report(stories), folder);
        assertThat(folder.resolve("index.html"))
                .content()
                .hasSizeLessThan(60_000)
                .contains("<a href=\"names.html\">All 300</a>")
                .doesNotContain("class=\"rulenote");
        assertThat(folder.resolve("names.html")).content().contains("Name0ski", "Name299ski");
        assertThat(folder.resolve("rules.html")).content().contains("id=\"rule-name-spelling-variant\"");
    }

    @Test
    void bringsTheBeginningOfTheListWithTheIndex() throws IOException {
        String[] names = IntStream.range(0, 100)
                .mapToObj(i -> (i < 10 ? "desk/" : "wire/") + "story" + i + ".txt")
                .toArray(String[]::new);
        write(names);
        String index = Files.readString(folder.resolve("index.html"));
        String list = index.substring(index.indexOf("id=\"tree\""), index.indexOf("<noscript>"));
        assertThat(list.split("<li>", -1)).hasSize(1 + Opening.PORTION);
        assertThat(list).contains("story19.txt", "More stories").doesNotContain("story20.txt");
        assertThat(Html.plain(list))
                .containsPattern("desk\\s*10 suggestions")
                .containsPattern("wire\\s*90 suggestions");
        write("desk/one.txt");
        assertThat(folder.resolve("index.html")).content().doesNotContain("More stories");
    }

    @Test
    void listsAStoryOnALineWhateverItIsCalled() throws IOException {
        write("desk/one\ttwo\nthree.txt", "desk/four's \"five\" <script>.txt", "..");
        String list = Files.readString(folder.resolve("stories.js"));
        String data = list.substring(list.indexOf('{'), list.lastIndexOf('}') + 1);
        List<String> lines = new ObjectMapper()
                .readTree(data)
                .get("stories")
                .asText()
                .lines()
                .toList();
        assertThat(lines)
                .containsExactly(
                        "0\tone two three.txt\tHead\t0 0 1\t",
                        "0\tfour's \"five\" <script>.txt\tHead\t0 0 1\t",
                        "1\t..\tHead\t0 0 1\t");
        assertThat(list).doesNotContain("<script>");
    }

    /** The time of this thread alone, and the least of a few, since another program may be at work beside. */
    @Test
    void isWrittenAtAThousandStoriesASecond() throws IOException {
        String[] names = IntStream.range(0, 2000)
                .mapToObj(i -> "desk/story" + i + ".txt")
                .toArray(String[]::new);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = clock.getCurrentThreadCpuTime();
            write(names);
            least = Math.min(least, clock.getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(least)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void aReportThatIsCutShortLeavesTheOldOneWithAllItsPages() throws IOException {
        write("desk/one.txt", "desk/two.txt", "wire/three.txt");
        String index = Files.readString(folder.resolve("index.html"));
        Files.delete(folder.resolve("stories.js"));
        Files.createDirectories(folder.resolve("stories.js/in the way"));
        assertThatThrownBy(() -> write("desk/new.txt")).isInstanceOf(IOException.class);
        assertThat(folder.resolve("index.html")).hasContent(index);
        assertThat(links(index)).hasSize(3).allMatch(page -> Files.exists(folder.resolve(page)));
        Files.delete(folder.resolve("stories.js/in the way"));
        Files.delete(folder.resolve("stories.js"));
        write("desk/new.txt");
        assertThat(pages()).containsExactly("1-new-txt.html");
    }

    @Test
    void clearsThePagesOfAFirstReportThatWasKilled() throws IOException {
        write("desk/one.txt", "desk/two.txt");
        Files.delete(folder.resolve("index.html"));
        Files.delete(folder.resolve("stories.js"));
        Path own = Files.writeString(folder.resolve("stories/7-somebodys.html"), "<!doctype html><p>A page</p>");
        write("wire/three.txt");
        assertThat(pages()).containsExactlyInAnyOrder("1-three-txt.html", "7-somebodys.html");
        assertThat(own).exists();
    }

    private static List<String> links(String index) {
        return Pattern.compile("href=\"(stories/[^\"#]+)")
                .matcher(index)
                .results()
                .map(r -> r.group(1))
                .distinct()
                .toList();
    }

    private List<String> pages() throws IOException {
        try (var pages = Files.list(folder.resolve("stories"))) {
            return pages.map(p -> p.getFileName().toString()).toList();
        }
    }

    private void write(String... names) throws IOException {
        List<CheckedStory> stories = new ArrayList<>();
        for (String name : names) {
            stories.add(Samples.story(name, CONTENT, Samples.stray(CONTENT, "words")));
        }
        new HtmlReport(List.of()).writeFolder(new Report(stories), folder);
    }
}
