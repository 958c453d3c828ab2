package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionFigure.FigureKind;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures and accusations that are told on as they were, without whoever stood behind them. */
final class AttributionFaults {
    private static final double LEAST_COUNT = 10;
    private static final Pattern ACCUSATION = Pattern.compile("(?i)\\b(?:"
            + String.join(
                    "|",
                    LanguageList.beside(AttributionFaults.class, "accusations.txt")
                            .words())
            + ")\\b");

    /** Words by which a copy keeps away from what it tells. */
    private static final Pattern ALLEGED = Pattern.compile(
            "(?i)\\b(?:alleg\\p{L}+|accus\\p{L}+|suspect\\p{L}*|reported(?:ly)?|believed|thought|said|charged with|purported\\p{L}*|claim(?:s|ed)?|according)\\b");

    private static final Pattern DOUBT =
            Pattern.compile("(?i)\\b(?:alleg\\p{L}+|accus\\p{L}+|suspect\\p{L}*|reportedly)\\b");

    private final VersionPair pair;
    private final List<ChainFault> found = new ArrayList<>();

    private AttributionFaults(VersionPair pair) {
        this.pair = pair;
    }

    static List<ChainFault> in(VersionPair pair) {
        AttributionFaults faults = new AttributionFaults(pair);
        pair.sentences().forEach(faults::read);
        return List.copyOf(faults.found);
    }

    private void read(SentencePair sentences) {
        VersionSentence earlier = sentences.earlier();
        VersionSentence later = sentences.later();
        boolean kept = later.isAttributed()
                || isNamedBeside(earlier, later)
                || pair.announced().tellsOf("attribution", later);
        boolean backed =
                earlier.isAttributed() || ALLEGED.matcher(earlier.text()).find();
        if (kept || !backed || ALLEGED.matcher(later.text()).find()) {
            return;
        }
        Optional<Span> told = accusation(sentences).or(() -> figure(sentences));
        told.ifPresent(t -> found.add(ChainFault.of(
                FaultKind.ATTRIBUTION,
                later.place(t),
                "\"" + t.of(later.text()) + "\" stands here without " + source(earlier)
                        + ", who stood behind it in the version before; say who says so",
                "source:" + later.paragraph() + ":" + t.start(),
                earlier.place(),
                "told with its source in the version before")));
    }

    /** Whether the source that went stands in another sentence of the paragraph. */
    private boolean isNamedBeside(VersionSentence earlier, VersionSentence later) {
        return later.isProse()
                && pair.later().sentences().stream()
                        .filter(s -> s.paragraph() == later.paragraph() && !s.equals(later))
                        .flatMap(s -> s.sources().stream())
                        .anyMatch(s -> earlier.sources().stream().anyMatch(e -> e.equalsIgnoreCase(s)));
    }

    private static String source(VersionSentence earlier) {
        return earlier.sources().stream()
                .findFirst()
                .map(s -> "\"" + s + "\"")
                .orElse("the words of doubt or the source");
    }

    private static Optional<Span> accusation(SentencePair sentences) {
        Matcher accusation = ACCUSATION.matcher(sentences.later().text());
        while (accusation.find()) {
            Span span = new Span(accusation.start(), accusation.end());
            boolean unquoted = !sentences.later().isQuoted(span);
            if (unquoted && (isKept(sentences, span) || isHardened(sentences, span))) {
                return Optional.of(span);
            }
        }
        return sentences.earlier().isProse() ? hardened(sentences) : Optional.empty();
    }

    private static boolean isKept(SentencePair sentences, Span accusation) {
        return !sentences.touchesLater(sentences.later().wordsOf(accusation));
    }

    private static boolean isHardened(SentencePair sentences, Span accusation) {
        return ALLEGED.matcher(sentences.earlier().text()).find()
                && sentences.touchesLater(sentences.later().wordsOf(accusation));
    }

    /** "Moved the money" for "is alleged to have moved the money". */
    private static Optional<Span> hardened(SentencePair sentences) {
        for (SentencePair.WordChange change : sentences.changes()) {
            String was = sentences.earlier().textOf(change.earlier());
            if (DOUBT.matcher(was).find()) {
                return Optional.of(hardened(sentences, change));
            }
        }
        return Optional.empty();
    }

    /** The words that are told as a fact now: those put in for others, or what stood behind the words of doubt. */
    private static Span hardened(SentencePair sentences, SentencePair.WordChange doubt) {
        VersionSentence later = sentences.later();
        return sentences.changes().stream()
                .filter(c -> !c.later().isEmpty()
                        && c.later().start() >= doubt.later().start())
                .findFirst()
                .map(c -> NameFaults.letters(later, c.later()))
                .orElseGet(() -> later.words()
                        .get(Math.min(doubt.later().start(), later.words().size() - 1))
                        .span());
    }

    private static Optional<Span> figure(SentencePair sentences) {
        if (!sentences.later().isProse() || !sentences.earlier().isAttributed()) {
            return Optional.empty();
        }
        return sentences.later().figures().stream()
                .filter(f -> !f.sourced() && !sentences.later().isQuoted(f.span()))
                .filter(f -> f.kind() != FigureKind.COUNT
                        || (f.value() >= LEAST_COUNT && !f.unit().isEmpty()))
                .filter(f -> sentences.earlier().figures().stream()
                        .anyMatch(e -> e.sourced() && e.kind() == f.kind() && !e.contradicts(f)))
                .map(VersionFigure::span)
                .findFirst();
    }
}
