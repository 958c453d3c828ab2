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
    void keepsASingleMarkInAParagraphThatIsToGo() {
        Finding paragraph = finding("boilerplate-signup-prompt", Category.BOILERPLATE, 10, 240);
        Finding mark = finding("quote-unbalanced", Category.PUNCTUATION, 20, 21);
        Finding word = finding("abbrev-undefined", Category.HOUSE_STYLE, 30, 34);
        assertThat(Overlaps.resolve(List.of(mark, word, paragraph))).containsExactly(paragraph, mark);
    }

    @Test
    void keepsOneMarkOfAPairInALineThatIsToGo() {
        Finding line = finding("boilerplate-read-more", Category.BOILERPLATE, 10, 60);
        Finding mark = finding("quote-unbalanced", Category.PUNCTUATION, 20, 21);
        Finding bracket = finding("sentence-unbalanced-bracket", Category.SENTENCES, 30, 31);
        Finding space = finding("punctuation-space-before", Category.PUNCTUATION, 40, 42);
        assertThat(Overlaps.resolve(List.of(mark, bracket, space, line))).containsExactly(line, mark, bracket);
    }

    @Test
    void tellsNothingOfWhatToAddToACaptionThatIsToGo() {
        Finding caption = finding("boilerplate-caption-in-body", Category.BOILERPLATE, 0.7, 10, 90);
        Finding initials = finding("abbrev-undefined", Category.HOUSE_STYLE, 20, 24);
        Finding credit = finding("photo-credit-in-text", Category.BOILERPLATE, 70, 90);
        assertThat(Overlaps.resolve(List.of(initials, credit, caption))).containsExactly(caption);
    }

    @Test
    void tellsNothingOfTheEndOfACaptionThatIsToGo() {
        Finding caption = finding("boilerplate-caption-in-body", Category.BOILERPLATE, 0.7, 10, 90);
        Finding end = finding("sentence-no-terminal", Category.SENTENCES, 84, 90);
        Finding doubled = finding("sentence-doubled-word", Category.SENTENCES, 20, 27);
        assertThat(Overlaps.resolve(List.of(end, doubled, caption))).containsExactly(caption, doubled);
    }

    @Test
    void tellsOfAParagraphThatStandsTwiceOnce() {
        Finding paragraph = finding("paragraph-duplicated", Category.SENTENCES, 10, 240);
        Finding sentence = finding("sentence-duplicated", Category.SENTENCES, 10, 80);
        Finding quote = finding("quote-repeated", Category.QUOTES, 100, 180);
        Finding altered = finding("quote-altered", Category.QUOTES, 300, 380);
        Finding again = finding("quote-repeated", Category.QUOTES, 320, 380);
        assertThat(Overlaps.resolve(List.of(paragraph, sentence, quote, altered, again)))
                .containsExactly(paragraph, altered);
    }

    @Test
    void letsAnErrorSpeakBeforeAMatterOfStyle() {
        Finding error = new Finding(
                new RuleId("date-impossible"),
                Category.DATES,
                Severity.ERROR,
                0.9,
                Optional.empty(),
                "a fault",
                new Span(3, 10),
                List.of(),
                List.of());
        Finding style = finding("date-form", Category.DATES, 3, 10);
        assertThat(Overlaps.resolve(List.of(style, error))).containsExactly(error);
    }

    private static Finding finding(String rule, Category category, int start, int end) {
        return finding(rule, category, 1, start, end);
    }

    private static Finding finding(String rule, Category category, double confidence, int start, int end) {
        return new Finding(
                new RuleId(rule),
                category,
                Severity.WARNING,
                confidence,
                Optional.empty(),
                "a fault",
                new Span(start, end),
                List.of(),
                List.of());
    }
}
