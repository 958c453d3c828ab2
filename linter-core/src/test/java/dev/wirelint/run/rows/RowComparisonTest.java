package dev.wirelint.run.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.analysis.Copy;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.kinds.FactBytes;
import dev.wirelint.facts.kinds.KeyedFact;
import dev.wirelint.facts.kinds.SortKey;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared key by key says what is said of the facts as a whole, whatever comes first or together. */
class RowComparisonTest {
    private static final int MADE = 400;
    private static final Linter LINTER = linter(
            "repo-name-variant", "boilerplate-repeated-paragraph", "quote-altered-across-articles", "repo-fact-drift");
    private static final Map<String, Facts> FACTS = new TreeMap<>();
    private static final Map<String, List<Finding>> WHOLE = new TreeMap<>();

    private static Linter linter(String... rules) {
        RuleLibrary library = RuleLibrary.load();
        return new Linter(library.prepare(
                Stream.of(rules).map(r -> library.page(r).orElseThrow()).toList()));
    }

    @BeforeAll
    static void take() throws IOException {
        for (int i = 0; i < MADE; i++) {
            add("made#" + i, MadeStories.story(i));
        }
        try (Stream<Path> stories = Files.walk(Path.of("../fixtures/stories"))) {
            for (Path story : stories.filter(f -> f.toString().endsWith(".txt")).toList()) {
                add(story.toString(), Files.readString(story));
            }
        }
        Facts.FactsCollector collector = new Facts.FactsCollector();
        FACTS.values().forEach(collector::add);
        LINTER.lintTogether(collector.merged()).forEach((story, found) -> put(WHOLE, story, found));
    }

    private static void add(String name, String text) {
        Copy copy = new Copy(StoryFile.read(SourceText.of(name, text)));
        FACTS.put(name, Facts.of(copy, LINTER.factsNeeded()));
    }

    private static void put(Map<String, List<Finding>> byStory, String story, List<Finding> found) {
        if (!found.isEmpty()) {
            byStory.put(story, Linter.together(List.of(), found));
        }
    }

    @Test
    void isTriedOnSomethingOfEachKind() {
        assertThat(WHOLE.values().stream()
                        .flatMap(List::stream)
                        .map(f -> f.rule().value())
                        .distinct())
                .contains(
                        "repo-name-variant",
                        "boilerplate-repeated-paragraph",
                        "quote-altered-across-articles",
                        "repo-fact-drift");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void saysWhatTheWholeSays(long seed) throws IOException {
        Random chance = new Random(seed);
        List<Facts> some = new ArrayList<>(FACTS.values());
        Collections.shuffle(some, chance);
        List<String> names = List.copyOf(FACTS.keySet());
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        Map<String, List<Finding>> said = new TreeMap<>();
        try (RowComparison comparison = new RowComparison(LINTER.factsNeeded())) {
            Iterator<Facts> left = some.iterator();
            while (left.hasNext()) {
                Facts.FactsCollector group = new Facts.FactsCollector();
                group.add(left.next());
                while (left.hasNext() && chance.nextInt(3) == 0) {
                    group.add(left.next());
                }
                comparison.add(FactBytes.of(group.merged(), Facts::write));
            }
            try (RowFindings found = comparison.compared(
                    LINTER::lintTogether, story -> (long) numbers.getOrDefault(story, -1), told -> {})) {
                for (int i = 0; i < names.size(); i++) {
                    put(said, names.get(i), found.of(i));
                }
            }
        }
        assertThat(said).isEqualTo(WHOLE);
    }

    @Test
    void sortsMoreThanItHolds(@TempDir Path folder) {
        Random chance = new Random(5);
        Map<Integer, Integer> sums = new TreeMap<>();
        try (SortedRuns runs = new SortedRuns(folder, RowComparisonTest::sum, 20_000)) {
            for (int i = 0; i < 60_000; i++) {
                int key = chance.nextInt(9_000);
                sums.merge(key, 1, Integer::sum);
                byte[] one = ByteBuffer.allocate(4).putInt(1).array();
                runs.add(new KeyedFact(new SortKey().number(key).done(), SortKey.none(), one));
            }
            for (int time = 0; time < 2; time++) {
                List<Integer> counts = new ArrayList<>();
                runs.sorted()
                        .forEachRemaining(
                                f -> counts.add(ByteBuffer.wrap(f.value()).getInt()));
                assertThat(counts).containsExactlyElementsOf(sums.values());
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] sum(byte[] one, byte[] other) {
        int sum = ByteBuffer.wrap(one).getInt() + ByteBuffer.wrap(other).getInt();
        return ByteBuffer.allocate(4).putInt(sum).array();
    }
}
