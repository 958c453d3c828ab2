package dev.wirelint.desk;

import dev.wirelint.config.FailOn;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.Report;
import dev.wirelint.run.Stories;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * From where on a finding fails a run.
 *
 * @param asked the lightest finding that fails; absent where the configuration of each story says
 * @param ofStory what that says
 */
record FailLimits(Optional<FailOn> asked, Function<Path, FailOn> ofStory) {
    boolean areReachedIn(Report report, Stories stories) {
        Set<Severity> written = report.reading().written().findings().keySet();
        if (!written.isEmpty()
                && written.stream().anyMatch(of(stories.inputs().get(0).place())::isReachedBy)) {
            return true;
        }
        return report.stories().stream().filter(s -> !s.findings().isEmpty()).anyMatch(story -> {
            FailOn limit = of(stories.place(story));
            return story.findings().stream().anyMatch(f -> limit.isReachedBy(f.severity()));
        });
    }

    private FailOn of(Path story) {
        return asked.orElseGet(() -> ofStory.apply(story));
    }
}
