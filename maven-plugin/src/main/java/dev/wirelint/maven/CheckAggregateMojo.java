package dev.wirelint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Checks the stories of all modules together, once, so that the rules that compare stories see all of them. Each
 * module's stories stand in the same place of it as the root's do.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, aggregator = true)
public final class CheckAggregateMojo extends GateMojo {
    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Override
    List<Path> folders() {
        Path own = super.folders().get(0).toAbsolutePath().normalize();
        if (session == null || project == null) {
            return List.of(own);
        }
        if (!project.isExecutionRoot()) {
            return List.of();
        }
        Path root = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path below = own.startsWith(root) ? root.relativize(own) : own;
        return session.getProjects().stream()
                .map(MavenProject::getBasedir)
                .map(File::toPath)
                .map(b -> b.resolve(below).toAbsolutePath().normalize())
                .distinct()
                .toList();
    }
}
