package dev.wirelint.config;

import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.yaml.YamlMap;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Words that a configuration lets stand, in some of the stories or in all.
 *
 * @param files patterns of the stories; empty for all
 */
record StetSetting(List<PathPattern> files, LetStand words) {
    private static final Set<String> KEYS = Set.of("rule", "text", "files", "until", "reason");

    StetSetting {
        files = List.copyOf(files);
    }

    static StetSetting read(YamlMap entry, List<PathPattern> files) {
        entry.allowOnly(KEYS);
        return new StetSetting(
                files,
                new LetStand(
                        rule(entry),
                        entry.require("text"),
                        entry.string("until").map(day -> day(entry, day)),
                        entry.require("reason"),
                        entry.place("rule")));
    }

    private static RuleId rule(YamlMap entry) {
        String id = entry.require("rule");
        return RuleId.parse(id)
                .orElseThrow(() -> entry.wrong("rule", "there is no rule '" + id + "'; 'wirelint rules' lists them"));
    }

    private static LocalDate day(YamlMap entry, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw entry.wrong("until", "'" + day + "' is no day; write it as 2027-01-31");
        }
    }

    boolean holdsFor(Path relative) {
        return files.isEmpty() || PathPattern.matchAny(files, relative);
    }
}
