package dev.wirelint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What a writer writes. */
final class ReportText {
    private ReportText() {}

    static String of(ReportWriter writer, Report report) {
        StringWriter out = new StringWriter();
        try {
            writer.write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
