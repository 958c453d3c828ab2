package dev.wirelint.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One name of a house list: the form the house prefers and those it does not use.
 *
 * @param kind what is named, where the list says so
 * @param also forms that are right at times and are left alone
 * @param never forms to replace
 * @param unless what makes a form of {@code never} right
 * @param note what an editor should know; empty where there is nothing
 * @param authority on whose word; empty where the list does not say
 */
public record NameEntry(
        Optional<NameOf> kind,
        String prefer,
        List<String> also,
        List<String> never,
        Unless unless,
        String note,
        String authority,
        Origin origin) {
    public NameEntry {
        also = List.copyOf(also);
        never = List.copyOf(never);
    }

    /** What a name is the name of. */
    public enum NameOf {
        PERSON,
        PLACE,
        /** Those who live in a place or share a creed. */
        PEOPLE,
        ORGANISATION;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of this label. */
        public static Optional<NameOf> of(String label) {
            return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
        }
    }

    /** The same entry with these forms to replace and no others. */
    NameEntry withNever(List<String> forms) {
        return new NameEntry(kind, prefer, also, forms, unless, note, authority, origin);
    }
}
