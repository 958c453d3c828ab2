package dev.wirelint.run.git;

import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit may know it: without an environment and without settings of users, which JGit would ask git for,
 * and with a clock for files that it need not measure, because measuring writes into the repository and the home
 * folder.
 */
final class StillSystem extends SystemReader {
    private static final FS FILES = new StillFiles();

    static {
        SystemReader.setInstance(new StillSystem());
    }

    private final StoredConfig settings = new NoSettings(null, FILES);

    /** Sees to it that JGit knows no other machine, and gives the files it may read. */
    static FS files() {
        return FILES;
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public String getProperty(String key) {
        return System.getProperty(key);
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS files) {
        return new NoSettings(parent, files);
    }

    @Override
    public StoredConfig getUserConfig() {
        return settings;
    }

    @Override
    public StoredConfig getJGitConfig() {
        return settings;
    }

    @Override
    public StoredConfig getSystemConfig() {
        return settings;
    }

    @Override
    @SuppressWarnings("deprecation") // JGit still has it without a body.
    public long getCurrentTime() {
        return System.currentTimeMillis();
    }

    @Override
    @SuppressWarnings("deprecation") // JGit still has it without a body.
    public int getTimezone(long when) {
        return TimeZone.getDefault().getOffset(when) / 60_000;
    }

    /** Settings that stand in no file. */
    private static final class NoSettings extends FileBasedConfig {
        NoSettings(@Nullable Config parent, FS files) {
            super(parent, null, files);
        }

        @Override
        public void load() {
            // There is nothing to load.
        }

        @Override
        public void save() {
            // Nothing is kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** How exact the clock of files is, which JGit would otherwise find out by writing some. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(2, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
