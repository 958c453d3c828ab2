package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves of a report what stands on lines that have changed; what cannot be read and standard input stay. */
public final class ChangedOnly {
    private ChangedOnly() {}

    /**
     * Looks up the lines that have changed since a revision, and leaves what stands on them.
     *
     * @param checked those of the report
     * @throws IOException where git cannot say; the message is one line
     */
    public static Report since(String revision, Report report, Stories checked) throws IOException {
        Optional<Path> first = checked.inputs().stream()
                .filter(i -> i instanceof Input.File || i instanceof Manuscript)
                .map(Input::place)
                .findFirst();
        Path parent = first.map(p -> p.toAbsolutePath().getParent()).orElse(null);
        Path folder = parent == null ? Path.of("").toAbsolutePath() : parent;
        try (ChangedLines lines = ChangedLines.since(revision, folder)) {
            List<CheckedStory> stories = new ArrayList<>();
            for (CheckedStory story : report.stories()) {
                boolean known = story.read() && checked.hasFile(story);
                stories.add(known ? onChangedLines(story, checked, lines) : story);
            }
            return report.with(stories);
        }
    }

    private static CheckedStory onChangedLines(CheckedStory story, Stories checked, ChangedLines lines)
            throws IOException {
        Path file = checked.place(story);
        Optional<String> written = checked.written(story);
        if (written.isPresent()) {
            lines.reads(file, written.get());
        }
        List<Finding> left = new ArrayList<>();
        for (Finding finding : story.findings()) {
            if (lines.touches(file, story.source(), finding.span())) {
                left.add(finding);
            }
        }
        return story.with(left);
    }
}
