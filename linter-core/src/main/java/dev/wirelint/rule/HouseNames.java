package dev.wirelint.rule;

import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The names a run knows: the house's own entries first, and those of a shipped list that do not speak against them. */
public final class HouseNames {
    private static final int COLUMNS = 5;

    private final List<NameEntry> entries;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    private HouseNames(List<NameEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * Brings the house's own entries and a shipped list together.
     *
     * @throws PageException where an entry of the list cannot be read
     */
    static HouseNames of(List<NameEntry> own, WordList shipped) {
        Set<String> preferred = new HashSet<>();
        Set<String> decided = new HashSet<>();
        for (NameEntry entry : own) {
            preferred.add(entry.prefer());
            decided.add(entry.prefer());
            decided.addAll(entry.also());
            decided.addAll(entry.never());
        }
        List<NameEntry> entries = new ArrayList<>(own);
        for (WordList.ListRow row : shipped.rows()) {
            NameEntry entry = read(shipped, row);
            List<String> never =
                    entry.never().stream().filter(f -> !decided.contains(f)).toList();
            boolean replaced = decided.contains(entry.prefer()) && !preferred.contains(entry.prefer());
            if (!replaced && !never.isEmpty()) {
                entries.add(entry.withNever(never));
            }
        }
        return new HouseNames(entries);
    }

    public List<NameEntry> entries() {
        return entries;
    }

    /** What rules make of the names to find them by; the first that asks makes it for all. */
    public <T> T made(Class<T> kind, Function<HouseNames, T> make) {
        return kind.cast(made.computeIfAbsent(kind, k -> make.apply(this)));
    }

    private static NameEntry read(WordList list, WordList.ListRow row) {
        Origin origin = new Origin(list.location(), row.line());
        List<String> never = parts(row.column(2), ",");
        Optional<NameEntry.NameOf> kind = NameEntry.NameOf.of(row.column(0));
        if (kind.isEmpty()
                || row.column(1).isEmpty()
                || never.isEmpty()
                || row.columns().size() < COLUMNS) {
            throw new PageException(origin + ": an entry has kind | prefer | never | unless | authority,"
                    + " and the kind is person, place, people or organisation");
        }
        try {
            Unless unless = Unless.of(parts(row.column(3), ";"));
            return new NameEntry(
                    kind, row.column(1), List.of(), never, unless, row.column(COLUMNS), row.column(4), origin);
        } catch (IllegalArgumentException e) {
            throw new PageException(origin + ": " + e.getMessage(), e);
        }
    }

    private static List<String> parts(String column, String mark) {
        return Arrays.stream(column.split(mark))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
