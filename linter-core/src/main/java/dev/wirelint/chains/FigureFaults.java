package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionFigure.FigureKind;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Figures that are others than in the version before, and of which the version says nothing. */
final class FigureFaults {
    /** Sentences that differ in more tell of two things. */
    private static final double LEAST_OF_SCOPE = 0.75;

    private static final double MOST_RESTATED = 0.02;

    private final VersionPair pair;
    private final MovingFigures moving;
    private final Set<String> told = new HashSet<>();
    private final List<ChainFault> found = new ArrayList<>();

    private FigureFaults(VersionPair pair) {
        this.pair = pair;
        this.moving = new MovingFigures(pair);
    }

    /**
     * A figure in the place of another.
     *
     * @param sentences the sentences they stand in
     */
    record ChangedFigure(VersionFigure was, VersionFigure is, SentencePair sentences) {}

    static List<ChainFault> in(VersionPair pair) {
        FigureFaults faults = new FigureFaults(pair);
        pair.sentences().stream()
                .sorted(Comparator.comparing(s -> !s.later().isProse()))
                .forEach(faults::in);
        for (String harm : List.of("dead", "hurt", "missing")) {
            faults.toll(harm);
        }
        return List.copyOf(faults.found);
    }

    private void in(SentencePair sentences) {
        for (ChangedFigure changed : changed(sentences)) {
            FaultKind kind = isCount(changed) ? FaultKind.FACT : FaultKind.FIGURE;
            if (isFault(changed.was, changed.is, sentences.later())) {
                tell(kind, changed.was, sentences.earlier(), changed.is, sentences.later());
            }
        }
        scope(sentences);
    }

    /** The figures of two sentences that stand in one another's place, as far as they are told otherwise. */
    static List<ChangedFigure> changed(SentencePair sentences) {
        List<VersionFigure> was = sentences.earlier().figures().stream()
                .filter(f -> sentences.touchesEarlier(sentences.earlier().wordsOf(f.number())))
                .filter(f -> !sentences.earlier().isQuoted(f.number()))
                .toList();
        List<VersionFigure> left = new ArrayList<>(sentences.later().figures().stream()
                .filter(f -> sentences.touchesLater(sentences.later().wordsOf(f.number())))
                .filter(f -> !sentences.later().isQuoted(f.number()))
                .toList());
        List<ChangedFigure> changed = new ArrayList<>();
        for (VersionFigure figure : was) {
            left.stream()
                    .filter(l -> isOfOneKind(figure, l))
                    .min(Comparator.comparing((VersionFigure l) -> !l.unit().equals(figure.unit()))
                            .thenComparing(l -> !share(figure, l, sentences)))
                    .ifPresent(l -> {
                        left.remove(l);
                        changed.add(new ChangedFigure(figure, l, sentences));
                    });
        }
        return changed;
    }

    private static boolean share(VersionFigure was, VersionFigure is, SentencePair sentences) {
        Span from = sentences.earlier().wordsOf(was.number());
        Span to = sentences.later().wordsOf(is.number());
        return sentences.changes().stream()
                .anyMatch(c ->
                        c.isSwap() && c.earlier().overlaps(from) && c.later().overlaps(to));
    }

    private static boolean isOfOneKind(VersionFigure one, VersionFigure other) {
        return switch (one.kind()) {
            case PERCENT, POINTS -> other.kind() == FigureKind.PERCENT || other.kind() == FigureKind.POINTS;
            case MONEY -> other.kind() == FigureKind.MONEY;
            case TOLL -> other.kind() == FigureKind.TOLL && one.unit().equals(other.unit());
            case COUNT -> other.kind() == FigureKind.COUNT && isOneNoun(one.unit(), other.unit());
        };
    }

    private static boolean isOneNoun(String one, String other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.equals(other)
                || (one + "s").equals(other)
                || (other + "s").equals(one);
    }

    private static boolean isCount(ChangedFigure changed) {
        return changed.was.kind() == FigureKind.COUNT;
    }

    private boolean isFault(VersionFigure was, VersionFigure is, VersionSentence later) {
        if (pair.announced().tellsOf(was, is, later) || moving.isTold(was, is, later)) {
            return false;
        }
        if (was.kind() != is.kind()
                || (was.kind() == FigureKind.MONEY && !was.unit().equals(is.unit()))) {
            return was.kind() != FigureKind.MONEY || isSameNumber(was, is);
        }
        boolean bothOpen = was.isOpen() && is.isOpen();
        boolean rises = is.value() > was.value();
        if (was.kind() == FigureKind.TOLL && rises && (was.isOpen() || is.isOpen())) {
            return false;
        }
        if (was.kind() == FigureKind.COUNT && rises && (was.isOpen() || is.isOpen() || moving.mayRise(is, later))) {
            return false;
        }
        return bothOpen ? is.value() < was.value() && !isRounded(was, is) : was.contradicts(is);
    }

