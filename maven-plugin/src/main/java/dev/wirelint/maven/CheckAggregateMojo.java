package dev.wirelint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Checks the stories of all modules together, once, so that the rules that compare stories see all of them. A module
 * that names its folder of stories keeps them there; those of the others stand in the same place as the root's do.
 */
@Mojo(name = "check-aggregate", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, aggregator = true)
public final class CheckAggregateMojo extends GateMojo {
    private static final String PLUGIN = "dev.wirelint:wirelint-maven-plugin";

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
                .map(module -> module.getBasedir()
                        .toPath()
                        .resolve(named(module).orElse(below))
                        .toAbsolutePath()
                        .normalize())
                .distinct()
                .toList();
    }

    /** The folder that a module's own configuration of this plugin names. */
    private static Optional<Path> named(MavenProject module) {
        Plugin plugin = module.getPlugin(PLUGIN);
        if (plugin == null || !(plugin.getConfiguration() instanceof Xpp3Dom configuration)) {
            return Optional.empty();
        }
        return Optional.ofNullable(configuration.getChild("stories"))
                .map(Xpp3Dom::getValue)
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }
}
