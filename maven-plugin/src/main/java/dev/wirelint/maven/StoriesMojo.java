package dev.wirelint.maven;

import dev.wirelint.RuleCrash;
import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.Stories;
import dev.wirelint.text.PageException;
import dev.wirelint.text.ShownPath;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals on stories share: which stories, and what holds for them. */
abstract class StoriesMojo extends AbstractMojo {
    /** The folder that holds the stories. */
    @Parameter(property = "wirelint.stories", defaultValue = "${project.basedir}/src/stories")
    private File stories = new File("src/stories");

    /**
     * Patterns of the stories to check, from their folder, as version control ignores files: {@code *.md} for those of
     * one format, {@code news/**} for those of one desk. All stories by default.
     */
    @Parameter(property = "wirelint.includes")
    private @Nullable List<String> includes;

    /** Patterns of the stories to leave out, besides those the configuration leaves out. */
    @Parameter(property = "wirelint.excludes")
    private @Nullable List<String> excludes;

    /** The style to hold the stories to, instead of the one the configuration names: wire, ap, reuters or another. */
    @Parameter(property = "wirelint.style")
    private @Nullable String style;

    /** A configuration to take instead of the {@code .wirelint.yml} above each story. */
    @Parameter(property = "wirelint.configFile")
    private @Nullable File configFile;

    /** The folder that keeps what was found, so that the next build analyses only the stories that have changed. */
    @Parameter(property = "wirelint.cache", defaultValue = "${project.build.directory}/wirelint/cache")
    private File cache = new File("target/wirelint/cache");

    /** Analyses every story anew, and keeps nothing. */
    @Parameter(property = "wirelint.noCache", defaultValue = "false")
    private boolean noCache;

    /** Does nothing. */
    @Parameter(property = "wirelint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("left out, as wirelint.skip is set");
            return;
        }
        try {
            Desk desk = Desk.open(settings().build());
            Stories found = stories(desk);
            if (found.isEmpty()) {
                getLog().info("no stories in "
                        + String.join(
                                ", ", folders().stream().map(ShownPath::of).toList()));
            }
            execute(desk, found);
        } catch (PageException | IOException | PatternSyntaxException e) {
            throw new MojoExecutionException(oneLine(e), e);
        } catch (RuleCrash e) {
            throw new MojoExecutionException("a fault of wirelint's own: " + oneLine(e), e);
        }
    }

    abstract void execute(Desk desk, Stories found) throws MojoExecutionException, MojoFailureException, IOException;

    /** What the parameters ask of a desk. */
    DeskSettings.Builder settings() {
        DeskSettings.Builder settings = DeskSettings.usual()
                .wanted(Wanted.of(
                        folders(), includes == null ? List.of() : includes, excludes == null ? List.of() : excludes));
        if (configFile != null) {
            settings.config(configFile.toPath());
        }
        if (style != null) {
            settings.style(style);
        }
        return settings;
    }

    /** The same with the cache, for goals that check. */
    final DeskSettings.Builder cached(DeskSettings.Builder settings) {
        return noCache ? settings : settings.cache(cache.toPath(), true);
    }

    /** The stories in the folders there are, each named as a person who started Maven here would name it. */
    final Stories stories(Desk desk) {
        List<String> there = folders().stream()
                .filter(Files::isDirectory)
                .distinct()
                .map(ShownPath::of)
                .toList();
        return desk.stories(there, InputStream.nullInputStream());
    }

    final boolean isSkipped() {
        return skip;
    }

    /** The folders that hold the stories. */
    List<Path> folders() {
        return List.of(stories.toPath());
    }

    private static String oneLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
