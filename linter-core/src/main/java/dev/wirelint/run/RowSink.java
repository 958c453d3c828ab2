package dev.wirelint.run;

import dev.wirelint.report.CheckedStory;

/** Takes the rows of an archive in which something was found, in their order, as they are checked. */
public interface RowSink {
    void row(CheckedStory row);
}
