package dev.wirelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShownChangeTest {
    @Test
    void drawsTheWordsOfTheCopyWhateverTheFileIsWrittenIn() throws UnreadableInput {
        String body =
                "<p>Boats &amp; ferries left <em>Odessa</em> on Monday , officials of &#8220;Quay&#8221; said.</p>";
        String nitf = "<nitf><body><body.head><hedline><hl1>Head</hl1></hedline></body.head><body.content>" + body
                + "</body.content></body></nitf>";
        String ninjs = "{\"headline\": \"Head\", \"body_html\": \"" + body.replace("\"", "\\\"") + "\"}";
        for (String[] file : List.of(new String[] {"a.xml", nitf}, new String[] {"a.json", ninjs}, new String[] {
            "a.html", "<html><body><h1>Head</h1>" + body + "</body></html>"
        })) {
            assertThat(drawn(file[0], file[1], "<em>Odessa</em> on", "<em>Odesa</em> on", "Odesa on"))
                    .as(file[0])
                    .isEqualTo("Boats & ferries left [Odessa on]{Odesa on} Monday , officials of “Quay” said.");
            assertThat(drawn(file[0], file[1], "Boats &amp; ferries", "Q&amp;A", "Q&A"))
                    .as(file[0])
                    .startsWith("[Boats & ferries]{Q&A} left Odessa on Monday ,");
        }
    }

    @Test
    void drawsWhatIsNoCopyAsItIsWritten() throws UnreadableInput {
        String page = "<html><body><h1>Head</h1><!-- a note --><p>Boats left.</p></body></html>";
        assertThat(drawn("a.html", page, "<!-- a note -->", "", "")).contains("[<!-- a note -->]");
    }

    @Test
    void makesTheSmallestChangesSeenAndTold() throws UnreadableInput {
        String story = "Head\n\nBoats left on Monday , said the owner - a sailor\u200B.\n";
        assertThat(drawn("a.txt", story, " ,", ",", ",")).contains("[␣,]{comma:,}");
        assertThat(drawn("a.txt", story, "-", "–", "–")).contains("[hyphen-minus:-]{en dash:–}");
        assertThat(drawn("a.txt", story, "\u200B", "", "")).contains("[zero width space:[zero width space]]");
        assertThat(drawn("a.txt", story.replace("Boats", "\u0412oats"), "\u0412", "B", "B"))
                .contains("[cyrillic capital letter ve:\u0412]{B}");
    }

    @Test
    void cutsNoCharacterInTwo() throws UnreadableInput {
        for (String long1 : List.of("\uD83D\uDEA2".repeat(120), "x" + "\uD83D\uDEA2".repeat(120))) {
            String story = "Head\n\n" + long1 + "sank" + long1 + "\n";
            assertThat(drawn("a.txt", story, "sank", "sailed", "sailed")).doesNotContain("\uFFFD");
            assertThat(drawn("a.txt", story, long1 + "sank", long1, long1)).doesNotContain("\uFFFD");
        }
    }

    /** What a change of words in a file looks like: what goes in brackets, what comes in braces. */
    private static String drawn(String name, String content, String was, String written, String words)
            throws UnreadableInput {
        Article article = StoryFile.read(SourceText.of(name, content), "");
        int start = content.indexOf(was);
        Span span = new Span(start, start + was.length());
        Finding finding = new Finding(
                new RuleId("some-rule"),
                Category.LANGUAGE,
                Severity.WARNING,
                1,
                Optional.empty(),
                "something",
                span,
                List.of(new Fix(Fix.Safety.REVIEW, List.of(new Edit(span, written, words)))),
                List.of());
        CheckedStory story = CheckedStory.of(article, List.of(finding));
        return ShownChange.of(finding, CopyAsRead.of(story, Optional.of(article))).get(0).parts().stream()
                .map(ShownChangeTest::drawn)
                .collect(Collectors.joining());
    }

    private static String drawn(ShownWords part) {
        String words = part.called().isEmpty() ? part.words() : part.called() + ":" + part.words();
        return switch (part.kind()) {
            case KEPT -> part.words();
            case OUT, FLAGGED -> "[" + words + "]";
            case IN -> "{" + words + "}";
        };
    }
}
