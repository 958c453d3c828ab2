package dev.wirelint.run.git;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The patterns of one file, which count from one folder.
 *
 * @param folder the folder as it is written in paths
 */
record IgnoreRules(String folder, IgnoreNode patterns) {
    private static final int MARK = 3;

    /** The patterns of a file; absent where it has none. */
    static Optional<IgnoreRules> read(Path folder, Path file, LinkOption... options) {
        return PlainFile.bytes(file, options).flatMap(bytes -> parse(folder, bytes));
    }

    private static Optional<IgnoreRules> parse(Path folder, byte[] bytes) {
        boolean marked =
                bytes.length >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        int start = marked ? MARK : 0;
        IgnoreNode patterns = new IgnoreNode();
        try {
            patterns.parse(new ByteArrayInputStream(bytes, start, bytes.length - start));
        } catch (IOException e) {
            return Optional.empty();
        }
        return patterns.getRules().isEmpty()
                ? Optional.empty()
                : Optional.of(new IgnoreRules(folder.toString(), patterns));
    }

    /** Whether a path below the folder is ignored or explicitly not; absent where no pattern speaks of it. */
    Optional<Boolean> judge(String path, boolean isFolder) {
        int start = folder.endsWith("/") || folder.endsWith("\\") ? folder.length() : folder.length() + 1;
        return Optional.ofNullable(patterns.checkIgnored(slashed(path.substring(start)), isFolder));
    }

    /** Git's way of writing a path; elsewhere a backslash is a letter of a name. */
    private static String slashed(String path) {
        return File.separatorChar == '/' ? path : path.replace(File.separatorChar, '/');
    }
}
