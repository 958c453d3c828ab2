package dev.wirelint.analysis.furniture;

import dev.wirelint.language.WordList;
import dev.wirelint.text.Once;
import dev.wirelint.text.PageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One family of web furniture, read from its list: the phrases it is made of, by the part each plays. A phrase is read
 * when its first word stands in a story, which few of them do.
 */
final class Family {
    private static final Map<String, PhraseRole> ROLES = Arrays.stream(PhraseRole.values())
            .collect(Collectors.toMap(r -> r.name().toLowerCase(Locale.ROOT), r -> r));

    private final Map<PhraseRole, Map<String, List<Once<Phrase>>>> phrases = new EnumMap<>(PhraseRole.class);

    /** Those that can start with any word. */
    private final Map<PhraseRole, List<Once<Phrase>>> open = new EnumMap<>(PhraseRole.class);

    private Family() {}

    static Family of(WordList list) {
        Family family = new Family();
        for (WordList.ListRow row : list.rows()) {
            String location = list.location() + ":" + row.line();
            PhraseRole role = role(row.column(0), location);
            String written = row.column(1);
            Once<Phrase> phrase = new Once<>(() -> Phrase.parse(written, location));
            Set<String> first = FirstWords.of(written);
            family.add(role, first, phrase);
            if (role == PhraseRole.LINE) {
                family.add(PhraseRole.RUN, first, new Once<>(() -> phrase.get().whereTelling()));
            }
        }
        return family;
    }

    private void add(PhraseRole role, Set<String> first, Once<Phrase> phrase) {
        if (first.isEmpty()) {
            open.computeIfAbsent(role, r -> new ArrayList<>()).add(phrase);
            return;
        }
        Map<String, List<Once<Phrase>>> byFirst = phrases.computeIfAbsent(role, r -> new HashMap<>());
        for (String word : first) {
            byFirst.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
        }
    }

    /**
     * Reads all its phrases now.
     *
     * @throws PageException where one of them is none
     */
    void compose() {
        for (Map<String, List<Once<Phrase>>> byFirst : phrases.values()) {
            byFirst.values().forEach(list -> list.forEach(Once::get));
        }
        open.values().forEach(list -> list.forEach(Once::get));
    }

    /** Where the longest phrase of a role that starts at a word ends; -1 where none does. */
    int endOf(PhraseRole role, Words words, int start) {
        return longest(role, words, start, p -> true);
    }

    private int longest(PhraseRole role, Words words, int start, Predicate<Phrase> kind) {
        if (start >= words.size()) {
            return -1;
        }
        int end = -1;
        Map<String, List<Once<Phrase>>> byFirst = phrases.get(role);
        if (byFirst != null) {
            end = longest(byFirst.get(words.folded(start)), words, start, kind);
        }
        return Math.max(end, longest(open.get(role), words, start, kind));
    }

    private static int longest(@Nullable List<Once<Phrase>> phrases, Words words, int start, Predicate<Phrase> kind) {
        int end = -1;
        if (phrases != null) {
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i).get();
                if (kind.test(phrase)) {
                    end = Math.max(end, phrase.endFrom(words, start));
                }
            }
        }
        return end;
    }

    /** Whether the passage reads, from its first word to its last, as a phrase of this role. */
    boolean reads(PhraseRole role, Words words) {
        return endOf(role, words, 0) == words.size();
    }

    /** Whether it reads so without a word that the list does not name. */
    boolean readsWithoutGap(PhraseRole role, Words words) {
        return longest(role, words, 0, p -> !p.hasGap() && p.isKnownByItsWords()) == words.size();
    }

    /**
     * Whether a whole sentence reads as a phrase of this role: "Read more Dickens." is one that anybody may write,
     * though the list has a line of these words with a name.
     */
    boolean readsSentence(PhraseRole role, Words words) {
        return longest(role, words, 0, Phrase::isKnownByItsWords) == words.size();
    }

    /** Whether some of the words say that they are a page's own. */
    boolean tells(Words words) {
        return count(PhraseRole.TELLING, words) > 0;
    }

    /** Whether the passage is made of the family's words and fillers alone. */
    boolean isMadeOfItsWords(Words words) {
        int at = 0;
        while (at < words.size()) {
            int next = Math.max(endOf(PhraseRole.WORD, words, at), endOf(PhraseRole.FILLER, words, at));
            if (next <= at) {
                return false;
            }
            at = next;
        }
        return count(PhraseRole.WORD, words) > 0;
    }

    /** How many phrases of a role stand in the passage, one after the other. */
    int count(PhraseRole role, Words words) {
        int count = 0;
        int at = 0;
        while (at < words.size()) {
            int end = endOf(role, words, at);
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }

    private static PhraseRole role(String written, String location) {
        PhraseRole role = ROLES.get(written);
        if (role != null) {
            return role;
        }
        throw new PageException(
                location + ": a row starts with line, start, label, run, residue, rest, word, filler, ask,"
                        + " offer, push, telling, kicker or post, not '" + written + "'");
    }

    /** The part a phrase plays in its family. */
    enum PhraseRole {
        /** A line, a paragraph or a sentence that reads so from end to end. */
        LINE,
        /** A line or a sentence that starts so, whatever follows. */
        START,
        /** Stands before a colon and a title, or alone on its line. */
        LABEL,
        /** May stand inside running copy, without an end mark of its own. */
        RUN,
        /** Is left over wherever it stands, in the middle of a sentence too. */
        RESIDUE,
        /** What is left of a line cut to pieces: furniture only beside furniture. */
        REST,
        /** A word of the family's buttons: a short line made of these and of fillers alone is one. */
        WORD,
        /** A word that stands between them. */
        FILLER,
        /** How a prompt speaks to the reader. */
        ASK,
        /** What a prompt offers. */
        OFFER,
        /** What it urges with. */
        PUSH,
        /** Says by itself that a line is a page's own; without any of these an editor must agree to its deletion. */
        TELLING,
        /** Belongs to the story where it stands first, above the headline. */
        KICKER,
        /** Opens what the reporters of a live page write to their readers, which is copy there. */
        POST
    }
}
