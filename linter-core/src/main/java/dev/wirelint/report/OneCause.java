package dev.wirelint.report;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says once, with its count and its first places, what one cause has done all over a story, or all over a run: a
 * character that a system put everywhere, a form that an agency has of its own.
 */
public final class OneCause {
    /** So often nobody slips; something did it. */
    private static final int ALL_OVER_A_STORY = 20;

    /**
     * So often one rule that weighs words finds nothing in copy: the page is of another kind, a list of results or a
     * table, and was read as prose.
     */
    private static final int ANOTHER_KIND_OF_PAGE = 6;

    /** Characters of a story to each place, where it is found so often as that. */
    private static final int CLOSE_TOGETHER = 1000;

    private static final Set<Category> WEIGHED =
            Set.of(Category.SENTENCES, Category.PUNCTUATION, Category.QUOTES, Category.FIGURES, Category.HEADLINE);

    private static final int STORIES_OF_A_RUN = 10;
    private static final int PLACES_SHOWN = 5;

    /** What stands in most stories of a run for one reason, and is not to be weighed story by story. */
    private static final Set<String> OF_A_RUN = Set.of(
            "dateline-format",
            "encoding-mojibake",
            "input-encoding-guessed",
            "punctuation-invisible-character",
            "punctuation-homoglyph",
            "punctuation-non-breaking-space",
            "boilerplate-html-residue");

    /** What its group names is one cause, however few of the run's stories have it. */
    private static final String REPEATED = "boilerplate-repeated-paragraph";

    /** One wrong reading of a file, whichever letters it hit. */
    private static final String MISREAD = "encoding-mojibake";

    private OneCause() {}

    /** @param message what all of it has in common beside its rule; empty where that is nothing */
    private record Cause(String rule, String message) {
        static Cause of(Finding finding) {
            String rule = finding.rule().value();
            return new Cause(rule, rule.equals(MISREAD) ? "" : finding.message());
        }
    }

    /** The report with one finding for each such cause, at the first of its places. */
    public static Report in(Report report) {
        return overTheRun(report.with(
                report.stories().stream().map(OneCause::overTheStory).toList()));
    }

    /** A story with one finding for each cause that is all over it. */
    public static CheckedStory in(CheckedStory story) {
        return overTheStory(story);
    }

    /** Whether what is found is in most stories of a run for one reason, where it is in many. */
    public static boolean isOfARun(Finding finding) {
        return OF_A_RUN.contains(finding.rule().value());
    }

    private static CheckedStory overTheStory(CheckedStory story) {
        if (story.findings().size() < ANOTHER_KIND_OF_PAGE) {
            return story;
        }
        CheckedStory told = once(story, ALL_OVER_A_STORY, f -> Optional.of(Cause.of(f)));
        int often = Math.max(ANOTHER_KIND_OF_PAGE, told.source().content().length() / CLOSE_TOGETHER);
        return once(told, often, OneCause::weighed);
    }

    /** What a rule that weighs words says of a story, however it says it; what can be mended is told place by place. */
    private static Optional<Cause> weighed(Finding finding) {
        return WEIGHED.contains(finding.category()) && finding.fixes().isEmpty()
                ? Optional.of(
                        new Cause(finding.rule().value(), finding.severity().label()))
                : Optional.empty();
    }

    private static CheckedStory once(CheckedStory story, int often, Function<Finding, Optional<Cause>> causes) {
        List<Finding> once = new ArrayList<>();
        Map<Cause, List<Finding>> byCause = new LinkedHashMap<>();
        for (Finding finding : story.findings()) {
            causes.apply(finding)
                    .ifPresentOrElse(
                            c -> byCause.computeIfAbsent(c, n -> new ArrayList<>())
                                    .add(finding),
                            () -> once.add(finding));
        }
        for (List<Finding> same : byCause.values()) {
            if (same.size() < often) {
                once.addAll(same);
            } else {
                once.add(first(RunTally.of(0, story, same).first(), morePlaces(story, same)));
            }
        }
        once.sort(Finding.READING_ORDER);
        return story.with(once);
    }

