package dev.wirelint.run.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.util.FS;
import org.jspecify.annotations.Nullable;

/**
 * The file system as JGit may use it: to read. All that JGit could start, it would start through here, and here nothing
 * is started.
 */
final class StillFiles extends FS {
    private static final long LARGEST_CONFIGURATION = 1 << 20;

    @Override
    public FS newInstance() {
        return new StillFiles();
    }

    @Override
    public boolean supportsExecute() {
        return false;
    }

    @Override
    public boolean isCaseSensitive() {
        return true;
    }

    @Override
    public boolean canExecute(File file) {
        return false;
    }

    @Override
    public boolean setExecute(File file, boolean executable) {
        return false;
    }

    @Override
    public boolean retryFailedLockFileCommit() {
        return false;
    }

    /** A configuration, or one it takes in, that is no ordinary file reads as one that is not there. */
    @Override
    public File resolve(@Nullable File folder, String name) {
        File file = super.resolve(folder, name);
        Path path = file.toPath();
        boolean odd = Files.exists(path)
                && !Files.isDirectory(path)
                && (!Files.isRegularFile(path) || file.length() > LARGEST_CONFIGURATION);
        return odd ? new File(file, "none") : file;
    }

    @Override
    protected @Nullable File discoverGitExe() {
        return null;
    }

    @Override
    protected @Nullable File discoverGitSystemConfig() {
        return null;
    }

    @Override
    public ProcessBuilder runInShell(String command, String[] arguments) {
        throw new UnsupportedOperationException("no program of a checkout is started");
    }
}
