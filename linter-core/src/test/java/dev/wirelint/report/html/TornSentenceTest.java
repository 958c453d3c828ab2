package dev.wirelint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Matter;
import dev.wirelint.report.Samples;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TornSentenceTest {
    private static final String STORY =
            "Head\nShe met the owners of the\nRead more of this\nharbour office on the quay.\nBoats left.\n";

    @Test
    void makesOneMatterOfACutAndItsOrphan() {
        String whole = STORY.replace("Read more of this\n", "");
        Finding orphan = at("sentence-fragment", whole, "harbour office on the quay.");
        assertThat(matters(whole, at("sentence-truncated", whole, "the\n"), orphan))
                .containsExactly(2);
        assertThat(matters(
                        STORY,
                        at("sentence-truncated", STORY, "the\n"),
                        at("sentence-fragment", STORY, "harbour office on the quay.")))
                .as("words between them")
                .containsExactly(1, 1);
    }

    @Test
    void passesOverTheFurnitureThatToreIt() {
        Finding furniture = finding("boilerplate-read-more", "Read more of this", Category.BOILERPLATE);
        assertThat(matters(
                        STORY,
                        at("sentence-truncated", STORY, "the\n"),
                        furniture,
                        at("sentence-lowercase-start", STORY, "harbour")))
                .containsExactly(2, 1);
    }

    @Test
    void leavesApartWhatIsNoTear() {
        String other = "Head\nShe met the owners of the\nBoats left the quay.\nIn the harbour office.\n";
        assertThat(matters(
                        other,
                        at("sentence-truncated", other, "the\n"),
                        at("sentence-fragment", other, "In the harbour office.")))
                .containsExactly(1, 1);
        assertThat(matters(
                        other,
                        at("sentence-fragment", other, "Boats left the quay."),
                        at("sentence-truncated", other, "office")))
                .containsExactly(1, 1);
    }

    /** How many places each matter has. */
    private static List<Integer> matters(String content, Finding... findings) {
        CheckedStory story = Samples.story("a.txt", content, findings);
        return TornSentence.joined(Matter.of(story.findings()), CopyAsRead.of(story, story.article())).stream()
                .map(m -> m.findings().size())
                .toList();
    }

    private static Finding finding(String rule, String words, Category category) {
        int start = STORY.indexOf(words);
        return finding(rule, new Span(start, start + words.length()), category);
    }

    private static Finding at(String rule, String content, String words) {
        int start = content.indexOf(words);
        return finding(rule, new Span(start, start + words.strip().length()), Category.SENTENCES);
    }

    private static Finding finding(String rule, Span span, Category category) {
        return new Finding(
                new RuleId(rule), category, Severity.ERROR, 1, Optional.empty(), rule, span, List.of(), List.of());
    }
}
