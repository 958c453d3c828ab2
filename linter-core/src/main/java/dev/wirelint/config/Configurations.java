package dev.wirelint.config;

import dev.wirelint.catalogue.RulePack;
import dev.wirelint.finding.LetStand;
import dev.wirelint.text.PageException;
import dev.wirelint.text.ShownPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds for a story: every {@code .wirelint.yml} from its folder upward, to the one that calls itself the
 * root. Each file is read once. Safe for use by many threads.
 */
public final class Configurations {
    /** What a configuration is called, in whichever folder it stands. */
    public static final String FILE_NAME = ConfigFile.FILE_NAME;

    /** Stands, where patterns are held against a story, for the name of one that has none. */
    private static final String UNNAMED = "story";

    private final Optional<List<ConfigFile>> given;
    private final Optional<String> style;
    private final Map<Path, String> written;
    private final Map<Path, List<ConfigFile>> byFolder = new ConcurrentHashMap<>();
    private final Map<String, Configuration> configurations = new ConcurrentHashMap<>();
    private final Map<String, Map<String, RuleSetting>> styles = new ConcurrentHashMap<>();
    private final Map<Path, RulePack> packs = new ConcurrentHashMap<>();

    private Configurations(Optional<List<ConfigFile>> given, Optional<String> style) {
        this(given, style, Map.of());
    }

    private Configurations(Optional<List<ConfigFile>> given, Optional<String> style, Map<Path, String> written) {
        this.given = given;
        this.style = style;
        this.written = Map.copyOf(written);
    }

    /** Those that stand above each story. */
    public static Configurations found() {
        return new Configurations(Optional.empty(), Optional.empty());
    }

    /**
     * One file for all stories, wherever they are.
     *
     * @throws PageException where it cannot be used
     */
    public static Configurations from(Path file) {
        return new Configurations(
                Optional.of(List.of(ConfigReader.read(file, ShownPath.of(file), ConfigKeys.ALL))), Optional.empty());
    }

    /** Those above each story, of which one reads as somebody is writing it. */
    public static Configurations written(Path file, String text) {
        return new Configurations(
                Optional.empty(), Optional.empty(), Map.of(file.toAbsolutePath().normalize(), text));
    }

    /** The same with this style for all stories, whichever the files name. */
    public Configurations styled(String name) {
        return new Configurations(given, Optional.of(name), written);
    }

    /** Whether one configuration was given for all stories, wherever they are. */
    public boolean areGiven() {
        return given.isPresent();
    }

    /** The names of the styles that are shipped. */
    public static List<String> styles() {
        return Styles.names();
    }

    /** What is shipped, and nothing else. */
    public static Configurations none() {
        return new Configurations(Optional.of(List.of()), Optional.empty());
    }

    /** The place of a story that stands right in a folder and has no file, as one from standard input has none. */
    public static Path unnamed(Path folder) {
        return folder.resolve(UNNAMED);
    }

    /** What holds for the stories right in a folder. */
    public Configuration ofFolder(Path folder) {
        return of(unnamed(folder));
    }

    /**
     * Whether something that holds may be read from a file: a configuration, a list of names or a page of rules. What
     * has been read before it changed is then out of date.
     */
    public boolean restOn(Path changed) {
        Path file = changed.toAbsolutePath().normalize();
        return file.endsWith(FILE_NAME)
                || Stream.concat(given.stream(), byFolder.values().stream())
                        .flatMap(List::stream)
                        .anyMatch(c -> c.reads(file));
    }

    /**
     * What holds for a story.
     *
     * @throws PageException where a configuration above it cannot be used
     */
    public Configuration of(Path story) {
        Path absolute = story.toAbsolutePath().normalize();
        List<ConfigFile> files = given.orElseGet(() -> above(absolute.getParent()));
        List<PathSetting> paths = new ArrayList<>();
        List<LetStand> stets = new ArrayList<>();
        Optional<ConfigFile> styled = Optional.empty();
        for (ConfigFile file : files) {
            styled = file.get(ConfigKeys.STYLE).isPresent() ? Optional.of(file) : styled;
            Path relative = relative(file, absolute);
            file.all(ConfigKeys.PATHS).stream()
                    .filter(p -> PathPattern.matchAny(p.files(), relative))
                    .forEach(paths::add);
            file.all(ConfigKeys.STET).stream()
                    .filter(s -> s.holdsFor(relative))
                    .map(StetSetting::words)
                    .forEach(stets::add);
        }
        Optional<ConfigFile> asker = styled;
        return configurations.computeIfAbsent(key(files, paths, stets), k -> configuration(asker, files, paths, stets));
    }

