package dev.wirelint.maven;

import dev.wirelint.report.Report;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of a project: the file the POM names, or the one beside the POM where there is one.
 *
 * @param file where it is, or would be
 */
record Known(Path file, boolean named) {
    static Known of(@Nullable File named, File basedir) {
        return new Known(
                Optional.ofNullable(named)
                        .map(File::toPath)
                        .orElseGet(() -> basedir.toPath().resolve(BaselineFile.NAME)),
                named != null);
    }

    /** Takes what is known out of a report; one that was named must be there. */
    Baseline.Outcome apply(Report report) throws IOException {
        return BaselineFile.apply(file, named, report);
    }
}
