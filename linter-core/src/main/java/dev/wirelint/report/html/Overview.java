package dev.wirelint.report.html;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.Tool;
import dev.wirelint.rule.RulePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The run as a whole.
 *
 * @param stories how many were checked; of an archive the list has only those in which something is found
 * @param clean how many stories have no finding
 * @param held how many rules the stories were held to
 * @param styles the styles they were held to, in words
 * @param fine the categories of which nothing was found
 * @param first where an editor would begin: the story with most of the gravest findings
 */
record Overview(
        int stories,
        long clean,
        Bar total,
        Optional<StoryEntry> first,
        Optional<Trend> trend,
        List<Bar> categories,
        List<Bar> rules,
        List<StoryBar> noisiest,
        List<Spellings> names,
        int held,
        List<String> styles,
        List<String> fine,
        StoryList list) {
    private static final int SHOWN = 10;
    private static final int STYLES = 3;
    private static final int NAMES = 200;
    private static final int NAMES_OF_MANY = 12;
    private static final int RULES_OF_MANY = 20;

    private static final Comparator<StoryEntry> GRAVEST = Comparator.comparing(StoryEntry::errors)
            .thenComparing(StoryEntry::warnings)
            .thenComparing(StoryEntry::suggestions)
            .thenComparing(StoryEntry::number, Comparator.reverseOrder());

    /** How often something was found, by severity. */
    record Bar(String name, String category, long errors, long warnings, long suggestions) {
        long all() {
            return errors + warnings + suggestions;
        }
    }

    /** A story among the noisiest. */
    record StoryBar(StoryEntry story, Bar bar) {}

    private static Stream<CheckedStory> stories(Report report) {
        return report.stories().stream().filter(CheckedStory::isStory);
    }

    static Overview of(Report report, StoryList list, List<RulePage> pages) {
        return new Overview(
                report.articles(),
                report.articles()
                        - stories(report).filter(s -> !s.findings().isEmpty()).count(),
                new Bar(
                        "all",
                        "",
                        report.count(Severity.ERROR),
                        report.count(Severity.WARNING),
                        report.count(Severity.SUGGESTION)),
                list.entries().stream().filter(e -> e.findings() > 0).max(GRAVEST),
                Trend.of(report, pages),
                bars(report, f -> f.category().label()),
                bars(report, f -> f.rule().value()),
                list.entries().stream()
                        .filter(e -> e.findings() > 0)
                        .sorted(Comparator.comparing(StoryEntry::findings, Comparator.reverseOrder())
                                .thenComparing(StoryEntry::number))
                        .limit(SHOWN)
                        .map(e -> new StoryBar(e, new Bar(e.name(), "", e.errors(), e.warnings(), e.suggestions())))
                        .toList(),
                Spellings.of(report),
                pages.size(),
                report.reading().styles().get(),
                fine(report, pages),
                list);
    }

    private static List<String> fine(Report report, List<RulePage> pages) {
        EnumSet<Category> found = EnumSet.of(Category.META);
        report.stories().forEach(s -> s.findings().forEach(f -> found.add(f.category())));
        return pages.stream()
                .map(RulePage::category)
                .filter(c -> !found.contains(c))
                .distinct()
                .sorted()
                .map(Category::label)
                .toList();
    }

    long most(List<Bar> bars) {
        return bars.stream().mapToLong(Bar::all).max().orElse(1);
    }

    long mostInAStory() {
        return most(noisiest.stream().map(StoryBar::bar).toList());
    }

    /** How many clean stories of archives the list leaves out. */
    int unlisted() {
        return stories - list.entries().size();
    }

    boolean isWithoutLedgers() {
        return list.entries().size() > Addresses.FEW;
    }

    /** Of so many stories a report has ledgers. */
    int ledgersUpTo() {
        return Addresses.FEW;
    }

    /** The styles the stories were held to, the first few of many. */
    String styled() {
        String first = String.join("; ", styles.subList(0, Math.min(STYLES, styles.size())));
        return styles.size() > STYLES ? first + "; and " + (styles.size() - STYLES) + " more" : first;
    }

    String version() {
        return Tool.version();
    }

    StoryEntry story(int number) {
        return list.entries().get(number - 1);
    }

    /** Few enough to open at once where a page of their own has them all. */
    List<Spellings> shownNames() {
        return first(names, list.names().isPresent() ? NAMES_OF_MANY : NAMES);
    }

    /** The rules that found most, as few as {@link #shownNames()}. */
    List<Bar> shownRules() {
        return first(rules, list.names().isPresent() ? RULES_OF_MANY : rules.size());
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static List<Bar> bars(Report report, Function<Finding, String> key) {
        Map<String, List<Finding>> groups = new HashMap<>();
        report.stories()
                .forEach(s -> s.findings()
                        .forEach(f -> groups.computeIfAbsent(key.apply(f), k -> new ArrayList<>())
                                .add(f)));
        return groups.entrySet().stream()
                .map(g -> new Bar(
                        g.getKey(),
                        g.getValue().get(0).category().label(),
                        count(g.getValue(), Severity.ERROR),
                        count(g.getValue(), Severity.WARNING),
                        count(g.getValue(), Severity.SUGGESTION)))
                .sorted(Comparator.comparing(Bar::all, Comparator.reverseOrder())
                        .thenComparing(Bar::name))
                .toList();
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
