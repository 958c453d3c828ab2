package dev.wirelint.chains;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionQuote;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that one speaker is quoted with otherwise than in the version before. */
final class QuoteFaults {
    private static final int LEAST_MATCHED = 3;
    private static final int LEAST_CONTENT = 2;

    /** So many words in a row are one thing that was said, where the same person says them. */
    private static final int LEAST_OF_ONE = 5;

    /** One word in so many may be another, or the two are two things that were said. */
    private static final int WORDS_AN_EDIT = 3;

    /** Words that were left out in the middle count for no more. */
    private static final int MOST_COUNTED = 3;

    private static final String EDITED = "…";
    private static final int CROWDED = 12;
    private static final int WORDS_SHOWN = 14;

    private final VersionPair pair;

    private QuoteFaults(VersionPair pair) {
        this.pair = pair;
    }

    /** The words of a quotation, and how they read as one string. */
    private record QuotedWording(VersionQuote quote, List<QuotedWord> words, String read) {
        static QuotedWording of(VersionQuote quote) {
            List<QuotedWord> words = QuotedWord.sentences(
                            quote.words(), new Span(0, quote.words().length()))
                    .stream()
                    .flatMap(List::stream)
                    .toList();
            return new QuotedWording(
                    quote, words, words.stream().map(QuotedWord::read).collect(Collectors.joining(" ", " ", " ")));
        }

        List<String> reads() {
            return words.stream().map(QuotedWord::read).toList();
        }

        /** How many words that carry the meaning the other has too. */
        long contentIn(QuotedWording other) {
            Set<String> reads = new HashSet<>(other.reads());
            return words.stream()
                    .filter(w -> w.isContent() && reads.contains(w.read()))
                    .count();
        }

        boolean holds(QuotedWording other) {
            return read.contains(other.read);
        }

        boolean isByTheSame(QuotedWording other) {
            return isName(quote.speaker()) && quote.speaker().equals(other.quote.speaker());
        }

        /** Names may be of two lengths, and a name and a noun may be the same person. */
        boolean isByAnother(QuotedWording other) {
            String one = quote.speaker();
            String two = other.quote.speaker();
            return isName(one) && isName(two) && !one.equals(two) && !NameFaults.near(one, two);
        }

        private static boolean isName(String speaker) {
            return !speaker.isEmpty() && Character.isUpperCase(speaker.codePointAt(0));
        }
    }

    static List<ChainFault> in(VersionPair pair) {
        return pair.announced().tellsOfQuotes() ? List.of() : new QuoteFaults(pair).read();
    }

    private List<ChainFault> read() {
        List<QuotedWording> was = wordings(pair.earlier());
        List<QuotedWording> is = wordings(pair.later());
        List<QuotedWording> gone =
                was.stream().filter(w -> is.stream().noneMatch(i -> i.holds(w))).toList();
        List<QuotedWording> come =
                is.stream().filter(i -> was.stream().noneMatch(w -> w.holds(i))).toList();
        Map<String, List<QuotedWording>> byPair = new HashMap<>();
        gone.forEach(w -> QuotedWord.neighbours(w.words)
                .forEach(p -> byPair.computeIfAbsent(p, k -> new ArrayList<>()).add(w)));
        List<ChainFault> found = new ArrayList<>();
        for (QuotedWording now : come) {
            Set<QuotedWording> partners = new LinkedHashSet<>();
            for (String neighbours : QuotedWord.neighbours(now.words)) {
                List<QuotedWording> having = byPair.getOrDefault(neighbours, List.of());
                partners.addAll(having.size() <= CROWDED ? having : List.of());
            }
            partners.stream()
                    .filter(p -> !p.isByAnother(now))
                    .filter(p -> isAltered(p, now))
                    .findFirst()
                    .ifPresent(p -> found.add(fault(p, now)));
        }
        return found;
    }

    private static List<QuotedWording> wordings(StoryVersion version) {
        return version.quotes().stream()
                .filter(q -> !q.above())
                .map(QuotedWording::of)
                .filter(w -> w.words.size() >= LEAST_MATCHED)
                .toList();
    }

    /**
     * Whether the two are one thing that was said, with other words in the middle of it. What is left out at the ends
     * was cut short, and what stands in brackets or for stops was owned up to.
     */
    private static boolean isAltered(QuotedWording was, QuotedWording is) {
        List<AbstractDelta<String>> changes =
                DiffUtils.diff(was.reads(), is.reads()).getDeltas();
        int edits = 0;
        int gone = 0;
        for (AbstractDelta<String> change : changes) {
            int from = change.getSource().getPosition();
            int left = change.getSource().size();
            int put = change.getTarget().size();
            boolean atEnd = from == 0 || from + left == was.words.size();
            boolean owned = change.getSource().getLines().contains(EDITED)
                    || change.getTarget().getLines().contains(EDITED);
            if (owned) {
                return false;
            }
            gone += left;
            edits += atEnd && (left == 0 || put == 0) ? 0 : Math.max(1, Math.min(MOST_COUNTED, Math.max(left, put)));
        }
        int shorter = Math.min(was.words.size(), is.words.size());
        int matched = was.words.size() - gone;
        return edits > 0
                && matched >= LEAST_MATCHED
                && (was.contentIn(is) >= LEAST_CONTENT || (matched >= LEAST_OF_ONE && was.isByTheSame(is)))
                && edits <= Math.max(1, shorter / WORDS_AN_EDIT);
    }

    private static ChainFault fault(QuotedWording was, QuotedWording is) {
        String by = is.quote.speaker().isEmpty() ? "" : ", both by " + is.quote.speaker();
        return ChainFault.of(
                FaultKind.QUOTE,
                is.quote.place(),
                "\"" + shown(is.quote) + "\" here, \"" + shown(was.quote) + "\" in the version before" + by
                        + "; check which was said",
                "quote:" + Integer.toHexString(was.read.hashCode()),
                was.quote.place(),
                "\"" + shown(was.quote) + "\" in the version before");
    }

    private static String shown(VersionQuote quote) {
        String[] words = quote.words().strip().split("\\s+");
        return words.length <= WORDS_SHOWN
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, WORDS_SHOWN)) + " ...";
    }
}
