package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.fix.Fixer;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.run.Parallel;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Runs every rule page: what its examples mark is found, nothing else is, and what must hold for any rule holds. With
 * {@code -Dwirelint.accept} the carets of the pages are rewritten to what the rules find now;
 * {@code -Dwirelint.rule=<rule-id>} takes the page of one rule alone.
 */
class RulePagesTest {
    private static final int LETTERS_COMPARED = 40;

    private static final String ONE = System.getProperty("wirelint.rule", "");

    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    /** A style that is off may ask for what another forbids. */
    private static final Linter EVERYTHING = new Linter(
            LIBRARY.prepare(LIBRARY.pages().stream().filter(p -> !p.off()).toList()));

    private static final Map<String, List<Finding>> BY_EVERYTHING = new ConcurrentHashMap<>();

    private final Map<String, Linter> alone = new HashMap<>();

    @TestFactory
    Stream<DynamicContainer> pages() throws IOException {
        List<RulePage> checked = LIBRARY.pages().stream()
                .filter(p -> !(p.form() instanceof CheckedBy.OfTheRun))
                .filter(p -> ONE.isEmpty() || p.id().value().equals(ONE))
                .toList();
        assertThat(checked).as("the page of " + ONE).isNotEmpty();
        if (Generated.ACCEPT) {
            for (RulePage page : checked) {
                PageAcceptor.page(page, alone(page)).write();
            }
            return Stream.empty();
        }
        return checked.stream().map(p -> dynamicContainer(p.location(), examples(p)));
    }

    @Test
    @DisabledIfSystemProperty(
            named = "wirelint.rule",
            matches = ".+",
            disabledReason = "it takes the pages of all rules")
    void findTheSameInAnyOrderOfRulesAndOnManyThreads() {
        List<RuleSet.ReadyRule> reversed = new ArrayList<>(
                LIBRARY.prepare(LIBRARY.pages().stream().filter(p -> !p.off()).toList())
                        .entries());
        Collections.reverse(reversed);
        Linter backwards = new Linter(new RuleSet(reversed, List.of()));
        List<String> texts = LIBRARY.pages().stream()
                .flatMap(p -> p.examples().stream())
                .filter(e -> e.kind() == Example.ExampleKind.FLAGS) // Where nothing is found there is no order.
                .map(Example::text)
                .toList();
        List<List<Finding>> expected =
                texts.stream().map(RulePagesTest::byEverything).toList();
        assertThat(Parallel.map(texts, 4, t -> lint(backwards, t))).isEqualTo(expected);
    }

    private Stream<DynamicNode> examples(RulePage page) {
        Stream<DynamicNode> shown = Stream.of(dynamicTest("shows what it flags and what it allows", () -> {
            assertThat(page.examples()).anyMatch(e -> e.kind() == Example.ExampleKind.FLAGS);
            assertThat(page.examples()).anyMatch(e -> e.kind() == Example.ExampleKind.ALLOWS);
        }));
        return Stream.concat(
                shown,
                page.examples().stream()
                        .map(e -> dynamicTest("line " + e.line(), () -> {
                            findsWhatIsMarked(page, e);
                            findsTheSameWithAnyLineEnd(page, e);
                            mends(page, e);
                        })));
    }

    private void findsWhatIsMarked(RulePage page, Example example) {
        String found = Carets.draw(example.text(), lintAlone(page, example.text()));
        Generated.difference("rules/packs/" + page.location(), example.line(), Carets.draw(example), found)
                .ifPresent(complaint -> {
                    throw new Generated.Stale(complaint);
                });
    }

    private void findsTheSameWithAnyLineEnd(RulePage page, Example example) {
        List<String> expected = places(page, example.text());
        assertThat(places(page, example.text().replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(places(page, example.text().replace("\n", "\r"))).isEqualTo(expected);
    }

    private void mends(RulePage page, Example example) {
        String fixed = mend(page, example.text());
        example.fixed().ifPresent(text -> assertThat(fixed).isEqualTo(text));
        assertThat(mend(page, fixed)).as("fixing twice").isEqualTo(fixed);
        if (!fixed.equals(example.text()) && !fixed.isBlank()) {
            List<String> before = matters(example.text());
            assertThat(matters(fixed)).as("findings after the fix").isSubsetOf(before);
        }
    }

    private Linter alone(RulePage page) {
        return alone.computeIfAbsent(page.location(), l -> new Linter(LIBRARY.prepare(List.of(page))));
    }

    private List<Finding> lintAlone(RulePage page, String text) {
        return PageAcceptor.lint(page, alone(page), text);
    }

    /** What the rules find together; many an example is asked for twice. */
    private static List<Finding> byEverything(String text) {
        return BY_EVERYTHING.computeIfAbsent(text, t -> lint(EVERYTHING, t));
    }

    /** The findings by rule and first letters: a long one may hold the words that were mended. */
    private static List<String> matters(String text) {
        return byEverything(text).stream()
                .map(f -> f.rule() + ": " + f.span().of(text))
                .map(m -> m.substring(0, Math.min(LETTERS_COMPARED, m.length())))
                .toList();
    }

    private List<String> places(RulePage page, String text) {
        SourceText source = SourceText.of("example", text);
        return lintAlone(page, text).stream()
                .map(f -> {
                    var start = source.position(f.span().start());
                    var end = source.position(f.span().end());
                    return start.line() + ":" + start.column() + "-" + end.line() + ":" + end.column() + " "
                            + f.message().replaceAll("\\R", "\n");
                })
                .toList();
    }

    private String mend(RulePage page, String text) {
        return text.isBlank()
                ? text
                : Fixer.apply(text, lintAlone(page, text), Fix.Safety.BY_HAND).text();
    }

    private static List<Finding> lint(Linter linter, String text) {
        return linter.lint(StoryFile.example(SourceText.of("example", text)));
    }
}
