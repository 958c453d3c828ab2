package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.rule.RulePage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a run found, story by story, in the order of the paths; every writer writes this one value.
 *
 * @param stories all but the rows of an archive, the first apart, in which nothing was found
 * @param articles how many stories were checked
 * @param mended what has been mended since the baseline was written; absent where there is none
 * @param pages gives the pages of the rules that may have found something, which not every writer asks for
 * @param leftOut what was come upon and not checked
 * @param reading how the stories were read
 */
public record Report(
        List<CheckedStory> stories,
        int articles,
        Optional<Mended> mended,
        Supplier<List<RulePage>> pages,
        List<LeftOut> leftOut,
        ReadingNotes reading) {
    public Report {
        stories = List.copyOf(stories);
        leftOut = List.copyOf(leftOut);
    }

    /** A report that no baseline was held against. */
    public Report(List<CheckedStory> stories) {
        this(stories, stories.size());
    }

    /** A report that no baseline was held against, of more stories than it holds. */
    public Report(List<CheckedStory> stories, int articles) {
        this(stories, articles, Optional.empty(), List::of, List.of(), ReadingNotes.USUAL);
    }

    /** The same run, by these rules. */
    public Report by(Supplier<List<RulePage>> others) {
        return new Report(stories, articles, mended, others, leftOut, reading);
    }

    /** The same run with less of what it found. */
    public Report with(List<CheckedStory> left) {
        return new Report(left, articles, mended, pages, leftOut, reading);
    }

    /** The same run, whose stories were read so. */
    public Report read(ReadingNotes as) {
        return new Report(stories, articles, mended, pages, leftOut, as);
    }

    /** The same run, held against a baseline. */
    public Report with(Mended since) {
        return new Report(stories, articles, Optional.of(since), pages, leftOut, reading);
    }

    /** The pages of the rules that may have found something. */
    public List<RulePage> rules() {
        return pages.get();
    }

    /** The same run, which has left these out besides. */
    public Report without(List<LeftOut> others) {
        return new Report(
                stories,
                articles,
                mended,
                pages,
                Stream.concat(leftOut.stream(), others.stream()).toList(),
                reading);
    }

    /** The same run without what holds no copy, which it has left out. */
    public Report ofCopy() {
        List<LeftOut> empty = stories.stream()
                .filter(CheckedStory::isWithoutCopy)
                .map(s -> new LeftOut(s.path(), LeftOut.Reason.WITHOUT_COPY))
                .toList();
        return new Report(
                        stories.stream().filter(s -> !s.isWithoutCopy()).toList(),
                        articles - empty.size(),
                        mended,
                        pages,
                        leftOut,
                        reading)
                .without(empty);
    }

    /** How many findings the baseline lets stand. */
    public long known() {
        return stories.stream()
                .flatMap(s -> s.suppressed().stream())
                .filter(s -> s.origin() == Suppressed.KeptIn.BASELINE)
                .count();
    }

    /** How many entries of the baseline stand for something that was not found again in the stories. */
    public int stale() {
        return mended.map(Mended::count).orElse(0);
    }

    public long count(Severity severity) {
        return reading.written().count(severity)
                + findings().filter(f -> f.severity() == severity).count();
    }

    /** Whether something weighs at least this much. */
    public boolean hasAtLeast(Severity severity) {
        return reading.written().hasAtLeast(severity)
                || findings().anyMatch(f -> f.severity().isAtLeast(severity));
    }

    /** Whether every input could be read. */
    public boolean isComplete() {
        return reading.written().unread() == 0 && stories.stream().allMatch(CheckedStory::read);
    }

    /** The same stories with only the findings that are wanted. */
    public Report keep(Predicate<Finding> wanted) {
        return with(stories.stream().map(s -> s.keep(wanted)).toList());
    }

    private Stream<Finding> findings() {
        return stories.stream().flatMap(s -> s.findings().stream());
    }
}
