package dev.wirelint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.Linter;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.PageException;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.Form;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.SourceText;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private final PageParser parser = new PageParser(file -> "grey | gray\nplough | plow\n");

    @Test
    void inflectsTermsAndKeepsTheirCase() {
        String page = """
                terms:
                  - {use: criticise, not: [slam], inflect: verb, unless-before: [the door]}
                  - {use: Big Bang, not: [big bang], case: kept}
                """;
        assertThat(words(page, "Slamming the plan, he slammed it again. They slam the door on a big bang."))
                .containsExactly("Slamming>Criticising", "slammed>criticised", "big bang>Big Bang");
    }

    @Test
    void takesTheFormsOfAnIrregularWordFromThePage() {
        String page = "terms:\n  - {use: rise/rises/rose/risen, not: [soar/soars/soared/soared-up], inflect: verb}\n";
        assertThat(words(page, "Prices soared and profit soars.")).containsExactly("soared>rose", "soars>rises");
    }

    @Test
    void findsPhrasesWhereTheyAreMeant() {
        String page = """
                phrases:
                  - {any: [more to follow], where: alone, message: 'a note, "{found}"'}
                  - {any: [very], unless-after: [at the], message: cut it}
                """;
        assertThat(words(page, "The very end of it, at the very least, has more to follow.\n\n(MORE TO FOLLOW)\n"))
                .containsExactly("very", "MORE TO FOLLOW");
    }

    @Test
    void fillsTheGroupsOfAPattern() {
        String page = """
                pattern:
                  - match: '(?P<n>\\d+) per ?cents?'
                    use: '{n} percent'
                    unless: ['7 per']
                    message: 'write {use}'
                """;
        assertThat(words(page, "It fell 5 per cent, then 7 per cent and 9 percents."))
                .containsExactly("5 per cent>5 percent", "9 percents>9 percent");
    }

    @Test
    void choosesTheFormMostOfTheStoryHas() {
        String page = "consistency:\n  - {either: [e-mail, email], inflect: noun}\n";
        assertThat(words(page, "An email and two emails. One e-mail came.")).containsExactly("e-mail>email");
        assertThat(words(page + "options: {prefer: e-mail}\n", "An email and two emails."))
                .containsExactly("email>e-mail", "emails>e-mails");
        assertThat(words(page + "options: {prefer: off}\n", "An email and one e-mail."))
                .isEmpty();
    }

    @Test
    void choosesBetweenTheColumnsOfAList() {
        String page = """
                lists: {spelling: spelling.txt}
                consistency:
                  - {names: [British, American], list: spelling, message: '{form} among {other}'}
                """;
        assertThat(words(page, "A grey field is ploughed with a gray horse and a grey plough."))
                .containsExactly("gray>grey");
    }

    @Test
    void holdsThePartsOfAStoryToTheirOrder() {
        String page = """
                zones: [sign-off]
                sequence:
                  - {zone: sign-off, never-before: [body], message: it closes the story}
                """;
        String story = "The mill burned down on Monday, police said.\n\n(Reporting by Ann Lee)\n\nNobody was hurt.\n";
        assertThat(words(page, story)).containsExactly("(Reporting by Ann Lee)");
    }

    @Test
    void answersInTimeWhateverThePatternIs() {
        String page = "pattern:\n  - {match: '(a+a+)+b', message: no}\n";
        String story = "a".repeat(200_000) + ".\n";
        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(words(page, story)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":6:28: | terms:\n  - {use: x, unles-before: [y]} | unknown key 'unles-before'; did you mean 'unless-before'?",
                ":6: | terms:\n  - {use: x} | the key 'not' is missing or empty",
                ":6: | terms:\n  - {use: x, not: [x]} | both the term to use and one not to use",
                ":6: | terms:\n  - {use: Xy, not: [xy]} | case: kept",
                ":6: | terms:\n  - {use: x, not: ['...']} | has no word to look for",
                ":6: | terms:\n  - {use: x, not: [y], message: 'see {foud}'} | '{foud}' cannot be filled here",
                ":6: | terms:\n  - {use: x, not: [y], inflect: vreb} | 'vreb' is no inflect; did you mean 'verb'?",
                ":7: | phrases:\n  - {any: [x], message: m}\n  - {any: [y]} | the key 'message' is missing",
                ":6: | pattern:\n  - {match: '(x', message: m} | is no regular expression here",
                ":6: | pattern:\n  - {match: '(?=x)y', message: m} | is no regular expression here",
                ":6: | pattern:\n  - {match: 'x*', message: m} | matches even where nothing stands",
                ":6: | pattern:\n  - {match: 'x', use: '{n}', message: m} | '{n}' cannot be filled here",
                ":6: | consistency:\n  - {either: [email]} | between two forms or more",
                ":6: | consistency:\n  - {names: [a, b], list: spelling} | the page names no list 'spelling'",
                ":6: | sequence:\n  - {zone: sign-of, message: m} | 'sign-of' is no zone; did you mean 'sign-off'?",
                ":6: | sequence:\n  - {zone: sign-off, message: m} | asks for nothing",
                ":6: | sequence:\n  - {zone: sign-off, at-most: none, message: m} | whole number above 0",
                ": | pattern: []\nterms: [] | a page has one form",
                ":5:7: | form: cdoe | is left out, or is one of code",
                ":5:10: | default: of | 'of' is no default"
            })
    void saysWhereAFormIsWrong(String slip) {
        String[] parts = slip.split(" \\| ", -1);
        assertThatThrownBy(() -> page(parts[1] + "\n"))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("desk/x.md" + parts[0].strip())
                .hasMessageContaining(parts[2]);
    }

    private RulePage page(String form) {
        return parser.parse(
                "desk/x.md",
                "---\nsummary: s\ncategory: house-style\nseverity: warning\n" + form
                        + "since: 0.1\n---\n## Why\n\nSo.\n");
    }

    private List<String> words(String form, String story) {
        RulePage page = page(form);
        Check check = ((Form.Declared) page.form()).rule().prepare(new Settings(page, Vocabulary.EMPTY));
        Linter linter = new Linter(new RuleSet(List.of(new RuleSet.Entry(page, check)), List.of()));
        return linter.lint(StoryFile.read(SourceText.of("story", story))).stream()
                .map(f -> f.span().of(story)
                        + f.suggestions().stream().findFirst().map(w -> ">" + w).orElse(""))
                .toList();
    }
}
