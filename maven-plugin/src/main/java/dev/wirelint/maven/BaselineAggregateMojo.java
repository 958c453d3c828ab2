package dev.wirelint.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Lets stand what there is to mend today in the stories of all modules together, in one baseline at the root, which
 * check-aggregate reads.
 */
@Mojo(name = "baseline-aggregate", threadSafe = true, aggregator = true)
public final class BaselineAggregateMojo extends KnownMojo {
    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    List<Path> folders() {
        return ModuleFolders.of(session, project, super.folders().get(0));
    }
}
