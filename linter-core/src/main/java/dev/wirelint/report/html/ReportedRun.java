package dev.wirelint.report.html;

import dev.wirelint.report.Report;
import dev.wirelint.report.Tool;
import dev.wirelint.text.Digest;

/**
 * The run that all pages of a report are about.
 *
 * @param id a name that no other report has, and a report of the same stories in the same state has too
 * @param findings how many there are
 * @param lists whether there is a list of findings across stories
 */
record ReportedRun(String id, long findings, boolean lists) {
    private static final int LENGTH = 16;

    static ReportedRun of(Report report) {
        StringBuilder all = new StringBuilder(Tool.version());
        long findings = 0;
        for (var story : report.stories()) {
            findings += story.findings().size();
            all.append('\n')
                    .append(story.path())
                    .append(' ')
                    .append(Digest.of(story.source().content()));
            story.findings()
                    .forEach(f ->
                            all.append(' ').append(f.rule()).append(f.span().start()));
        }
        return new ReportedRun(
                Digest.of(all.toString()).substring(0, LENGTH),
                findings,
                findings > 0 && report.stories().size() > 1);
    }
}
