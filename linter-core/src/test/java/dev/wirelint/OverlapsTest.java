package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    @Test
    void dropsWhatStandsInFurniture() {
        Finding prompt = finding("boilerplate-signup-prompt", Category.BOILERPLATE, 10, 40);
        Finding mark = finding("punctuation-space-before", Category.PUNCTUATION, 20, 22);
        Finding whole = finding("sentence-no-terminal", Category.SENTENCES, 10, 40);
        Finding after = finding("punctuation-space-before", Category.PUNCTUATION, 40, 42);
        assertThat(Overlaps.resolve(List.of(mark, whole, after, prompt))).containsExactly(prompt, after);
    }

    @Test
    void keepsTheOuterOfTwoPiecesOfFurniture() {
        Finding outer = finding("boilerplate-signup-prompt", Category.BOILERPLATE, 10, 40);
        Finding inner = finding("boilerplate-read-more", Category.BOILERPLATE, 15, 20);
        Finding crossing = finding("boilerplate-read-more", Category.BOILERPLATE, 30, 50);
        assertThat(Overlaps.resolve(List.of(inner, outer, crossing))).containsExactly(outer, crossing);
    }

    @Test
    void showsOneFindingAPlace() {
        Finding list = finding("name-alias-not-preferred", Category.NAMES, 3, 9);
        Finding variant = finding("name-spelling-variant", Category.NAMES, 3, 9);
        Finding language = finding("language-spelling", Category.LANGUAGE, 3, 9);
        assertThat(Overlaps.resolve(List.of(language, variant, list))).containsExactly(list);
    }

    @Test
    void letsAStorySpeakBeforeTheRepository() {
        Finding story = finding("name-spelling-variant", Category.NAMES, 3, 9);
        Finding repository = finding("a-repository-rule", Category.REPOSITORY, 3, 9);
        assertThat(Overlaps.resolve(List.of(repository, story))).containsExactly(story);
    }

    @Test
    void losesNoErrorToAMatterOfStyle() {
        Finding style = finding("date-format-mixed", Category.DATES, Severity.WARNING, 3, 9);
        Finding impossible = finding("date-impossible", Category.DATES, Severity.ERROR, 3, 9);
        assertThat(Overlaps.resolve(List.of(style, impossible))).containsExactly(impossible);
    }

    private static Finding finding(String rule, Category category, int start, int end) {
        return finding(rule, category, Severity.WARNING, start, end);
    }

    private static Finding finding(String rule, Category category, Severity severity, int start, int end) {
        return new Finding(
                new RuleId(rule),
                category,
                severity,
                1,
                Optional.empty(),
                "a fault",
                new Span(start, end),
                List.of(),
                List.of());
    }
}
