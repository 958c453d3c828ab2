package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No line can hang a rule: eight times the text takes about eight times as long. The lines are runs of one kind of
 * character, and the beginnings of whatever a rule's page marks and its lists hold, so a new rule is tried as it comes.
 *
 * <p>What is counted is the time of one thread, once it has been through the shorter text before. What comes out too
 * long is measured again, since only a loop in a loop is too long each time; so the slope shows on short texts, and one
 * that took five seconds on a megabyte is seen.
 */
@Execution(ExecutionMode.CONCURRENT)
class LongLinesTest {
    private static final int OF_ONE_KIND = 1 << 11;
    private static final int OF_ITS_OWN = 1 << 13;
    private static final int TIMES_THE_LENGTH = 8;
    private static final int MOST_PIECES = 300;
    /** How much longer than in line with its length a text may take. */
    private static final int MOST_TIMES_LONGER = 2;

    private static final int TRIALS = 4;
    private static final Duration NOISE = Duration.ofMillis(2);
    private static final Pattern SYNTAX = Pattern.compile("[\\[\\]<>]|/\\S+|\\.\\.\\.");

    private static final RuleLibrary LIBRARY = RuleLibrary.load();
    private static final RuleSet RULES = LIBRARY.prepare(LIBRARY.pages());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a ",
                "\"",
                "\"a\" ",
                "“x. ",
                "‘a’ ",
                "(",
                "(QZX ",
                "<",
                "</a",
                "&amp",
                "{{",
                "a",
                "A",
                "7",
                "7,",
                "1-",
                "$7 ",
                ".",
                "...",
                " .",
                "a b. ",
                "   ",
                "\u00a0",
                "©",
                "Ã",
                "of ",
                "Aa ",
                "ABC of ",
                "Mr. Aa ",
                "Dec.",
                "http://a.",
                "a-",
                "'s ",
                "REUTERS/",
                "Photo by ",
                "“a b,” he said, ",
                "Aa Bb called it “a” and ",
                "“a” it was said, "
            })
    void aLineOfOneKindTakesTimeInLineWithItsLength(String piece) {
        List<Work> works =
                new ArrayList<>(RULES.entries().stream().map(Work::of).toList());
        works.add(new Work("the facts of a story", copy -> Facts.of(copy, EnumSet.allOf(Facts.Kind.class))));
        assertLinear(works, List.of(piece), OF_ONE_KIND);
    }

    /** What a pattern of a page or a list looks for, over and over in one line. */
    @ParameterizedTest
    @MethodSource("patternRules")
    void aLineOfWhatAPatternLooksForTakesTimeInLineWithItsLength(RuleSet.ReadyRule rule) {
        assertLinear(List.of(Work.of(rule)), piecesOf(rule.page()), OF_ITS_OWN);
    }

    static List<Named<RuleSet.ReadyRule>> patternRules() {
        return RULES.entries().stream()
                .filter(e -> !piecesOf(e.page()).isEmpty())
                .map(e -> Named.of(e.page().id().value(), e))
                .toList();
    }

    private static void assertLinear(List<Work> works, List<String> pieces, int length) {
        List<Slope> tooSteep = List.of();
        List<Work> left = works;
        for (int trial = 0; trial < TRIALS && !left.isEmpty(); trial++) {
            tooSteep = slopes(left, pieces, length).stream()
                    .filter(Slope::isTooSteep)
                    .toList();
            left = tooSteep.stream().map(Slope::work).toList();
        }
        assertThat(tooSteep)
                .as("time for %d characters and for %d times as many", length, TIMES_THE_LENGTH)
                .isEmpty();
    }

    private static List<Slope> slopes(List<Work> works, List<String> pieces, int length) {
        Copy warming = copy(pieces, length);
        works.forEach(w -> w.work().accept(warming));
        List<Duration> shorter = times(works, copy(pieces, length));
        List<Duration> longer = times(works, copy(pieces, length * TIMES_THE_LENGTH));
        return IntStream.range(0, works.size())
                .mapToObj(i -> new Slope(works.get(i), shorter.get(i), longer.get(i)))
                .toList();
    }

    private static List<Duration> times(List<Work> works, Copy copy) {
        return works.stream().map(w -> time(() -> w.work().accept(copy))).toList();
    }

    private record Slope(Work work, Duration shorter, Duration longer) {
        boolean isTooSteep() {
            return longer.compareTo(shorter.plus(NOISE).multipliedBy(MOST_TIMES_LONGER * TIMES_THE_LENGTH)) > 0;
        }

        @Override
        public String toString() {
            return work.name() + ": " + shorter + ", " + longer;
        }
    }

    private record Work(String name, Consumer<Copy> work) {
        static Work of(RuleSet.ReadyRule rule) {
            return new Work(
                    rule.page().id().value(), copy -> rule.check().check(copy, new Findings(rule.page(), copy)));
        }
    }

    /** The time of this thread alone, since other work on the machine is nobody's fault. */
    private static Duration time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
    }

    private static Copy copy(List<String> pieces, int length) {
        StringBuilder text = new StringBuilder("A story. ");
        int share = length / pieces.size() + 1;
        for (String piece : pieces) {
            text.append(piece.repeat(share / piece.length() + 1));
        }
        text.setLength(length);
        text.append(" end");
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("long", text.toString()));
        builder.paragraph(Zone.BODY, new Span(0, text.length()));
        Article article = builder.build();
        return new Copy(article);
    }

    private static List<String> piecesOf(RulePage page) {
        Stream<String> marked = page.examples().stream()
                .filter(e -> e.kind() == Example.ExampleKind.FLAGS)
                .flatMap(e -> e.marks().stream().map(m -> e.text().substring(m.start(), m.end())));
        Stream<String> listed = page.lists().values().stream()
                .map(WordList::rows)
                .flatMap(List::stream)
                .map(r ->
                        SYNTAX.matcher(r.columns().get(r.columns().size() - 1)).replaceAll(""));
        List<String> pieces = new ArrayList<>();
        Stream.concat(marked, listed)
                .filter(p -> !p.isBlank())
                .distinct()
                .limit(MOST_PIECES)
                .forEach(p -> {
                    pieces.add(p.substring(0, Math.max(1, p.length() * 2 / 3)));
                    pieces.add(p + " ");
                });
        return pieces;
    }
}
