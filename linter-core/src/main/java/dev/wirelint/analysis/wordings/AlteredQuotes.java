package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that one story quotes twice, and not the same. */
public final class AlteredQuotes {
    private static final Part<Function<Set<Zone>, List<AlteredWord>>> PART = Part.each(AlteredQuotes::read);

    /** A shorter quotation than this must keep every word and leave some out to be told from a stock phrase. */
    private static final int FULL_SENTENCE = 5;

    private static final int SHORTEST = 3;
    private static final int MOST_OMITTED_FROM_SHORT = 2;

    private AlteredQuotes() {}

    /**
     * Words quoted in two ways.
     *
     * @param altered the wording that stands in fewer places
     */
    public record AlteredWord(Span altered, Span other) {
        AlteredWord turned() {
            return new AlteredWord(/* altered= */ other, /* other= */ altered);
        }

        /** The wording that stands in fewer places is flagged; where both stand in as many, as it was found. */
        AlteredWord rarerFirst(Map<String, Long> standing, Copy copy) {
            long here = standing.getOrDefault(wording(copy, altered), 0L);
            long there = standing.getOrDefault(wording(copy, other), 0L);
            return here > there ? turned() : this;
        }
    }

    public static List<AlteredWord> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<AlteredWord> read(Copy copy, Set<Zone> zones) {
        List<AlteredWord> found = new ArrayList<>();
        new QuotedText(copy, zones)
                .pairs((earlier, later) -> compare(copy, earlier, later).ifPresent(found::add));
        Map<String, Long> standing = new HashMap<>();
        found.stream()
                .flatMap(a -> Stream.of(a.altered(), a.other()))
                .distinct()
                .forEach(s -> standing.merge(wording(copy, s), 1L, Long::sum));
        Set<Span> flagged = new HashSet<>();
        return found.stream()
                .map(a -> a.rarerFirst(standing, copy))
                .filter(a -> flagged.add(a.altered()))
                .toList();
    }

    private static String wording(Copy copy, Span span) {
        return copy.textOf(span).toLowerCase(Locale.ROOT);
    }

    private static Optional<AlteredWord> compare(Copy copy, QuotedSentence earlier, QuotedSentence later) {
        if (earlier.isByAnother(later) || TurnAround.is(copy, earlier, later)) {
            return Optional.empty();
        }
        boolean laterIsShort = later.words().size() <= earlier.words().size();
        QuotedSentence shorter = laterIsShort ? later : earlier;
        QuotedSentence longer = laterIsShort ? earlier : later;
        Optional<AlteredWord> last = lastWord(shorter, longer).map(s -> laterIsShort ? s : s.turned());
        if (last.isPresent() || earlier.isBesides(later)) {
            return last;
        }
        Optional<AlteredWord> swapped = oneWord(shorter, longer).map(s -> laterIsShort ? s : s.turned());
        if (swapped.isPresent()) {
            return swapped;
        }
        return Alignment.of(shorter.words(), longer.words())
                .filter(a -> isAltered(a, shorter.words().size()))
                .map(a -> {
                    Span inShort = shorter.span(a.shortFrom(), a.shortTo());
                    Span inLong = longer.span(a.longFrom(), a.longTo());
                    boolean earlierIsDisplayed = earlier.isDisplayed() && !later.isDisplayed();
                    boolean shortIsWrong = a.changed() == 0 || laterIsShort != earlierIsDisplayed;
                    return new AlteredWord(shortIsWrong ? inShort : inLong, shortIsWrong ? inLong : inShort);
                });
    }

    /**
     * Two pieces of speech that agree but for the word both end in. Whole sentences may begin alike and end otherwise,
     * so the shorter must be a piece that the story built into a sentence of its own.
     */
    private static Optional<AlteredWord> lastWord(QuotedSentence shorter, QuotedSentence longer) {
        int size = shorter.words().size();
        int from = longer.words().size() - size;
        List<QuotedWord> one = shorter.words();
        List<QuotedWord> other = longer.words().subList(from, from + size);
        boolean content =
                one.stream().limit(size - 1L).filter(QuotedWord::isContent).count() >= 2;
        if (size < FULL_SENTENCE
                || !content
                || !shorter.isPiece()
                || one.get(size - 1).isEdited()) {
            return Optional.empty();
        }
        for (int i = 0; i < size - 1; i++) {
            if (!one.get(i).read().equals(other.get(i).read())) {
                return Optional.empty();
            }
        }
        boolean changed = !one.get(size - 1).read().equals(other.get(size - 1).read());
        return changed
                ? Optional.of(new AlteredWord(shorter.span(0, size), longer.span(from, from + size)))
                : Optional.empty();
    }

    /** A piece of three or four words that a fuller quotation has with another word in its middle. */
    private static Optional<AlteredWord> oneWord(QuotedSentence shorter, QuotedSentence longer) {
        int size = shorter.words().size();
        List<QuotedWord> one = shorter.words();
        if (size < SHORTEST
                || size >= FULL_SENTENCE
                || !shorter.isPiece()
                || !one.get(size - 1).isContent()) {
            return Optional.empty();
        }
        for (int from = 0; from + size <= longer.words().size(); from++) {
            List<QuotedWord> other = longer.words().subList(from, from + size);
            int differing = -1;
            int differences = 0;
            for (int i = 0; i < size; i++) {
                if (!one.get(i).read().equals(other.get(i).read())) {
                    differing = i;
                    differences++;
                }
            }
            boolean middle = differing > 0 && differing < size - 1;
            if (differences == 1
                    && middle
                    && !one.get(differing).isEdited()
                    && !other.get(differing).isEdited()) {
                return Optional.of(new AlteredWord(shorter.span(0, size), longer.span(from, from + size)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAltered(Alignment alignment, int words) {
        boolean telling = alignment.content() >= 2 || (alignment.content() == 1 && alignment.matched() > FULL_SENTENCE);
        if (alignment.edits() == 0 || !telling || alignment.matched() * 5 < words * 3) {
            return false;
        }
        if (words < FULL_SENTENCE) {
            return alignment.changed() == 0
                    && alignment.omitted() <= MOST_OMITTED_FROM_SHORT
                    && alignment.matched() >= SHORTEST;
        }
        boolean enough = alignment.matched() >= FULL_SENTENCE - 1 || alignment.content() >= SHORTEST;
        return enough && alignment.edits() - alignment.articles() <= Math.max(1, words / 4);
    }
}
