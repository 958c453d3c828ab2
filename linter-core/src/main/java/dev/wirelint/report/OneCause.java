package dev.wirelint.report;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private record FoundInStory(CheckedStory story, Finding finding) {}

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
                once.add(
                        first(same.stream().map(f -> new FoundInStory(story, f)).toList(), morePlaces(story, same)));
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
        if (report.stories().size() < STORIES_OF_A_RUN) {
            return report;
        }
        Map<Cause, List<FoundInStory>> causes = new LinkedHashMap<>();
        for (CheckedStory story : report.stories()) {
            for (Finding finding : story.findings()) {
                if (OF_A_RUN.contains(finding.rule().value()) || isRepeated(finding)) {
                    causes.computeIfAbsent(causeOf(finding), c -> new ArrayList<>())
                            .add(new FoundInStory(story, finding));
                }
            }
        }
        IdentityHashMap<CheckedStory, Set<Finding>> gone = new IdentityHashMap<>();
        IdentityHashMap<CheckedStory, List<Finding>> said = new IdentityHashMap<>();
        for (List<FoundInStory> same : causes.values()) {
            long stories = same.stream().map(FoundInStory::story).distinct().count();
            boolean all =
                    stories * 2 >= report.articles() || isRepeated(same.get(0).finding());
            if (stories >= STORIES_OF_A_RUN && all) {
                same.forEach(f ->
                        gone.computeIfAbsent(f.story(), s -> new HashSet<>()).add(f.finding()));
                said.computeIfAbsent(same.get(0).story(), s -> new ArrayList<>())
                        .add(first(same, (stories - 1) + " other stories of the run have the same"));
            }
        }
        return gone.isEmpty()
                ? report
                : report.with(report.stories().stream()
                        .map(s -> gone.containsKey(s) ? instead(s, gone.get(s), said.getOrDefault(s, List.of())) : s)
                        .toList());
    }

    private static CheckedStory instead(CheckedStory story, Set<Finding> gone, List<Finding> said) {
        List<Finding> left = new ArrayList<>(story.findings());
        left.removeIf(gone::contains);
        left.addAll(said);
        left.sort(Finding.READING_ORDER);
        return story.with(left);
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

    private static Finding first(List<FoundInStory> same, String more) {
        Finding first = same.get(0).finding();
        List<RelatedPlace> places = same.stream()
                .skip(1)
                .limit(PLACES_SHOWN)
                .map(f -> new RelatedPlace(f.story().source().place(f.finding().span()), "the same"))
                .toList();
        return first.saidForAll(more, places);
    }
}
