package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Timing;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configurations;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.run.cache.StoryCache;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepositoryPassTest {
    private static final List<String> STORIES = List.of(
            "Prime Minister Amina Belkacemi met farmers in Oran on Monday.",
            "Amina Belkacemi said on Tuesday she would not step down.",
            "Critics of Prime Minister Amina Belkacemi gathered in Oran on Friday.",
            "Amina Belkasemi spoke to the press in Oran. Belkasemi then left.");

    private final RuleLibrary library = RuleLibrary.load();

    @Test
    void reportsTheMinoritySpellingOnceInItsStoryWithPlacesElsewhere() {
        CheckedStory story = check(inputs(), 1).stories().get(3);
        assertThat(story.findings()).hasSize(1);
        Finding finding = story.findings().get(0);
        assertThat(finding.rule().value()).isEqualTo("repo-name-variant");
        assertThat(finding.span().of(story.source().content())).isEqualTo("Belkasemi");
        assertThat(finding.suggestions()).containsExactly("Belkacemi");
        assertThat(finding.message()).contains("\"Belkasemi\" here", "\"Belkacemi\" in 3 other stories");
        assertThat(finding.related()).extracting(r -> r.place().file()).containsExactly("0.txt", "1.txt", "2.txt");
    }

    @Test
    void findsTheSameInAnyOrderAndOnManyThreads() {
        List<Input> reversed = new ArrayList<>(inputs());
        Collections.reverse(reversed);
        List<Finding> expected = check(inputs(), 1).stories().get(3).findings();
        assertThat(check(reversed, 4).stories().get(0).findings()).isEqualTo(expected);
    }

    @Test
    void hasNothingToCompareInOneStory() {
        assertThat(check(inputs().subList(3, 4), 1).stories().get(0).findings()).isEmpty();
    }

    private Report check(List<Input> inputs, int threads) {
        ConfiguredRules rules = new ConfiguredRules(
                () -> library, Configurations.none(), List.of(), List.of(), Clock.systemUTC(), Timing.NONE);
        return new Run(rules, () -> library, file -> ReadOptions.ANY, threads, StoryCache.none(), RowSettings.WHOLE)
                .check(inputs, () -> {});
    }

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < STORIES.size(); i++) {
            inputs.add(new Manuscript(Path.of(i + ".txt"), i + ".txt", 1, STORIES.get(i)));
        }
        return inputs;
    }
}
