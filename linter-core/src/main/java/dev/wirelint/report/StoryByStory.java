package dev.wirelint.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report whose stories stand one behind the other, so that each can be written as it comes. */
public interface StoryByStory extends ReportWriter {
    /** Writes one story, as it stands in the whole; the writer is left open. */
    void write(CheckedStory story, Writer out) throws IOException;
}
