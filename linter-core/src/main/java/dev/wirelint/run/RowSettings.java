package dev.wirelint.run;

import dev.wirelint.finding.Finding;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the rows of an archive are gone through.
 *
 * @param resume whether to go on where an earlier run was cut off
 * @param sink writes rows as they come, so that they need not be kept; absent where the report is written as a whole
 * @param wanted the findings that are to be written as they come
 */
public record RowSettings(boolean resume, Optional<RowSink> sink, Predicate<Finding> wanted) {
    /** From the first row to the last, and none is written before the end. */
    public static final RowSettings WHOLE = new RowSettings(false, Optional.empty(), f -> true);
}
