package dev.wirelint;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Confidence;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * Shows one finding a place. What stands in page furniture needs no other finding, since all of it goes; where two
 * rules flag the same characters, an error speaks before what is no error, a house list before a rule of consistency,
 * and that before LanguageTool.
 */
final class Overlaps {
    private static final Map<Category, Integer> LATER =
            Map.of(Category.SENTENCES, 1, Category.REPOSITORY, 2, Category.LANGUAGE, 3);
    private static final Comparator<Finding> PRECEDENCE = Comparator.comparing(
                    (Finding f) -> f.severity() != Severity.ERROR)
            .thenComparing(f -> LATER.getOrDefault(f.category(), 0))
            .thenComparing(Finding::confidence, Comparator.reverseOrder())
            .thenComparing(Finding::rule);

    /**
     * What these say of how a paragraph begins or ends, or of what is to be added or moved in it, goes with the words,
     * whether they are taken out or moved.
     */
    private static final Set<String> OF_WHAT_GOES = Set.of(
            "sentence-no-terminal",
            "sentence-truncated",
            "sentence-fragment",
            "sentence-lowercase-start",
            "abbrev-undefined",
            "photo-credit-in-text");

    /** Their partner may stand outside what goes. */
    private static final Set<String> OF_A_PAIR = Set.of("quote-unbalanced", "sentence-unbalanced-bracket");

    private static final String TWICE = "paragraph-duplicated";
    private static final String ALTERED = "quote-altered";
    private static final String REPEATED = "quote-repeated";

    /** What these say twice of a paragraph that stands twice. */
    private static final Set<String> OF_REPETITION = Set.of("sentence-duplicated", REPEATED, ALTERED);

    private static final Set<String> DOUBLED = Set.of("sentence-doubled-phrase", "sentence-doubled-word");

    /** What these say of words that stand twice goes with the second. */
    private static final Set<String> OF_DOUBLED = Set.of("preposition-doubled", "word-lost");

    /** From so many characters on, a finding covers a paragraph; it may be wrong, and hides no surer error. */
    private static final int PARAGRAPH = 80;

    private static final int MARK = 2;

    private Overlaps() {}

    static List<Finding> resolve(List<Finding> findings) {
        NavigableMap<Integer, Finding> furniture = outermost(findings, Overlaps::isSureFurniture);
        NavigableMap<Integer, Finding> removed = outermost(findings, Overlaps::isToGo);
        NavigableMap<Integer, Finding> twice = outermost(findings, f -> isOf(TWICE, f));
        NavigableMap<Integer, Finding> altered = outermost(findings, f -> isOf(ALTERED, f));
        NavigableMap<Integer, Finding> doubled =
                outermost(findings, f -> DOUBLED.contains(f.rule().value()));
        Map<Span, Finding> shown = new HashMap<>();
        for (Finding finding : findings) {
            String rule = finding.rule().value();
            boolean goesWithIt = around(furniture, finding).stream().anyMatch(f -> swallows(f, finding))
                    || (OF_WHAT_GOES.contains(rule) && around(removed, finding).isPresent())
                    || (OF_REPETITION.contains(rule) && around(twice, finding).isPresent())
                    || (isOf(REPEATED, finding) && around(altered, finding).isPresent())
                    || (OF_DOUBLED.contains(rule) && around(doubled, finding).isPresent());
            if (!goesWithIt) {
                shown.merge(finding.span(), finding, BinaryOperator.minBy(PRECEDENCE));
            }
        }
        return shown.values().stream().sorted(Finding.READING_ORDER).toList();
    }

    private static boolean isOf(String rule, Finding finding) {
        return finding.rule().value().equals(rule);
    }

    /** Where it is less sure, as for a caption, the words may be kept, and what is wrong in them matters. */
    private static boolean isSureFurniture(Finding finding) {
        return finding.category() == Category.BOILERPLATE && finding.confidence() >= Confidence.SURE;
    }

    private static boolean isToGo(Finding finding) {
        return finding.category() == Category.BOILERPLATE || finding.category() == Category.WIRE_FORMAT;
    }

    private static Optional<Finding> around(NavigableMap<Integer, Finding> outermost, Finding finding) {
        return Optional.ofNullable(outermost.floorEntry(finding.span().start()))
                .map(Map.Entry::getValue)
                .filter(f -> !f.equals(finding) && f.span().contains(finding.span()));
    }

    private static boolean swallows(Finding furniture, Finding inside) {
        boolean mark =
                OF_A_PAIR.contains(inside.rule().value()) && inside.span().length() <= MARK;
        boolean surer = inside.severity() == Severity.ERROR && inside.confidence() > furniture.confidence();
        boolean kept = mark || (surer && furniture.span().length() >= PARAGRAPH);
        return !kept || inside.category() == Category.BOILERPLATE;
    }

    /** Some findings by where they start; of two that overlap, the one that starts first and is longer. */
    private static NavigableMap<Integer, Finding> outermost(List<Finding> findings, Predicate<Finding> which) {
        NavigableMap<Integer, Finding> outermost = new TreeMap<>();
        findings.stream()
                .filter(which)
                .sorted(Comparator.comparingInt((Finding f) -> f.span().start())
                        .thenComparingInt(f -> -f.span().end())
                        .thenComparing(PRECEDENCE))
                .forEach(f -> {
                    Map.Entry<Integer, Finding> last = outermost.lastEntry();
                    if (last == null || f.span().end() > last.getValue().span().end()) {
                        outermost.putIfAbsent(f.span().start(), f);
                    }
                });
        return outermost;
    }
}
