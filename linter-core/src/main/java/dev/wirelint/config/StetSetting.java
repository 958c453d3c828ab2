package dev.wirelint.config;

import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.yaml.YamlMap;
import dev.wirelint.yaml.YamlValue;
import dev.wirelint.yaml.keys.Key;
import dev.wirelint.yaml.keys.KeyValues;
import dev.wirelint.yaml.keys.Keys;
import dev.wirelint.yaml.keys.Shape;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Words that a configuration lets stand, in some of the stories or in all.
 *
 * @param files patterns of the stories; empty for all
 */
record StetSetting(List<PathPattern> files, LetStand words) {
    private static final Key<RuleId> RULE = Key.of("rule", "the id of the rule", Shape.TEXT.as(StetSetting::rule))
            .required();
    private static final Key<String> TEXT =
            Key.of("text", "the words, as the story has them", Shape.TEXT).required();
    private static final Key<String> REASON =
            Key.of("reason", "why they stand", Shape.TEXT).required();
    private static final Key<List<PathPattern>> FILES =
            Key.of("files", "patterns of the stories; all where it is left out", PathPatterns.SHAPE);
    private static final Key<LocalDate> UNTIL =
            Key.of("until", "the last day it holds, as in 2027-01-31", Shape.TEXT.as(StetSetting::day));
    private static final Keys KEYS = Keys.of(RULE, TEXT, REASON, FILES, UNTIL);

    static final Shape<StetSetting> SHAPE = Shape.mapping(KEYS, StetSetting::read);

    StetSetting {
        files = List.copyOf(files);
    }

    private static StetSetting read(YamlMap entry) {
        KeyValues told = KEYS.read(entry);
        return new StetSetting(
                told.all(FILES),
                new LetStand(
                        told.require(RULE),
                        told.require(TEXT),
                        told.get(UNTIL),
                        told.require(REASON),
                        entry.place(RULE.name())));
    }

    private static RuleId rule(YamlValue value) {
        return RuleId.parse(value.text())
                .orElseThrow(() -> value.wrong("there is no rule '" + value.text() + "'; 'wirelint rules' lists them"));
    }

    private static LocalDate day(YamlValue value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException e) {
            throw value.wrong("'" + value.text() + "' is no day; write it as 2027-01-31");
        }
    }

    boolean holdsFor(Path relative) {
        return files.isEmpty() || PathPattern.matchAny(files, relative);
    }

    @Override
    public String toString() {
        return words.rule().value() + " on \"" + words.text() + "\"";
    }
}
