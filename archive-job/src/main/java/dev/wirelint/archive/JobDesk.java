package dev.wirelint.archive;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.run.RowCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The desk of this Java: an executor opens one for all its tasks, so the rules are made ready once. */
final class JobDesk {
    private static final Map<JobOptions, JobDesk> OPEN = new ConcurrentHashMap<>();
    private static final List<String> OWN_FORMATS = List.of("jsonl", "csv");

    private final Desk desk;
    private final Map<List<Path>, RowCheck> checks = new ConcurrentHashMap<>();

    private JobDesk(Desk desk) {
        this.desk = desk;
    }

    static JobDesk of(JobOptions options) {
        return OPEN.computeIfAbsent(options, JobDesk::open);
    }

    private static JobDesk open(JobOptions options) {
        DeskSettings.Builder settings = DeskSettings.usual()
                .threads(1)
                .rules(options.rules())
                .reading(options.reading(Optional.of(options.format()).filter(OWN_FORMATS::contains)));
        if (options.unconfigured()) {
            settings.unconfigured();
        } else if (!options.config().isEmpty()) {
            settings.config(Path.of(options.config()));
        }
        try {
            return new JobDesk(Desk.open(settings.build()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk desk() {
        return desk;
    }

    /** What checks a row at a place, to be compared with all that is under another. */
    RowCheck check(Path place, Path above) {
        return checks.computeIfAbsent(List.of(place, above), p -> desk.rowCheck(place, above));
    }
}
