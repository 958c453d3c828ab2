package dev.wirelint.report.ci;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.StoryByStory;
import dev.wirelint.text.Escaped;
import dev.wirelint.text.Place;
import java.io.IOException;
import java.io.Writer;

/** The report as workflow commands, which GitHub shows as annotations beside the lines. */
public final class GithubReport implements StoryByStory {
    @Override
    public void write(Report report, Writer out) throws IOException {
        for (CheckedStory story : report.stories()) {
            write(story, out);
        }
    }

    @Override
    public void write(CheckedStory story, Writer out) throws IOException {
        for (Finding finding : story.findings()) {
            out.write(line(story, finding));
            out.write('\n');
        }
    }

    private static String line(CheckedStory story, Finding finding) {
        Place place = story.source().place(finding.span());
        StringBuilder line = new StringBuilder("::")
                .append(command(finding.severity()))
                .append(" file=")
                .append(property(story.source().file()))
                .append(",line=")
                .append(place.start().line())
                .append(",endLine=")
                .append(place.end().line());
        if (place.start().line() == place.end().line()) {
            line.append(",col=")
                    .append(place.start().column())
                    .append(",endColumn=")
                    .append(place.end().column());
        }
        return line.append(",title=")
                .append(property(finding.rule().value()))
                .append("::")
                .append(data(finding.message()))
                .toString();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "notice";
        };
    }

    private static String data(String text) {
        return Escaped.of(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
