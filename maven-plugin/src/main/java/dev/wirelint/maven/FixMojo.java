package dev.wirelint.maven;

import dev.wirelint.desk.Desk;
import dev.wirelint.finding.Fix;
import dev.wirelint.report.Summary;
import dev.wirelint.run.MendedStories;
import dev.wirelint.run.MendedStory;
import dev.wirelint.run.Stories;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Mends the stories where a fix cannot change the meaning. */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends StoriesMojo {
    /** Applies fixes that an editor should read too, but never inside quotations. */
    @Parameter(property = "wirelint.unsafe", defaultValue = "false")
    private boolean unsafe;

    /** Changes nothing, and says what would be changed. */
    @Parameter(property = "wirelint.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void execute(Desk desk, Stories found) throws MojoExecutionException {
        List<MendedStory> stories = desk.mending(found, unsafe ? Fix.Safety.REVIEW : Fix.Safety.SAFE, !dryRun)
                .mend(found.inputs());
        for (MendedStory story : stories) {
            story.trouble().ifPresent(t -> getLog().error(story.path() + ": " + t));
            story.refused().forEach(r -> getLog().error(story.path() + ":" + r));
            if (story.isChanged()) {
                getLog().info(story.path() + ": " + Summary.number(story.fixes(), "fix", "fixes"));
            }
        }
        getLog().info(new MendedStories(stories, !dryRun).summary());
        if (stories.stream()
                .anyMatch(s -> s.trouble().isPresent() || !s.refused().isEmpty())) {
            throw new MojoExecutionException("not every story could be read and written");
        }
    }
}
