package dev.wirelint.facts.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.facts.Facts;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatFactsTest {
    private static final String APPEAL =
            "Hop aboard our crew of harbour friends and help us print the paper of the coast for another %d years.";

    @Test
    void bringsTogetherWhatIsNearlyAlikeInAnyOrder() {
        List<RepeatFacts> facts = new ArrayList<>(IntStream.range(0, 6)
                .mapToObj(i -> facts("story-" + i, "The council met on day " + i + ".\n\n" + APPEAL.formatted(i)))
                .toList());
        List<Repeat> repeats = prompts(facts);
        assertThat(repeats).hasSize(1);
        assertThat(repeats.get(0).stories()).isEqualTo(6);
        assertThat(repeats.get(0).prompt()).isTrue();
        Collections.shuffle(facts, new Random(4));
        assertThat(prompts(facts)).isEqualTo(repeats);
    }

    @Test
    void countsAPassageOncePerStoryAndLeavesQuotationsOut() {
        String twice = APPEAL.formatted(1) + "\n\n" + APPEAL.formatted(1);
        String quoted = "\"Hop aboard our crew,\" it says on every wall of the town.";
        List<RepeatFacts> facts = IntStream.range(0, 4)
                .mapToObj(i -> facts("story-" + i, twice + "\n\n" + quoted))
                .toList();
        assertThat(merged(facts).repeats(5)).isEmpty();
        assertThat(merged(facts).repeats(4)).hasSize(1);
    }

    private static List<Repeat> prompts(List<RepeatFacts> facts) {
        return merged(facts).repeats(5).stream().filter(Repeat::prompt).toList();
    }

    private static RepeatFacts facts(String name, String text) {
        return Facts.of(new Copy(StoryFile.read(SourceText.of(name, text))), Set.of(Facts.Kind.REPEATS))
                .of(RepeatFacts.KIND);
    }

    private static RepeatFacts merged(List<RepeatFacts> facts) {
        RepeatFacts.RepeatCollector collector = new RepeatFacts.RepeatCollector();
        facts.forEach(collector::add);
        return collector.merged();
    }
}
