package dev.wirelint.maven;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.fix.StoryWriter;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.Stories;
import dev.wirelint.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes down what there is to mend today. */
abstract class KnownMojo extends StoriesMojo {
    /** The baseline to write. */
    @Parameter(property = "wirelint.baseline", defaultValue = "${project.basedir}/" + BaselineFile.NAME)
    private File baseline = new File(BaselineFile.NAME);

    /** Adds nothing, and takes out what is no longer there. */
    @Parameter(property = "wirelint.prune", defaultValue = "false")
    private boolean prune;

    @Override
    DeskSettings.Builder settings() {
        return cached(super.settings());
    }

    @Override
    final void execute(Desk desk, Stories found) throws MojoExecutionException, IOException {
        if (found.isEmpty()) {
            return;
        }
        Report report = desk.check(found);
        Path file = baseline.toPath().toAbsolutePath().normalize();
        Baseline written = BaselineFile.renewed(file, report, prune);
        StoryWriter.write(file, BaselineFile.text(written).getBytes(StandardCharsets.UTF_8));
        StoryWriter.clearBeside(List.of(file));
        getLog().info(ShownPath.of(file) + " lets " + Summary.number(written.size(), "finding", "findings") + " stand");
        if (!report.isComplete()) {
            throw new MojoExecutionException("not every story could be read; 'check' says which");
        }
    }
}
