package dev.wirelint.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format; the same report always gives the same characters. */
public interface ReportWriter {
    /** Writes all of it; the writer is left open. */
    void write(Report report, Writer out) throws IOException;
}