    private Configuration configuration(
            Optional<ConfigFile> styled, List<ConfigFile> files, List<PathSetting> paths, List<LetStand> stets) {
        String name =
                style.or(() -> styled.flatMap(f -> f.get(ConfigKeys.STYLE))).orElse(Styles.PLAIN);
        Optional<String> asker = style.isPresent() ? Optional.of("the style asked for") : styled.map(ConfigFile::name);
        return new Configuration(
                name, () -> styles.computeIfAbsent(name, n -> Styles.read(n, asker)), files, paths, stets);
    }

    /** The styles that hold for some stories, in words, each once. */
    public List<String> houseStyles(Collection<Path> stories) {
        return stories.stream()
                .map(p -> p.toAbsolutePath().normalize())
                .map(this::of)
                .distinct()
                .map(Configuration::houseStyle)
                .distinct()
                .toList();
    }

    /**
     * The rule packs that the configurations above some stories bring, each once.
     *
     * @throws PageException where one cannot be read
     */
    public List<RulePack> packs(Collection<Path> stories) {
        Set<ConfigFile> files = new LinkedHashSet<>(given.orElse(List.of()));
        if (given.isEmpty()) {
            for (Path place : stories) {
                files.addAll(above(place.toAbsolutePath().normalize().getParent()));
            }
        }
        Map<Path, RulePack> brought = new LinkedHashMap<>();
        for (ConfigFile file : files) {
            for (String pack : file.all(ConfigKeys.PACKS)) {
                Path place = RulePack.place(file.folder(), pack);
                brought.put(place, packs.computeIfAbsent(place, p -> RulePack.read(file.folder(), pack)));
            }
        }
        return List.copyOf(brought.values());
    }

    /** What two stories have in common that share a configuration. */
    private static String key(List<ConfigFile> files, List<PathSetting> paths, List<LetStand> stets) {
        return Stream.of(
                        files.stream().map(ConfigFile::name),
                        paths.stream().map(PathSetting::place),
                        stets.stream().map(LetStand::where))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    /** Whether a configuration leaves a story out when its folder is checked. */
    public boolean exclude(Path story) {
        Path absolute = story.toAbsolutePath().normalize();
        return given.orElseGet(() -> above(absolute.getParent())).stream()
                .anyMatch(c -> PathPattern.matchAny(c.all(ConfigKeys.EXCLUDE), relative(c, absolute)));
    }

    /** Watches a walk through folders for the patterns that hold for nothing in them. */
    public IdlePatterns idlePatterns() {
        return new IdlePatterns(place -> given.isPresent() ? List.of() : above(place.getParent()));
    }

    /** How a file is to be read; the nearest configuration that says so wins, and in it the last entry. */
    public Optional<FormatSetting> format(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return given.orElseGet(() -> above(absolute.getParent())).stream()
                .flatMap(c -> c.all(ConfigKeys.FORMATS).stream().filter(f -> f.holdsFor(relative(c, absolute))))
                .reduce((first, second) -> second);
    }

    private static Path relative(ConfigFile file, Path story) {
        return story.startsWith(file.folder()) ? file.folder().relativize(story) : story;
    }

    private List<ConfigFile> above(@Nullable Path folder) {
        if (folder == null) {
            return List.of();
        }
        List<ConfigFile> known = byFolder.get(folder);
        if (known != null) {
            return known;
        }
        List<ConfigFile> files = new ArrayList<>();
        for (Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(ConfigFile.FILE_NAME);
            String text = written.get(file);
            if (text != null || Files.isRegularFile(file)) {
                String name = ShownPath.of(file);
                ConfigFile config = ConfigReader.read(
                        file, name, text == null ? ConfigReader.text(file, name) : text, ConfigKeys.ALL);
                files.add(config);
                if (config.isRoot()) {
                    break;
                }
            }
        }
        Collections.reverse(files);
        byFolder.put(folder, List.copyOf(files));
        return files;
    }
}
