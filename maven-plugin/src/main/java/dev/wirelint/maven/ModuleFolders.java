package dev.wirelint.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The folders of stories of all modules of a build, seen from its root. A module that names its folder keeps its
 * stories there; those of the others stand in the same place as the root's do.
 */
final class ModuleFolders {
    private static final String PLUGIN = "dev.wirelint:wirelint-maven-plugin";

    private ModuleFolders() {}

    /**
     * The folders; none where the project is not the root of the build.
     *
     * @param own the root's own
     */
    static List<Path> of(@Nullable MavenSession session, @Nullable MavenProject project, Path own) {
        Path folder = own.toAbsolutePath().normalize();
        if (session == null || project == null) {
            return List.of(folder);
        }
        if (!project.isExecutionRoot()) {
            return List.of();
        }
        Path root = project.getBasedir().toPath().toAbsolutePath().normalize();
        Path below = folder.startsWith(root) ? root.relativize(folder) : folder;
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
