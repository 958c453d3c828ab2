package dev.wirelint.maven;

import dev.wirelint.config.Configurations;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.format.StoryFile;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.Summary;
import dev.wirelint.run.ConfiguredLinters;
import dev.wirelint.run.Input;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.text.Position;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the stories of the project and fails the build where there is something to mend. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    /** The folder that holds the stories. */
    @Parameter(property = "wirelint.stories", defaultValue = "${project.basedir}/src/stories")
    private File stories = new File("src/stories");

    /** The lightest severity that fails the build: error, warning, suggestion, or never. */
    @Parameter(property = "wirelint.failOn", defaultValue = "warning")
    private String failOn = "warning";

    /** Leaves the stories unchecked. */
    @Parameter(property = "wirelint.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Optional<Severity> limit = limit();
        if (skip || !stories.isDirectory()) {
            getLog().info(skip ? "the stories are not checked: wirelint.skip is set" : "there is no folder " + stories);
            return;
        }
        Report report = check();
        for (CheckedStory story : report.stories()) {
            story.findings().forEach(f -> log(story, f));
        }
        getLog().info(Summary.of(report));
        if (!report.isComplete()) {
            throw new MojoExecutionException("not every story could be read; " + Summary.of(report));
        }
        if (limit.filter(report::hasAtLeast).isPresent()) {
            throw new MojoFailureException("there is something to mend in " + Summary.of(report));
        }
    }

    private Optional<Severity> limit() throws MojoExecutionException {
        Optional<Severity> limit = Severity.of(failOn);
        if (limit.isEmpty() && !failOn.equals("never")) {
            throw new MojoExecutionException("failOn is error, warning, suggestion or never, not '" + failOn + "'");
        }
        return limit;
    }

    private Report check() {
        RuleLibrary library = RuleLibrary.load();
        Configurations configurations = Configurations.found();
        List<Input> inputs =
                StoryFinder.find(List.of(stories.getPath()), InputStream.nullInputStream(), configurations::exclude);
        Run run = new Run(
                new ConfiguredLinters(library, configurations, List.of()),
                library,
                StoryFile.ANY,
                Runtime.getRuntime().availableProcessors());
        return run.check(inputs, () -> {});
    }

    private void log(CheckedStory story, Finding finding) {
        Position at = story.source().position(finding.span().start());
        String line =
                story.path() + ":" + at.line() + ":" + at.column() + ": " + finding.rule() + ": " + finding.message();
        Log log = getLog();
        switch (finding.severity()) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case SUGGESTION -> log.info(line);
        }
    }
}
