package dev.wirelint.run.cache;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What earlier runs found in stories and learned of them, by the story's bytes, the rules and the build. Safe for use
 * by many threads and by many runs at once.
 */
public final class StoryCache {
    private static final String FINDINGS = "findings";
    private static final String FACTS = "facts";
    private static final String TOGETHER = "together";

    private final Optional<CacheFolder> folder;
    private final Function<Path, String> rules;
    private final String build;

    /** What tells rules apart may be long; each is read once. */
    private final Map<String, String> prints = new ConcurrentHashMap<>();

    private StoryCache(Optional<CacheFolder> folder, Function<Path, String> rules, String build) {
        this.folder = folder;
        this.rules = rules;
        this.build = build;
    }

    /** No cache at all: every run does all of its work. */
    public static StoryCache none() {
        return new StoryCache(Optional.empty(), story -> "", "");
    }

    /**
     * The cache in a folder, which is made where there is none; of no use before it is told of the rules.
     *
     * @throws IOException where the folder cannot be written
     */
    public static StoryCache in(Path folder) throws IOException {
        Optional<String> build = Build.print();
        if (build.isEmpty()) {
            return none();
        }
        return new StoryCache(Optional.of(CacheFolder.open(folder)), story -> "", build.get());
    }

    /**
     * The same cache under these rules.
     *
     * @param others what tells the rules at a path, as they are set there, from all others
     */
    public StoryCache by(Function<Path, String> others) {
        return new StoryCache(folder, others, build);
    }

    /** The key of a story; empty where nothing is kept. */
    public Optional<CacheKey> story(Path place, String format, String name, byte[] bytes) {
        return folder.map(f -> CacheKey.of(print(place), format, name, bytes));
    }

    /** The key of stories together; empty where nothing is kept. */
    public Optional<CacheKey> together(Path place, List<CacheKey> stories) {
        return folder.map(f -> CacheKey.of(print(place), stories));
    }

    /**
     * What a story's own rules found in it.
     *
     * @param facts the facts without which that does not help
     */
    public Optional<List<Finding>> findings(CacheKey story, Set<Facts.Kind> facts) {
        if (!facts.isEmpty() && !folder.map(f -> f.has(story, entry(facts))).orElse(false)) {
            return Optional.empty();
        }
        return find(story, FINDINGS, FindingsData::read);
    }

    /** A story's facts of these kinds, where they were kept together. */
    public Optional<Facts> facts(CacheKey story, Set<Facts.Kind> kinds) {
        return find(story, entry(kinds), Facts::read);
    }

    /** What stories say together, by the name of the story it is said in. */
    public Optional<Map<String, List<Finding>>> said(CacheKey together) {
        return find(together, TOGETHER, in -> {
            Map<String, List<Finding>> said = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                said.put(FindingsData.readText(in), FindingsData.read(in));
            }
            return said;
        });
    }

    public void keepFindings(CacheKey story, List<Finding> findings) {
        keep(story, FINDINGS, out -> FindingsData.write(findings, out));
    }

    public void keepFacts(CacheKey story, Set<Facts.Kind> kinds, Facts facts) {
        keep(story, entry(kinds), facts::write);
    }

    private static String entry(Set<Facts.Kind> kinds) {
        return kinds.stream()
                .sorted()
                .map(k -> k.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-", FACTS + "-", ""));
    }

    public void keepSaid(CacheKey together, Map<String, List<Finding>> said) {
        keep(together, TOGETHER, out -> {
            out.writeInt(said.size());
            for (Map.Entry<String, List<Finding>> story : new TreeMap<>(said).entrySet()) {
                FindingsData.write(story.getKey(), out);
                FindingsData.write(story.getValue(), out);
            }
        });
    }

    /** Lets old entries go, now and then. */
    public void sweep() {
        folder.ifPresent(CacheFolder::sweep);
    }

    /** How many entries were damaged and are not counted on. */
    public int damaged() {
        return folder.map(CacheFolder::damaged).orElse(0);
    }

    private String print(Path place) {
        return prints.computeIfAbsent(
                rules.apply(place), r -> CacheKey.of(build + r, List.of()).hex());
    }

    private interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** An entry whose bytes are whole may still be of another making; it is then as good as missing. */
    private <T> Optional<T> find(CacheKey key, String kind, Reader<T> reader) {
        Optional<byte[]> bytes = folder.flatMap(f -> f.find(key, kind));
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(new DataInputStream(new ByteArrayInputStream(bytes.get()))));
        } catch (IOException | RuntimeException e) {
            folder.ifPresent(f -> f.discard(key, kind));
            return Optional.empty();
        }
    }

    /** What has no form in bytes, such as a word longer than any is, is not kept. */
    private void keep(CacheKey key, String kind, Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(new DataOutputStream(bytes));
        } catch (IOException e) {
            return;
        }
        folder.ifPresent(f -> f.keep(key, kind, bytes.toByteArray()));
    }
}
