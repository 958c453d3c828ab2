package dev.wirelint.run;

import dev.wirelint.format.FileKind;
import dev.wirelint.format.StoryFile;
import dev.wirelint.report.formats.OwnReport;
import dev.wirelint.run.cache.FileStamp;
import dev.wirelint.run.cache.SeenFiles;
import java.nio.file.Path;
import java.util.List;

/**
 * What a file of a folder looks like to somebody who opens it.
 *
 * @param isReport whether wirelint has written it
 */
record FileLook(FileKind kind, boolean isReport) {
    private static final List<FileKind> KINDS = List.of(FileKind.values());

    /** Looks at a file, unless it is known what an unchanged one looked like or its name tells. */
    static FileLook at(Path file, FileStamp stamp, SeenFiles seen) {
        if (StoryFile.isOfOtherFormat(file)) {
            return new FileLook(FileKind.OTHER_FORMAT, false);
        }
        return numbered(seen.look(file, stamp, FileLook::number));
    }

    /** Whether wirelint has written the file, which a look at its name alone has not told. */
    boolean isReportIn(Path file) {
        return isReport || (kind == FileKind.OTHER_FORMAT && OwnReport.isIn(file));
    }

    private static int number(Path file) {
        return KINDS.indexOf(StoryFile.kind(file)) * 2 + (OwnReport.isIn(file) ? 1 : 0);
    }

    private static FileLook numbered(int number) {
        return new FileLook(KINDS.get(number / 2), number % 2 == 1);
    }
}
