package dev.wirelint.rules.quotes;

import dev.wirelint.analysis.names.Skeleton;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.wordings.Alignment;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.spoken.QuoteFacts;
import dev.wirelint.facts.spoken.Spoken;
import dev.wirelint.finding.Confidence;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.rule.OtherStories;
import dev.wirelint.rule.RepositoryCheck;
import dev.wirelint.rule.RepositoryFindings;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Place;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The same words of one speaker, quoted otherwise in another story (Reuters Handbook, "Quotes"). */
public final class QuoteAlteredAcrossArticles implements RepositoryRule {
    /** Two neighbouring words that stand in more of a speaker's sentences than this are his refrain. */
    private static final int MOST_SENTENCES = 8;

    private static final int LEAST_MATCHED = 6;
    private static final int LEAST_CONTENT = 3;
    private static final int WORDS_AN_EDIT = 5;
    private static final int WORDS_SHOWN = 14;
    private static final int PLACES_SHOWN = 3;

    @Override
    public Set<Facts.Kind> reads() {
        return Set.of(Facts.Kind.QUOTES);
    }

    @Override
    public RepositoryCheck prepare(Settings settings) {
        return QuoteAlteredAcrossArticles::check;
    }

    private static void check(Facts facts, RepositoryFindings findings) {
        Map<String, Map<String, List<SaidBefore>>> places = new HashMap<>();
        for (Spoken spoken : facts.of(QuoteFacts.KIND).spoken()) {
            SaidBefore said = SaidBefore.of(spoken);
            Map<String, List<SaidBefore>> bySpeaker =
                    places.computeIfAbsent(spoken.speaker().toLowerCase(Locale.ROOT), s -> new HashMap<>());
            Set<SaidBefore> partners = new LinkedHashSet<>();
            for (String pair : QuotedWord.neighbours(said.words())) {
                List<SaidBefore> known = bySpeaker.computeIfAbsent(pair, p -> new ArrayList<>());
                partners.addAll(known);
                if (known.size() < MOST_SENTENCES) {
                    known.add(said);
                }
            }
            partners.stream().filter(p -> p.isElsewhere(said)).forEach(p -> compare(p, said, findings));
        }
    }

    private static void compare(SaidBefore one, SaidBefore other, RepositoryFindings findings) {
        boolean oneIsShort = one.words().size() <= other.words().size();
        SaidBefore shorter = oneIsShort ? one : other;
        SaidBefore longer = oneIsShort ? other : one;
        Alignment.of(shorter.words(), longer.words())
                .filter(a -> isAltered(a, shorter.words().size()))
                .ifPresent(a -> {
                    OtherWording inShort = shorter.wording(a.shortFrom(), a.shortTo());
                    OtherWording inLong = longer.wording(a.longFrom(), a.longTo());
                    boolean shortIsRarer = shorter.isRarerThan(longer);
                    flag(shortIsRarer ? inShort : inLong, shortIsRarer ? inLong : inShort, findings);
                });
    }

    /** Nearly all words must agree: speakers say like things on two days. */
    private static boolean isAltered(Alignment alignment, int words) {
        int edits = alignment.edits() - alignment.articles();
        return alignment.edits() > 0
                && alignment.matched() >= LEAST_MATCHED
                && alignment.content() >= LEAST_CONTENT
                && edits <= Math.max(1, words / WORDS_AN_EDIT);
    }

    private static void flag(OtherWording rare, OtherWording usual, RepositoryFindings findings) {
        String message = "\"" + rare.shown() + "\" here, \"" + usual.shown() + "\" "
                + OtherStories.with(usual.spoken().stories(), usual.spoken().places()) + ", both by "
                + rare.spoken().speaker() + "; check which was said";
        List<RelatedPlace> elsewhere = usual.spoken().places().list().stream()
                .limit(PLACES_SHOWN)
                .map(p -> new RelatedPlace(p, "\"" + usual.shown() + "\" here"))
                .toList();
        String group = "quote:" + Integer.toHexString(usual.spoken().words().hashCode());
        for (Place place : rare.spoken().places().list()) {
            findings.flag(place, message, Confidence.RATHER_LIKELY, group, elsewhere);
        }
    }

    private record OtherWording(Spoken spoken, String shown) {}

    private record SaidBefore(Spoken spoken, List<QuotedWord> words) {
        static SaidBefore of(Spoken spoken) {
            Span all = new Span(0, spoken.words().length());
            return new SaidBefore(
                    spoken,
                    QuotedWord.sentences(spoken.words(), all).stream()
                            .flatMap(List::stream)
                            .map(w -> isName(spoken, w) ? bySound(w) : w)
                            .toList());
        }

        private static boolean isName(Spoken spoken, QuotedWord word) {
            int start = word.span().start();
            return start > 0 && Character.isUpperCase(spoken.words().codePointAt(start));
        }

        /** A name that is spelled two ways is another fault, and other rules find it. */
        private static QuotedWord bySound(QuotedWord name) {
            return new QuotedWord(name.span(), Skeleton.of(name.read()));
        }

        /** Whether no story has both: what one story has is the business of another rule. */
        boolean isElsewhere(SaidBefore other) {
            return !spoken.places().meets(other.spoken.places());
        }

        /** Whether fewer stories have it, or as many and the later. */
        boolean isRarerThan(SaidBefore other) {
            return spoken.stories() == other.spoken.stories()
                    ? spoken.places()
                                    .firstFile()
                                    .compareTo(other.spoken.places().firstFile())
                            > 0
                    : spoken.stories() < other.spoken.stories();
        }

        OtherWording wording(int from, int to) {
            Span span = Span.covering(
                    words.get(from).span(),
                    words.get(Math.min(to, from + WORDS_SHOWN) - 1).span());
            String shown = span.of(spoken.words()).replaceAll("\\s+", " ");
            return new OtherWording(spoken, to - from > WORDS_SHOWN ? shown + " ..." : shown);
        }
    }
}
