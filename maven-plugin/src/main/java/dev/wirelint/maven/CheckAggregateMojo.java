package dev.wirelint.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the stories of all modules together, once, so that the rules that compare stories see all of them. A module
 * that names its folder of stories keeps them there; those of the others stand in the same place as the root's do.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, aggregator = true)
public final class CheckAggregateMojo extends GateMojo {
    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    List<Path> folders() {
        return ModuleFolders.of(session, project, super.folders().get(0));
    }
}