    private static String morePlaces(CheckedStory story, List<Finding> same) {
        String lines = same.stream()
                .map(f -> story.source().place(f.span()).start().line())
                .distinct()
                .skip(1)
                .limit(PLACES_SHOWN)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return (same.size() - 1) + " more places of the story have the same"
                + (lines.isEmpty() ? "" : ", first on lines " + lines);
    }

    private static Report overTheRun(Report report) {
        if (!isARun(report.stories().size())) {
            return report;
        }
        Map<String, RunTally> causes = new LinkedHashMap<>();
        long number = 0;
        for (CheckedStory story : report.stories()) {
            overTheRun(number, story).forEach((cause, tally) -> causes.merge(cause, tally, RunTally::merge));
            number++;
        }
        causes.values().removeIf(tally -> !isOfTheRun(tally, report.articles()));
        List<CheckedStory> told = new ArrayList<>();
        for (CheckedStory story : report.stories()) {
            told.add(told(told.size(), story, causes));
        }
        return report.with(told);
    }

    /** Whether so many stories are enough to tell what is the run's and not a story's. */
    public static boolean isARun(long stories) {
        return stories >= STORIES_OF_A_RUN;
    }

    /**
     * What of a story may be all over a run, cause by cause.
     *
     * @param number which of the stories it is
     */
    public static Map<String, RunTally> overTheRun(long number, CheckedStory story) {
        Map<String, List<Finding>> causes = new LinkedHashMap<>();
        for (Finding finding : story.findings()) {
            if (OF_A_RUN.contains(finding.rule().value()) || isRepeated(finding)) {
                causes.computeIfAbsent(key(finding), c -> new ArrayList<>()).add(finding);
            }
        }
        Map<String, RunTally> tallies = new LinkedHashMap<>();
        causes.forEach((cause, found) -> tallies.put(cause, RunTally.of(number, story, found)));
        return tallies;
    }

    /** Whether a cause is all over a run of so many stories. */
    public static boolean isOfTheRun(RunTally tally, long articles) {
        boolean all = tally.stories() * 2L >= articles
                || isRepeated(tally.first().get(0).finding());
        return tally.stories() >= STORIES_OF_A_RUN && all;
    }

    /**
     * A story without what is all over the run, which is told of at the first that has it.
     *
     * @param number which of the stories it is
     * @param causes those that are all over the run
     */
    public static CheckedStory told(long number, CheckedStory story, Map<String, RunTally> causes) {
        Map<String, RunTally> mine = overTheRun(number, story);
        mine.keySet().retainAll(causes.keySet());
        if (mine.isEmpty()) {
            return story;
        }
        List<Finding> left = new ArrayList<>(story.findings());
        left.removeIf(f -> (OF_A_RUN.contains(f.rule().value()) || isRepeated(f)) && mine.containsKey(key(f)));
        for (String cause : mine.keySet()) {
            RunTally tally = Objects.requireNonNull(causes.get(cause));
            if (tally.isFirst(number)) {
                left.add(first(tally.first(), (tally.stories() - 1) + " other stories of the run have the same"));
            }
        }
        left.sort(Finding.READING_ORDER);
        return story.with(left);
    }

    private static String key(Finding finding) {
        Cause cause = causeOf(finding);
        return cause.rule() + "\n" + cause.message();
    }

    private static boolean isRepeated(Finding finding) {
        return finding.rule().value().equals(REPEATED) && finding.group().isPresent();
    }

    /** Of a run the count in each story is no matter. */
    private static Cause causeOf(Finding finding) {
        return isRepeated(finding)
                ? new Cause(REPEATED, finding.group().orElseThrow())
                : new Cause(
                        finding.rule().value(),
                        finding.message().replaceFirst("; \\d+ more places of the story.*", ""));
    }

    private static Finding first(List<RunTally.FoundFirst> same, String more) {
        List<RelatedPlace> places = same.stream()
                .skip(1)
                .limit(PLACES_SHOWN)
                .map(f -> new RelatedPlace(f.place(), "the same"))
                .toList();
        return same.get(0).finding().saidForAll(more, places);
    }
}
