package dev.wirelint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final String STORY = """
            Port reopens

            The harbour is open. “The habour is safe,” the mayor said.
            """;

    private final RulePage page =
            RuleLibrary.load().page("punctuation-space-before").orElseThrow();
    private final Copy copy = new Copy(StoryFile.read(SourceText.of("story.txt", STORY)));

    @Test
    void leavesAFixOfCopySafe() {
        assertThat(flag(page, "harbour").get(0).fixes()).extracting(Fix::safety).containsExactly(Fix.Safety.SAFE);
    }

    @Test
    void leavesAnythingInsideQuotationMarksToAnEditorsHand() {
        assertThat(flag(page, "habour").get(0).fixes()).extracting(Fix::safety).containsExactly(Fix.Safety.BY_HAND);
    }

    @Test
    void dropsWhatStandsWhereThePageDoesNotSpeak() {
        RulePage quiet = new RulePage(
                page.id(),
                page.pack(),
                page.location(),
                page.summary(),
                page.category(),
                page.severity(),
                page.since(),
                page.authority(),
                page.zones(),
                false,
                page.preview(),
                page.off(),
                page.aliases(),
                page.form(),
                page.lists(),
                page.options(),
                page.taught());
        assertThat(flag(quiet, "habour")).isEmpty();
        assertThat(flag(quiet, "harbour")).hasSize(1);
    }

    private List<Finding> flag(RulePage asked, String word) {
        Findings findings = new Findings(asked, copy);
        int start = copy.text().indexOf(word);
        findings.flag(new Span(start, start + word.length()), "a word").replace("harbor");
        return findings.toList();
    }
}
