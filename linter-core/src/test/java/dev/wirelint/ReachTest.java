package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.KeptParagraphs;
import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.NearRules;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.RuleSet.ReadyRule;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A rule that says it looks at one paragraph finds the same in each of them alone as in the story, and a story whose
 * paragraphs are kept says the same as one that is read anew. It says so in its class, in
 * {@link dev.wirelint.rule.Rule#reach}.
 */
class ReachTest {
    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    private static final RuleSet RULES = LIBRARY.prepare(LIBRARY.pages().stream()
            .filter(p -> !(p.form() instanceof CheckedBy.Repository) && !(p.form() instanceof CheckedBy.OfTheRun))
            .toList());
    private static final NearRules NEAR = new NearRules(RULES);

    /** Rules that are not tried on their own examples are tried on one of so many. */
    private static final int SOME = 40;

    private static final int FEWEST = 100;

    @Test
    void manyRulesLookAtOneParagraph() {
        assertThat(RULES.entries())
                .filteredOn(r -> r.reach() == Reach.PARAGRAPH)
                .hasSizeGreaterThan(FEWEST);
    }

    @TestFactory
    Stream<DynamicTest> onTheExamplesOfTheRules() {
        return LIBRARY.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.id().value(), () -> {
                    int number = 0;
                    for (Example example : page.examples()) {
                        Article story = StoryFile.example(SourceText.of("example", example.text()));
                        check(story, page, number++ % SOME == 0);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> onTheStories() throws IOException {
        return DemoStories.tests(story -> () -> {
            String text = Files.readString(story);
            KeptParagraphs kept = new KeptParagraphs();
            if (text.length() % 3 == 0) {
                checkAll(StoryFile.read(SourceText.of("story", text)), kept);
            }
            // all paragraphs that are known stand somewhere else now
            checkAll(StoryFile.read(SourceText.of("story", "The harbour was calm.\n\n" + text)), kept);
        });
    }

    private static void check(Article story, RulePage page, boolean all) {
        Copy kept = new KeptParagraphs().copy(story);
        NearRules.NearFindings near = NEAR.of(kept);
        Copy whole = new Copy(story);
        for (int number = 0; number < RULES.entries().size(); number++) {
            ReadyRule rule = RULES.entries().get(number);
            if (all || rule.page().id().equals(page.id())) {
                check(rule, near, number, kept, whole);
            }
        }
    }

    private static void checkAll(Article story, KeptParagraphs paragraphs) {
        Copy kept = paragraphs.copy(story);
        NearRules.NearFindings near = NEAR.of(kept);
        Copy whole = new Copy(story);
        for (int number = 0; number < RULES.entries().size(); number++) {
            check(RULES.entries().get(number), near, number, kept, whole);
        }
    }

    private static void check(ReadyRule rule, NearRules.NearFindings near, int number, Copy kept, Copy whole) {
        Findings expected = new Findings(rule.page(), whole);
        rule.check().check(whole, expected);
        List<Findings> found = new ArrayList<>();
        near.of(number).ifPresent(found::add);
        if (found.isEmpty()) {
            Findings again = new Findings(rule.page(), kept);
            rule.check().check(kept, again);
            found.add(again);
        }
        assertThat(found.get(0).toList()).as(rule.page().id().value()).isEqualTo(expected.toList());
    }
}
