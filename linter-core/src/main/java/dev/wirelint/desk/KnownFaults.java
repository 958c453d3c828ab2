package dev.wirelint.desk;

import dev.wirelint.report.Report;
import dev.wirelint.report.baseline.BaselineFile;
import dev.wirelint.run.ChangedOnly;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a report does not tell again.
 *
 * @param folder the folder that the baseline is named from
 * @param baseline the findings that are let stand
 * @param since the revision whose lines are not looked at
 */
record KnownFaults(Path folder, Optional<DeskSettings.Named> baseline, Optional<String> since) {
    /** Whether anything may be taken out of a report, for which all of it has to be there. */
    boolean lessen() {
        return since.isPresent()
                || baseline.filter(b -> b.required() || Files.exists(folder.resolve(b.path())))
                        .isPresent();
    }

    /** A report without them. */
    Report takenOutOf(Report report, Stories stories) throws IOException {
        Report lessened = report;
        if (baseline.isPresent()) {
            DeskSettings.Named known = baseline.get();
            lessened = BaselineFile.apply(folder.resolve(known.path()), known.required(), lessened);
        }
        return since.isPresent() ? ChangedOnly.since(since.get(), lessened, stories) : lessened;
    }
}
