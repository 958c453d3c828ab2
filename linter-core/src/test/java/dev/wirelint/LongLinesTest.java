package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.facts.Facts;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Lesson.Example;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RuleSet;
import dev.wirelint.rule.WordList;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No line can hang a rule: eight times the text takes about eight times as long, up to a megabyte. The lines are runs
 * of one kind of character, and the beginnings of whatever a rule's page marks and its lists hold, so a new rule is
 * tried as it comes.
 */
@Execution(ExecutionMode.CONCURRENT)
class LongLinesTest {
    private static final int SHORT = 1 << 13;
    private static final int LONG = SHORT * 8;
    private static final int LONGEST = 1 << 20;
    private static final int MOST_PIECES = 300;
    /** How much longer than in line with its length a text may take. */
    private static final int MOST_TIMES_LONGER = 3;

    private static final Duration NOISE = Duration.ofMillis(60);
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
        assertLinear(RULES.entries(), List.of(piece), piece, SHORT, LONG);
    }

    /** What a pattern of a page or a list looks for, over and over in one line of a megabyte. */
    @ParameterizedTest
    @MethodSource("patternRules")
    void aMegabyteOfWhatAPatternLooksForTakesTimeInLineWithItsLength(RuleSet.Entry rule) {
        assertLinear(List.of(rule), piecesOf(rule.page()), "its own phrases", SHORT, LONG, LONGEST);
    }

    static List<RuleSet.Entry> patternRules() {
        return RULES.entries().stream()
                .filter(e -> !piecesOf(e.page()).isEmpty())
                .toList();
    }

    private static void assertLinear(List<RuleSet.Entry> rules, List<String> pieces, String what, int... sizes) {
        Map<String, Duration> before = times(rules, pieces, sizes[0]);
        for (int i = 1; i < sizes.length; i++) {
            Map<String, Duration> less = before;
            int most = MOST_TIMES_LONGER * (sizes[i] / sizes[i - 1]);
            before = times(rules, pieces, sizes[i]);
            before.forEach((rule, time) -> assertThat(time)
                    .as("%s on a line of %s", rule, what)
                    .isLessThan(
                            less.getOrDefault(rule, Duration.ZERO).plus(NOISE).multipliedBy(most)));
        }
    }

    private static Map<String, Duration> times(List<RuleSet.Entry> rules, List<String> pieces, int length) {
        Copy copy = copy(pieces, length);
        Map<String, Duration> times = new LinkedHashMap<>();
        for (RuleSet.Entry rule : rules) {
            times.put(rule.page().id().value(), time(() -> rule.check().check(copy, new Findings(rule.page(), copy))));
        }
        if (rules.size() > 1) {
            times.put("the facts of a story", time(() -> Facts.of(copy, EnumSet.allOf(Facts.Kind.class))));
        }
        return times;
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
                .filter(e -> e.kind() == Example.Kind.FLAGS)
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
