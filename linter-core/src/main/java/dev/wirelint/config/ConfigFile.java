package dev.wirelint.config;

import dev.wirelint.catalogue.RulePack;
import dev.wirelint.rule.Vocabulary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one {@code .wirelint.yml} says.
 *
 * @param name the file as it is shown to people
 * @param folder where it stands; what it says holds there and below
 * @param root whether no configuration above it counts
 * @param rules by id, as written
 * @param paths settings for some of the files, the later the stronger
 * @param formats how some of the files are read, the later the stronger
 * @param packs folders and jars of rules the house brings
 * @param exclude stories that are not checked when a folder is
 * @param stets words of stories that it lets stand
 * @param lists the lists of names it imports
 * @param places where its keys are written, by key
 */
record ConfigFile(
        String name,
        Path folder,
        boolean root,
        Optional<String> style,
        Map<String, RuleSetting> rules,
        List<PathSetting> paths,
        List<FormatSetting> formats,
        List<String> packs,
        List<PathPattern> exclude,
        Vocabulary vocabulary,
        List<StetSetting> stets,
        Optional<FailOn> failOn,
        Optional<Double> minConfidence,
        List<Path> lists,
        Map<String, String> places) {
    static final String FILE_NAME = ".wirelint.yml";

    ConfigFile {
        rules = Map.copyOf(rules);
        paths = List.copyOf(paths);
        formats = List.copyOf(formats);
        packs = List.copyOf(packs);
        exclude = List.copyOf(exclude);
        stets = List.copyOf(stets);
        lists = List.copyOf(lists);
        places = Map.copyOf(places);
    }

    /** Each pattern of paths in it, with the key it stands under. */
    Map<PathPattern, String> patterns() {
        Map<PathPattern, String> patterns = new LinkedHashMap<>();
        exclude.forEach(p -> patterns.put(p, "exclude"));
        paths.forEach(entry -> entry.files().forEach(p -> patterns.put(p, "paths")));
        formats.forEach(entry -> entry.files().forEach(p -> patterns.put(p, "formats")));
        stets.forEach(entry -> entry.files().forEach(p -> patterns.put(p, "stet")));
        return patterns;
    }

    /** Whether this file is it, a list it imports or a part of a pack it brings. */
    boolean reads(Path file) {
        return Path.of(name).toAbsolutePath().normalize().equals(file)
                || lists.contains(file)
                || packs.stream().anyMatch(p -> file.startsWith(RulePack.place(folder, p)));
    }

    /**
     * What holds for the files a pattern names.
     *
     * @param place where it is written
     */
    record PathSetting(List<PathPattern> files, Map<String, RuleSetting> rules, String place) {
        PathSetting {
            files = List.copyOf(files);
            rules = Map.copyOf(rules);
        }
    }
}
