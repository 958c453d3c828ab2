package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.Timing;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.cache.StoryCache;
import dev.wirelint.suppression.Stets;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaidOnceTest {
    private final RuleLibrary library = RuleLibrary.load();

    @Test
    void countsTheStoriesThatAreTooLongAtTheFirstOfThem() {
        List<List<Finding>> found = check(ofLines(1_300), ofLines(10), ofLines(1_400), ofLines(1_500));
        assertThat(found).extracting(List::size).containsExactly(1, 0, 0, 0);
        Finding said = found.get(0).get(0);
        assertThat(said.message()).contains("words are more than one story", "2 other stories are as long");
        assertThat(said.related()).extracting(r -> r.place().file()).containsExactly("2.txt", "3.txt");
    }

    @Test
    void saysOfOneStoryWhatItSaysOfItAlone() {
        List<List<Finding>> found = check(ofLines(1_300), ofLines(10));
        assertThat(found).extracting(List::size).containsExactly(1, 0);
        assertThat(found.get(0).get(0).message()).doesNotContain("as long");
    }

    private List<List<Finding>> check(String... texts) {
        List<Input> inputs = IntStream.range(0, texts.length)
                .<Input>mapToObj(i -> new Input.Stream(
                        new ByteArrayInputStream(texts[i].getBytes(StandardCharsets.UTF_8)), i + ".txt", Path.of("")))
                .toList();
        List<RulePage> pages = List.of(library.page("story-overlong").orElseThrow());
        Linter linter = new Linter(pages, Set.of(), () -> library.prepare(List.of()), 0, Timing.NONE);
        HouseRules rules =
                new HouseRules(linter, pages, List.of(), new Stets(library::page, library::nearest, Clock.systemUTC()));
        return new Run(story -> rules, () -> library, file -> ReadOptions.ANY, 1, StoryCache.none(), RowSettings.WHOLE)
                .check(inputs, Watch.NOBODY).stories().stream()
                        .map(CheckedStory::findings)
                        .toList();
    }

    private static String ofLines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Ferry " + (7 * i) + " left berth " + (3 * i) + " on time at noon.\n\n")
                .collect(Collectors.joining("", "Log of the harbour\n\n", ""));
    }
}
