package dev.wirelint.archive;

import dev.wirelint.format.Archive;
import dev.wirelint.format.Archive.ArchiveMark;
import dev.wirelint.format.Archive.ArchiveRow;
import dev.wirelint.format.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rows of one archive can be parted, found by reading through it once, which costs little beside checking.
 *
 * @param marks places between rows: bytes, characters, line, column and rows before each; the last is the end
 * @param opening the first row
 */
record ArchiveIndex(List<List<Long>> marks, String opening) implements Serializable {
    /** @param every so many rows are one part */
    static ArchiveIndex of(String address, Path place, String name, ReadOptions reading, int every) throws IOException {
        try (InputStream in = PieceRows.open(address)) {
            Archive archive = Archive.open(in, place, name, reading);
            List<List<Long>> marks = new ArrayList<>();
            marks.add(numbers(archive.mark()));
            int rows = 0;
            for (Optional<ArchiveRow> row = archive.next(); row.isPresent(); row = archive.next()) {
                rows++;
                if (rows % every == 0) {
                    marks.add(numbers(archive.mark()));
                }
            }
            List<Long> end = numbers(archive.mark());
            if (marks.size() == 1 || !marks.get(marks.size() - 1).equals(end)) {
                marks.add(end);
            }
            return new ArchiveIndex(marks, archive.mark().opening());
        }
    }

    private static List<Long> numbers(ArchiveMark mark) {
        return List.of(
                mark.offset(),
                (long) mark.start().offset(),
                (long) mark.start().line(),
                (long) mark.start().column(),
                (long) mark.rows());
    }

    /** How many rows there are. */
    int rows() {
        return Math.toIntExact(marks.get(marks.size() - 1).get(4));
    }
}
