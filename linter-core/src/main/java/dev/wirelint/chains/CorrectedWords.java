package dev.wirelint.chains;

import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionName;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import dev.wirelint.text.Place;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a correction takes out and what it puts there.
 *
 * @param wrong the words that were wrong
 * @param right the words that are right
 * @param figure the figure that was wrong; absent where a name was
 * @param topic the words that tell what the sentence of a wrong figure is about
 * @param place where the wrong words stood in the earlier version
 */
record CorrectedWords(String wrong, String right, Optional<VersionFigure> figure, Set<String> topic, Place place) {
    private static final int SHARED_IN_STORY = 1;

    /** What a correction changes between two versions; empty where neither it nor the two versions tell. */
    static List<CorrectedWords> by(Correction correction, VersionPair pair) {
        List<CorrectedWords> figures = figures(correction, pair);
        return figures.isEmpty() ? names(correction, pair) : figures;
    }

    boolean isName() {
        return figure.isEmpty();
    }

    private static List<CorrectedWords> figures(Correction correction, VersionPair pair) {
        Set<CorrectedWords> found = new LinkedHashSet<>();
        Optional<Double> right = correction.right().flatMap(CorrectedWords::number);
        Optional<Double> wrong = correction.wrong().flatMap(CorrectedWords::number);
        boolean told = right.isPresent() || wrong.isPresent();
        for (SentencePair sentences : pair.sentences()) {
            for (FigureFaults.ChangedFigure changed : FigureFaults.changed(sentences)) {
                boolean meant = told
                        ? right.filter(r -> isValue(changed.is(), r)).isPresent()
                                || wrong.filter(w -> isValue(changed.was(), w)).isPresent()
                        : correction.right().isEmpty()
                                && correction.places().keys().contains(NotedPlaces.key(sentences.later()))
                                && pair.announced().tellsOf(changed.was(), changed.is(), sentences.later());
                if (meant) {
                    VersionSentence earlier = sentences.earlier();
                    found.add(new CorrectedWords(
                            changed.was().number().of(earlier.text()),
                            changed.is().number().of(sentences.later().text()),
                            Optional.of(changed.was()),
                            Set.copyOf(earlier.topic()),
                            earlier.place(changed.was().span())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean isValue(VersionFigure figure, double number) {
        return figure.value() == number
                || (figure.number().length() > 0
                        && mantissa(figure.value()) == mantissa(number)
                        && number < figure.value());
    }

    /** "81" of "81 million" is told by either. */
    private static double mantissa(double value) {
        double left = value;
        while (left >= 1000 && left % 1000 == 0) {
            left /= 1000;
        }
        return left;
    }

    private static Optional<Double> number(String written) {
        for (String word : written.split("[\\s$€£%]+", -1)) {
            Optional<Double> number = Numerals.whole(word.toLowerCase(Locale.ROOT))
                    .or(() ->
                            word.matches("\\d{1,9}\\.\\d{1,4}") ? Optional.of(Double.valueOf(word)) : Optional.empty());
            if (number.isPresent()) {
                return number;
            }
        }
        return Optional.empty();
    }

    private static List<CorrectedWords> names(Correction correction, VersionPair pair) {
        if (correction.wrong().isPresent() && correction.right().isPresent()) {
            String wrong = correction.wrong().get();
            boolean whole = wrong.chars().anyMatch(Character::isLetter);
            return whole
                    ? first(wrong, pair)
                            .map(place -> List.of(new CorrectedWords(
                                    wrong, correction.right().get(), Optional.empty(), Set.of(), place)))
                            .orElse(List.of())
                    : List.of();
        }
        Set<CorrectedWords> found = new LinkedHashSet<>();
        Set<String> rights = correction
                .right()
                .map(r -> Arrays.stream(r.split("\\s+")).collect(Collectors.toSet()))
                .orElse(Set.of());
        for (SentencePair sentences : pair.sentences()) {
            for (NameFaults.SwappedName swapped : NameFaults.swapped(sentences)) {
                String was = differing(swapped.written(), swapped.writtenNow());
                String is = differing(swapped.writtenNow(), swapped.written());
                boolean meant = rights.isEmpty()
                        ? swapped.isNear() && pair.announced().tellsOf("name", sentences.later())
                        : rights.contains(is);
                if (meant && !was.isEmpty() && !is.isEmpty()) {
                    found.add(new CorrectedWords(
                            was,
                            is,
                            Optional.empty(),
                            Set.of(),
                            sentences.earlier().place(swapped.was().span())));
                }
            }
        }
        if (found.isEmpty()) {
            rights.forEach(r -> near(r, pair).ifPresent(found::add));
        }
        return List.copyOf(found);
    }

    private static String differing(String name, String other) {
        Set<String> words = new HashSet<>(Arrays.asList(bare(other)));
        return Arrays.stream(bare(name))
                .filter(w -> !words.contains(w))
                .findFirst()
                .orElse("");
    }

    private static String[] bare(String name) {
        return name.replaceFirst("['’]s$", "").split("\\s+");
    }

    /** The name of the earlier version that is spelled nearly as the right one is. */
    private static Optional<CorrectedWords> near(String right, VersionPair pair) {
        if (right.length() < 4 || !Character.isUpperCase(right.codePointAt(0))) {
            return Optional.empty();
        }
        return pair.earlier().sentences().stream()
                .flatMap(s -> s.names().stream().map(n -> part(n, s, right)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<CorrectedWords> part(VersionName name, VersionSentence sentence, String right) {
        return Arrays.stream(bare(name.span().of(sentence.text())))
                .filter(w -> !w.equals(right) && NameFaults.near(w, right))
                .findFirst()
                .map(w -> new CorrectedWords(w, right, Optional.empty(), Set.of(), sentence.place(name.span())));
    }

    private static Optional<Place> first(String phrase, VersionPair pair) {
        return pair.earlier().sentences().stream()
                .map(s -> phrase(phrase, s).stream().findFirst().map(s::place).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where the wrong words stand in a sentence of the same story. */
    List<Span> leftIn(VersionSentence sentence) {
        if (figure.isEmpty()) {
            return phrase(wrong, sentence);
        }
        VersionFigure was = figure.get();
        List<Span> left = new ArrayList<>();
        for (VersionFigure other : sentence.figures()) {
            if (other.kind() == was.kind()
                    && other.unit().equals(was.unit())
                    && other.value() == was.value()
                    && sentence.topic().stream().filter(topic::contains).count() >= SHARED_IN_STORY) {
                left.add(other.span());
            }
        }
        return left;
    }

    private static List<Span> phrase(String phrase, VersionSentence sentence) {
        List<String> sought = Arrays.asList(bare(phrase));
        List<VersionWord> words = sentence.words();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i + sought.size() <= words.size(); i++) {
            boolean same = true;
            for (int k = 0; k < sought.size() && same; k++) {
                same = words.get(i + k).bare().equals(sought.get(k));
            }
            if (same) {
                int start = words.get(i).span().start();
                VersionWord last = words.get(i + sought.size() - 1);
                found.add(new Span(start, last.span().start() + last.bare().length()));
            }
        }
        return found;
    }

    /** Words of a sentence that are like the right ones but for a number: "31 to 12" where "31 to 11" is right. */
    static Optional<Span> shapedLike(String right, VersionSentence sentence) {
        List<String> sought = Arrays.asList(right.split("\\s+"));
        List<VersionWord> words = sentence.words();
        if (sought.size() < 2) {
            return Optional.empty();
        }
        for (int i = 0; i + sought.size() <= words.size(); i++) {
            int other = 0;
            boolean alike = true;
            for (int k = 0; k < sought.size() && alike; k++) {
                String word = words.get(i + k).text();
                boolean same = word.equals(sought.get(k));
                other += same ? 0 : 1;
                alike = same
                        || (Character.isDigit(word.charAt(0))
                                && Character.isDigit(sought.get(k).charAt(0)));
            }
            if (alike && other > 0 && other < sought.size()) {
                return Optional.of(new Span(
                        words.get(i).span().start(),
                        words.get(i + sought.size() - 1).span().end()));
            }
        }
        return Optional.empty();
    }
}