    private static boolean isSameNumber(VersionFigure was, VersionFigure is) {
        return Math.abs(was.value() - is.value()) <= MOST_RESTATED * Math.max(was.value(), is.value());
    }

    private static boolean isRounded(VersionFigure was, VersionFigure is) {
        return was.kind() != FigureKind.TOLL && is.value() >= was.value() * (1 - MOST_RESTATED);
    }

    /** A toll that is now another place's. */
    private void scope(SentencePair sentences) {
        Optional<VersionFigure> toll = sentences.later().figures().stream()
                .filter(f -> f.kind() == FigureKind.TOLL)
                .filter(f -> sentences.earlier().figures().stream()
                        .anyMatch(e -> e.kind() == FigureKind.TOLL && e.value() == f.value()))
                .findFirst();
        Optional<NameFaults.SwappedName> other = NameFaults.swapped(sentences).stream()
                .filter(s -> sentences.likeness() >= LEAST_OF_SCOPE && s.isOfPlaces() && !s.isNear())
                .findFirst();
        if (toll.isPresent()
                && other.isPresent()
                && !pair.announced().tellsOf("toll", sentences.later())
                && !pair.announced().names(other.get().writtenNow())) {
            String message = "\"" + toll.get().span().of(sentences.later().text()) + "\" is of "
                    + other.get().writtenNow() + " here and was of "
                    + other.get().written()
                    + " in the version before, and no advisory line says so; check which is right";
            add(
                    FaultKind.FIGURE,
                    sentences.later(),
                    toll.get().span(),
                    message,
                    "toll of another place",
                    sentences.earlier(),
                    other.get().was().span());
        }
    }

    /** The first toll of each version, where the sentences that tell it are not alike. */
    private void toll(String harm) {
        Optional<MainToll> was = MainToll.of(pair.earlier(), harm);
        Optional<MainToll> is = MainToll.of(pair.later(), harm);
        if (was.isPresent()
                && is.isPresent()
                && !isPaired(was.get().sentence)
                && is.get().sentence.isProse()
                && is.get().isOfOneMatter(was.get())
                && isFault(was.get().figure, is.get().figure, is.get().sentence)) {
            tell(FaultKind.FIGURE, was.get().figure, was.get().sentence, is.get().figure, is.get().sentence);
        }
    }

    private boolean isPaired(VersionSentence earlier) {
        return pair.sentences().stream().anyMatch(s -> s.earlier().equals(earlier));
    }

    private record MainToll(VersionFigure figure, VersionSentence sentence) {
        private static final int SHARED = 2;

        static Optional<MainToll> of(StoryVersion version, String harm) {
            return version.sentences().stream()
                    .flatMap(s -> s.figures().stream()
                            .filter(f -> f.kind() == FigureKind.TOLL && f.unit().equals(harm))
                            .map(f -> new MainToll(f, s)))
                    .min(Comparator.comparing(t -> t.sentence.paragraph() != 1));
        }

        boolean isOfOneMatter(MainToll other) {
            Set<String> shared = new HashSet<>(sentence.topic());
            shared.retainAll(other.sentence.topic());
            return shared.size() >= SHARED;
        }
    }

    private void tell(
            FaultKind kind, VersionFigure was, VersionSentence earlier, VersionFigure is, VersionSentence later) {
        String before = was.span().of(earlier.text());
        String now = is.span().of(later.text());
        String message = "\"" + now + "\" here, \"" + before
                + "\" in the version before, and no advisory line says that it has changed; check it, and announce it";
        String matter = is.kind() + " " + was.unit() + " " + was.value() + " " + is.value();
        add(kind, later, is.span(), message, matter, earlier, was.span());
    }

    private void add(
            FaultKind kind,
            VersionSentence later,
            Span words,
            String message,
            String matter,
            VersionSentence earlier,
            Span earlierWords) {
        if (told.add(matter)) {
            found.add(new ChainFault(
                    kind,
                    later.place(words),
                    message,
                    "figure:" + matter.toLowerCase(Locale.ROOT),
                    "",
                    List.of(new RelatedPlace(
                            earlier.place(earlierWords),
                            "\"" + earlierWords.of(earlier.text()) + "\" in the version before"))));
        }
    }
}
