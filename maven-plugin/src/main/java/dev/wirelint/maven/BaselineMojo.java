package dev.wirelint.maven;

import dev.wirelint.fix.StoryWriter;
import dev.wirelint.report.Report;
import dev.wirelint.report.baseline.Baseline;
import dev.wirelint.report.baseline.BaselineFile;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Lets stand what there is to mend today, so that check asks only about what comes new. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends StoriesMojo {
    /** The baseline to write. */
    @Parameter(property = "wirelint.baseline", defaultValue = "${project.basedir}/" + BaselineFile.NAME)
    private File baseline = new File(BaselineFile.NAME);

    /** Adds nothing, and takes out what is no longer there. */
    @Parameter(property = "wirelint.prune", defaultValue = "false")
    private boolean prune;

    @Override
    void execute(Desk desk) throws MojoExecutionException, IOException {
        Report report = desk.check();
        Path file = baseline.toPath().toAbsolutePath().normalize();
        Path folder = file.getParent();
        Baseline written =
                prune ? BaselineFile.read(file).pruned(report) : Baseline.of(report, folder == null ? file : folder);
        StoryWriter.write(file, BaselineFile.text(written).getBytes(StandardCharsets.UTF_8));
        getLog().info(Desk.shown(file) + " lets " + written.size()
                + (written.size() == 1 ? " finding stand" : " findings stand"));
        if (!report.isComplete()) {
            throw new MojoExecutionException("not every story could be read; 'check' says which");
        }
    }
}
