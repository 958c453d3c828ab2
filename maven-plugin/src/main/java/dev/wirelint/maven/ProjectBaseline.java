package dev.wirelint.maven;

import dev.wirelint.desk.DeskSettings;
import dev.wirelint.report.baseline.BaselineFile;
import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The baseline of a project: the file the POM names, which must be there, or the one beside the POM if there is one.
 */
final class ProjectBaseline {
    private ProjectBaseline() {}

    static DeskSettings.Builder of(@Nullable File named, File basedir, DeskSettings.Builder settings) {
        return settings.baseline(file(named, basedir), named != null);
    }

    /** Where it is, or would be. */
    static Path file(@Nullable File named, File basedir) {
        return named == null ? basedir.toPath().resolve(BaselineFile.NAME) : named.toPath();
    }
}
