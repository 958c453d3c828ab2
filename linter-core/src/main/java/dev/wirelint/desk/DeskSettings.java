package dev.wirelint.desk;

import dev.wirelint.Timing;
import dev.wirelint.config.Configurations;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.ReadOptions;
import dev.wirelint.run.KeptRules;
import dev.wirelint.run.cache.StoryCache;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a desk is opened with.
 *
 * @param folder the folder that paths count from; empty for the one the process works in
 * @param configurations reads what holds, for that folder; asked again when something of it has changed
 * @param rules the ids of the only rules to run, on or off; empty for all that are on
 * @param minConfidence how sure a finding must be to be shown or mended, from 0 to 1
 * @param reading how files are to be read, whatever a configuration says
 * @param all whether what looks like a paper of a project, a template or code is checked too
 * @param ignores whether {@code .gitignore} and {@code .wirelintignore} leave out files of a folder
 * @param strict whether a file that is named is left out as one of a folder is
 * @param stdinName the file that standard input is to count as
 * @param wanted the files of a folder to take, of those that configurations do not leave out
 * @param baseline the findings that are let stand
 * @param since the revision whose lines are not looked at
 * @param cache the folder that keeps what was found
 * @param resume whether an archive is gone on with where an earlier run was cut off
 * @param threads how many stories are checked at once
 * @param clock says the day
 * @param timing takes the time of what is done
 * @param ready keeps rules that are made ready for other desks of the process
 */
public record DeskSettings(
        Path folder,
        Function<Path, Configurations> configurations,
        List<String> rules,
        double minConfidence,
        ReadOptions reading,
        boolean all,
        boolean ignores,
        boolean strict,
        Optional<Path> stdinName,
        Predicate<Path> wanted,
        Optional<Named> baseline,
        Optional<String> since,
        Optional<Named> cache,
        boolean resume,
        int threads,
        Clock clock,
        Timing timing,
        Optional<KeptRules> ready) {
    public DeskSettings {
        rules = List.copyOf(rules);
    }

    /**
     * A file or folder of a desk.
     *
     * @param required whether somebody asked for it, so that it must be there and of use
     */
    public record Named(Path path, boolean required) {}

    /** What holds where nobody says otherwise: no baseline, no cache, every core. */
    public static Builder usual() {
        return new Builder();
    }

    /** Whether a finding is sure enough to be told of. */
    boolean wants(Finding finding) {
        return finding.confidence() >= minConfidence;
    }

    /** What a baseline or a revision takes out of a report. */
    KnownFaults known() {
        return new KnownFaults(folder, baseline, since);
    }

    /** Opens the cache; where nobody asked for it, none does as well as one that cannot be had. */
    StoryCache openCache() throws IOException {
        try {
            return cache.isEmpty()
                    ? StoryCache.none()
                    : StoryCache.in(folder.resolve(cache.get().path()));
        } catch (IOException e) {
            if (cache.get().required()) {
                throw e;
            }
            return StoryCache.none();
        }
    }

    /** Takes what is said otherwise. */
    public static final class Builder {
        private Path folder = Path.of("");
        private Function<Path, Configurations> configurations = from -> Configurations.found();
        private List<String> rules = List.of();
        private double minConfidence;
        private ReadOptions reading = ReadOptions.ANY;
        private boolean all;
        private boolean ignores = true;
        private boolean strict;
        private Optional<Path> stdinName = Optional.empty();
        private Predicate<Path> wanted = file -> true;
        private Optional<Named> baseline = Optional.empty();
        private Optional<String> since = Optional.empty();
        private Optional<Named> cache = Optional.empty();
        private boolean resume;
        private int threads = Runtime.getRuntime().availableProcessors();
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private Timing timing = Timing.NONE;
        private Optional<KeptRules> ready = Optional.empty();

        private Builder() {}

        public Builder folder(Path path) {
            folder = path;
            return this;
        }

        /** Takes this configuration for all stories, instead of those above each. */
        public Builder config(Path file) {
            configurations = from -> Configurations.from(from.resolve(file));
            return this;
        }

        /** Takes no configuration at all. */
        public Builder unconfigured() {
            configurations = from -> Configurations.none();
            return this;
        }

        /** Holds all stories to a style, whichever the configurations name. */
        public Builder style(String name) {
            Function<Path, Configurations> unstyled = configurations;
            configurations = from -> unstyled.apply(from).styled(name);
            return this;
        }

        public Builder rules(List<String> ids) {
            rules = ids;
            return this;
        }

        public Builder minConfidence(double least) {
            minConfidence = least;
            return this;
        }

        public Builder reading(ReadOptions options) {
            reading = options;
            return this;
        }

        /** Checks what looks like a paper of a project, a template or code too. */
        public Builder all(boolean takes) {
            all = takes;
            return this;
        }

        public Builder ignores(boolean follows) {
            ignores = follows;
            return this;
        }

        /** Leaves out a file that is named as one of a folder is. */
        public Builder strict(boolean leavesOut) {
            strict = leavesOut;
            return this;
        }

        public Builder stdinName(Path file) {
            stdinName = Optional.of(file);
            return this;
        }

        public Builder wanted(Predicate<Path> files) {
            wanted = files;
            return this;
        }

        public Builder baseline(Path file, boolean required) {
            baseline = Optional.of(new Named(file, required));
            return this;
        }

        public Builder since(String revision) {
            since = Optional.of(revision);
            return this;
        }

        public Builder cache(Path place, boolean required) {
            cache = Optional.of(new Named(place, required));
            return this;
        }

        /** Goes on with an archive where an earlier run was cut off. */
        public Builder resume(boolean goesOn) {
            resume = goesOn;
            return this;
        }

        public Builder threads(int most) {
            threads = most;
            return this;
        }

        public Builder clock(Clock handed) {
            clock = handed;
            return this;
        }

        public Builder timing(Timing taker) {
            timing = taker;
            return this;
        }

        /** Takes over the rules that another desk of the process has made ready, and keeps its own for the next. */
        public Builder ready(KeptRules kept) {
            ready = Optional.of(kept);
            return this;
        }

        public DeskSettings build() {
            return new DeskSettings(
                    folder,
                    configurations,
                    rules,
                    minConfidence,
                    reading,
                    all,
                    ignores,
                    strict,
                    stdinName,
                    wanted,
                    baseline,
                    since,
                    cache,
                    resume,
                    threads,
                    clock,
                    timing,
                    ready);
        }
    }
}
