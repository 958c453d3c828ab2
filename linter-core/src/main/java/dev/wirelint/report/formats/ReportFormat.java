package dev.wirelint.report.formats;

import dev.wirelint.report.JsonReport;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.StoryByStory;
import dev.wirelint.report.ci.CheckstyleReport;
import dev.wirelint.report.ci.GithubReport;
import dev.wirelint.report.ci.GitlabReport;
import dev.wirelint.report.ci.JunitReport;
import dev.wirelint.report.ci.RdjsonlReport;
import dev.wirelint.report.ci.SarifReport;
import dev.wirelint.report.html.HtmlReport;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The reports a run can write, by the names they are asked for with: a line for each, which is all that knows it. */
@SuppressWarnings("ImmutableEnumChecker") // What makes a writer keeps nothing.
public enum ReportFormat {
    HTML("html", (pages, text) -> new HtmlReport(pages.get())),
    JSON("wirelint.json", (pages, text) -> new JsonReport()),
    SARIF("wirelint.sarif", (pages, text) -> new SarifReport(pages.get())),
    JUNIT("TEST-wirelint.xml", (pages, text) -> new JunitReport()),
    CHECKSTYLE("checkstyle.xml", (pages, text) -> new CheckstyleReport()),
    GITHUB("github.txt", (pages, text) -> new GithubReport()),
    GITLAB("gitlab.json", (pages, text) -> new GitlabReport()),
    RDJSONL("wirelint.rdjsonl", (pages, text) -> new RdjsonlReport()),
    TEXT("wirelint.txt", (pages, text) -> text.get());

    private final String usualName;
    private final BiFunction<Supplier<List<RulePage>>, Supplier<? extends ReportWriter>, ReportWriter> maker;

    ReportFormat(
            String usualName,
            BiFunction<Supplier<List<RulePage>>, Supplier<? extends ReportWriter>, ReportWriter> maker) {
        this.usualName = usualName;
        this.maker = maker;
    }

    /** The one that is asked for with this name. */
    public static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values()).filter(f -> f.label().equals(name)).findFirst();
    }

    /** The names they are asked for with. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ReportFormat::label).toList();
    }

    /** The name it is asked for with. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file is called, or the folder of many pages, where nobody names it. */
    public String usualName() {
        return usualName;
    }

    /** Whether it may be written as many pages, into a folder. */
    public boolean hasPages() {
        return this == HTML;
    }

    /**
     * Writes a report.
     *
     * @param text makes what writes the report for people, which only its reader can lay out
     */
    public void write(Report report, Supplier<? extends ReportWriter> text, Writer out) throws IOException {
        maker.apply(report.pages(), text).write(report, out);
    }

    /** What writes a report story by story; absent where it is written as a whole. */
    public Optional<StoryByStory> storyByStory(Supplier<? extends ReportWriter> text) {
        return this == TEXT || this == GITHUB || this == RDJSONL
                ? Optional.of(maker.apply(List::of, text))
                        .filter(StoryByStory.class::isInstance)
                        .map(StoryByStory.class::cast)
                : Optional.empty();
    }

    /** Writes a report as many pages into a folder; gives the page to open. */
    public Path writePages(Report report, Path folder) throws IOException {
        new HtmlReport(report.rules()).writeFolder(report, folder);
        return folder.resolve("index.html");
    }
}
