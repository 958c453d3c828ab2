package dev.wirelint.rules.quotes;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same words quoted twice in one story, and not the same (Reuters Handbook, "Quotes"). */
@AutoService(Rule.class)
public final class QuoteAltered implements Rule {
    /** A shorter quotation than this must keep every word and leave some out to be told from a stock phrase. */
    private static final int FULL_SENTENCE = 5;

    private static final int SHORTEST = 3;
    private static final int MOST_OMITTED_FROM_SHORT = 2;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> check(copy, new QuotedText(copy, settings.zones()), findings);
    }

    private static void check(Copy copy, QuotedText quoted, Findings findings) {
        Set<Span> flagged = new HashSet<>();
        quoted.pairs((earlier, later) ->
                compare(earlier, later).filter(a -> flagged.add(a.altered())).ifPresent(a -> flag(a, copy, findings)));
    }

    private static Optional<Altered> compare(QuotedSentence earlier, QuotedSentence later) {
        if (earlier.isByAnother(later)) {
            return Optional.empty();
        }
        boolean laterIsShort = later.words().size() <= earlier.words().size();
        QuotedSentence shorter = laterIsShort ? later : earlier;
        QuotedSentence longer = laterIsShort ? earlier : later;
        return Alignment.of(shorter.words(), longer.words())
                .filter(a -> isAltered(a, shorter.words().size()))
                .map(a -> {
                    Span inShort = shorter.span(a.shortFrom(), a.shortTo());
                    Span inLong = longer.span(a.longFrom(), a.longTo());
                    boolean earlierIsDisplayed = earlier.isDisplayed() && !later.isDisplayed();
                    boolean shortIsWrong = a.changed() == 0 || laterIsShort != earlierIsDisplayed;
                    return new Altered(shortIsWrong ? inShort : inLong, shortIsWrong ? inLong : inShort);
                });
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

    private static void flag(Altered altered, Copy copy, Findings findings) {
        List<String> other = List.of(copy.textOf(altered.other()).split("\\s+"));
        String shown =
                String.join(" ", other.subList(0, Math.min(12, other.size()))) + (other.size() > 12 ? " ..." : "");
        findings.flag(
                        altered.altered(),
                        "quoted otherwise elsewhere in the story, as \"" + shown + "\"; check which was said")
                .confidence(0.85)
                .related(altered.other(), "the same words, quoted otherwise");
    }

    private record Altered(Span altered, Span other) {}
}
