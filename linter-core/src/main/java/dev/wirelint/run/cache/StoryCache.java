package dev.wirelint.run.cache;

import dev.wirelint.facts.Facts;
import dev.wirelint.finding.Finding;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What earlier runs found in stories and learned of them, by the story's bytes, the rules and the build; and for a file
 * that nobody has written to since, by its path, size and time alone. Safe for use by many threads and by many runs at
 * once.
 */
public final class StoryCache {
    private final Optional<PackFolder> folder;
    private final PackEntries entries;
    private final Function<Path, String> rules;
    private final String build;

    /** What tells rules apart may be long; each is read once. */
    private final Map<String, String> prints = new ConcurrentHashMap<>();

    private StoryCache(Optional<PackFolder> folder, Function<Path, String> rules, String build) {
        this.folder = folder;
        this.entries = new PackEntries(folder);
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
        return new StoryCache(Optional.of(PackFolder.open(folder)), story -> "", build.get());
    }

    /**
     * The same cache under these rules, with what other runs have kept until now.
     *
     * @param others what tells the rules at a path, as they are set there, from all others
     */
    public StoryCache by(Function<Path, String> others) {
        folder.ifPresent(PackFolder::refresh);
        return new StoryCache(folder, others, build);
    }

    /** What files looked like, with what other runs have kept until now. */
    public SeenFiles seen() {
        folder.ifPresent(PackFolder::refresh);
        return folder.isEmpty()
                ? SeenFiles.NONE
                : new SeenFiles(folder, build + Path.of("").toAbsolutePath());
    }

    /** Whether anything is kept. */
    public boolean keeps() {
        return folder.isPresent();
    }

    /** A story that is known, and the key of it. */
    public record KnownStory(CacheKey key, KeptStory story) {}

    /**
     * What is known of a file that nobody has written to since.
     *
     * @param facts the facts without which that does not help
     */
    public Optional<KnownStory> unchanged(Asked asked, Set<Facts.Kind> facts) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        return folder.get()
                .unchanged(number(asked), asked.stamp(), row -> EntryKind.holds(row, facts))
                .flatMap(this::known);
    }

    /** The key of a story that reads so; empty where nothing is kept. */
    public Optional<CacheKey> key(Asked asked, byte[] bytes) {
        return folder.map(f -> CacheKey.of(print(asked.place()), asked.format(), asked.name(), bytes));
    }

    /**
     * What is known of a story whose bytes are those of an earlier run.
     *
     * @param facts the facts without which that does not help
     */
    public Optional<KnownStory> known(CacheKey key, Asked asked, Set<Facts.Kind> facts) {
        Optional<IndexRow> row = folder.flatMap(f -> f.find(key, r -> EntryKind.holds(r, facts)));
        Optional<KnownStory> known = row.flatMap(this::known);
        FileStamp sure = asked.stamp().ifSure(System.currentTimeMillis());
        if (known.isPresent() && !sure.equals(FileStamp.UNKNOWN)) {
            folder.ifPresent(f -> f.again(row.orElseThrow(), sure));
        }
        return known;
    }

    private Optional<KnownStory> known(IndexRow row) {
        return entries.read(row, in -> {
            in.readInt();
            return new KnownStory(row.key(), KeptStory.read(in));
        });
    }

    /** A story's facts of these kinds, where they were kept together. */
    public Optional<Facts> facts(CacheKey key, Set<Facts.Kind> kinds) {
        return folder.flatMap(f -> f.find(key, row -> EntryKind.holds(row, kinds)))
                .flatMap(row -> entries.read(row, in -> {
                    in.skipNBytes(in.readInt());
                    return Facts.read(in);
                }));
    }

    /**
     * Keeps what was found in a story.
     *
     * @param facts the kinds of facts that are kept with it
     */
    public void keep(CacheKey key, Asked asked, KeptStory story, Set<Facts.Kind> kinds, Optional<Facts> facts) {
        entries.keep(EntryKind.story(kinds), key, number(asked), asked.stamp(), out -> {
            ByteArrayOutputStream first = new ByteArrayOutputStream();
            story.write(new DataOutputStream(first));
            out.writeInt(first.size());
            first.writeTo(out);
            if (facts.isPresent()) {
                facts.get().write(out);
            }
        });
    }

    /** The key of stories together; empty where nothing is kept. */
    public Optional<CacheKey> together(Path place, List<CacheKey> stories) {
        return folder.map(f -> CacheKey.of(print(place), stories));
    }

    /** What stories say together, by the name of the story it is said in. */
    public Optional<Map<String, List<Finding>>> said(CacheKey together) {
        return entries.find(together, EntryKind.TOGETHER, in -> {
            Map<String, List<Finding>> said = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                said.put(FindingsData.readText(in), FindingsData.read(in));
            }
            return said;
        });
    }

    public void keepSaid(CacheKey together, Map<String, List<Finding>> said) {
        entries.keep(EntryKind.TOGETHER, together, 0, FileStamp.UNKNOWN, out -> {
            out.writeInt(said.size());
            for (Map.Entry<String, List<Finding>> story : new TreeMap<>(said).entrySet()) {
                FindingsData.write(story.getKey(), out);
                FindingsData.write(story.getValue(), out);
            }
        });
    }

    /**
     * The facts of stories that the rules at a place need.
     *
     * @param make says which, where no run has asked before
     */
    public Set<Facts.Kind> needs(Path place, Function<Path, Set<Facts.Kind>> make) {
        if (folder.isEmpty()) {
            return make.apply(place);
        }
        CacheKey key = CacheKey.of(print(place), List.of());
        Optional<Integer> kept = entries.find(key, EntryKind.NEEDS, DataInputStream::readInt);
        if (kept.isPresent()) {
            return EntryKind.kinds(kept.get());
        }
        Set<Facts.Kind> kinds = make.apply(place);
        entries.keep(EntryKind.NEEDS, key, 0, FileStamp.UNKNOWN, out -> out.writeInt(EntryKind.mask(kinds)));
        return kinds;
    }

    /**
     * Opens the journal of an archive; absent where nothing is kept, or another run holds it.
     *
     * @param reading how its fields are read
     * @param resume whether to go on where an earlier run was cut off
     */
    public Optional<RowJournal> journal(Path archive, String reading, boolean resume) {
        return folder.flatMap(f -> RowJournals.open(f.folder(), archive, reading, print(archive), resume));
    }

    /** Writes what is new, and begins to let old entries go where that is due. */
    public void sweep() {
        folder.ifPresent(PackFolder::sweep);
    }

    /** Waits for what {@link #sweep} has begun. */
    public void settle() {
        folder.ifPresent(PackFolder::settle);
    }

    /** How many entries were damaged and are not counted on. */
    public int damaged() {
        return folder.map(PackFolder::damaged).orElse(0);
    }

    private long number(Asked asked) {
        return asked.number(print(asked.place()));
    }

    private String print(Path place) {
        return prints.computeIfAbsent(
                rules.apply(place), r -> CacheKey.of(build + r, List.of()).toString());
    }
}
