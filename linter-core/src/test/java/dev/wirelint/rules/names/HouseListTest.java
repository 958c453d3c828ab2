package dev.wirelint.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.NameCsv;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RuleId;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.NameListCheck;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped house list of names: it agrees with itself, and each of its entries does something. */
class HouseListTest {
    private static final RuleId RULE = new RuleId("name-alias-not-preferred");

    private final RuleLibrary library = RuleLibrary.load();
    /** All that may speak of a name in the same place. */
    private final Linter linter = new Linter(library.prepare(library.pages().stream()
            .filter(RuleLibrary::isOnByDefault)
            .filter(p -> p.location().startsWith("names/") || p.location().startsWith("house-style/"))
            .toList()));

    private final List<NameEntry> entries = new Settings(
                    library.page(RULE.value()).orElseThrow(), Vocabulary.EMPTY)
            .names("names")
            .entries();

    @Test
    void saysOfEachEntryWhatItIsAndOnWhoseWord() {
        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
        assertThat(entries).allSatisfy(e -> {
            assertThat(e.kind()).isPresent();
            assertThat(e.authority()).isNotBlank();
        });
    }

    @Test
    void contradictsItselfNowhere() {
        assertThat(NameListCheck.problems(entries)).isEmpty();
    }

    @Test
    void givesWayToTheHousesOwnEntries() {
        List<NameEntry> own = NameCsv.parse("names.csv", "preferred,never,note\nKiev,Kyiv,as the desk decided\n");
        Linter house = new Linter(library.prepare(
                List.of(library.page(RULE.value()).orElseThrow()), new Vocabulary(own, List.of(), List.of())));
        String story = "The envoys met in Kiev on Monday and left Kyiv for Teheran.\n";
        assertThat(house.lint(StoryFile.read(SourceText.of("story.txt", story))))
                .extracting(f -> f.span().of(story))
                .containsExactly("Kyiv", "Teheran");
    }

    @Test
    void findsEachFormItForbids() {
        List<String> missed = new ArrayList<>();
        for (NameEntry entry : entries) {
            for (String form : entry.never()) {
                String story = "Reporters asked about " + form + " on Monday.\n";
                List<String> found =
                        findings(story).stream().map(f -> f.span().of(story)).toList();
                if (!found.contains(form)) {
                    missed.add(form + " " + found);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void leavesEachPreferredFormAlone() {
        for (NameEntry entry : entries) {
            assertThat(findings("Reporters asked about " + entry.prefer() + " on Monday.\n"))
                    .as(entry.prefer())
                    .isEmpty();
        }
    }

    @Test
    void mendsByItselfOnlyWhereNothingSpeaksAgainstIt() {
        assertThat(safety("The talks with Emmanual Macron ended on Monday.\n")).isEqualTo(Fix.Safety.SAFE);
        assertThat(safety("The talks in Teheran ended on Monday.\n")).isEqualTo(Fix.Safety.REVIEW);
        assertThat(safety("The book on John Hopkins came out on Monday.\n")).isEqualTo(Fix.Safety.REVIEW);
        assertThat(safety("The envoy said: \"The talks in Teheran are over.\" He left on Monday.\n"))
                .isEqualTo(Fix.Safety.BY_HAND);
        assertThat(safety("The museum in Odessa has a room on Texas and its oil.\n"))
                .isEqualTo(Fix.Safety.REVIEW);
    }

    @Test
    void keepsTheAccentsOfTheStory() {
        assertThat(replacement("Prime Minister Victor Orbán left on Monday.\n")).isEqualTo("Viktor Orbán");
        assertThat(replacement("Prime Minister Victor Orban left on Monday.\n")).isEqualTo("Viktor Orban");
    }

    private Fix.Safety safety(String story) {
        return findings(story).get(0).fixes().get(0).safety();
    }

    private String replacement(String story) {
        return findings(story).get(0).fixes().get(0).edits().get(0).replacement();
    }

    private List<Finding> findings(String story) {
        return linter.lint(StoryFile.read(SourceText.of("story.txt", story))).stream()
                .filter(f -> f.rule().equals(RULE))
                .toList();
    }
}
