package dev.wirelint.report;

import dev.wirelint.finding.Finding;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.function.Predicate;

/**
 * One input of a run with what was found in it.
 *
 * @param source the decoded file, or as much of it as could be read
 * @param findings in the order of the file
 * @param read whether the input could be read as a story
 */
public record CheckedStory(SourceText source, List<Finding> findings, boolean read) {
    public CheckedStory {
        findings = List.copyOf(findings);
    }

    public String path() {
        return source.name();
    }

    CheckedStory keep(Predicate<Finding> wanted) {
        return new CheckedStory(source, findings.stream().filter(wanted).toList(), read);
    }
}
