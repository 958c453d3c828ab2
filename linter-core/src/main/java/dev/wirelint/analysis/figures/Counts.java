package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything a story counts: "a dozen hikers", "the 15 hikers", in reading order. */
public final class Counts {
    private static final Part<Function<Set<Zone>, List<Count>>> PART = Part.ofZones(Counts::counted);
    private static final Part<Function<Sentence, Read>> READ =
            Part.eachOfAny((copy, sentence) -> read(copy.text(), sentence));

    private Counts() {}

    /** The figures of one sentence and the pieces they were read from. */
    record Read(FigureTokens phrase, List<FigureReader.FoundFigure> figures) {}

    public static List<Count> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    /** What one sentence counts, as the other readers of figures need it. */
    static Read of(Copy copy, Sentence sentence) {
        return copy.part(READ).apply(sentence);
    }

    private static Read read(String text, Sentence sentence) {
        FigureTokens phrase = FigureTokens.of(sentence, text);
        FigureReader figures = new FigureReader(phrase);
        List<FigureReader.FoundFigure> found = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            Optional<FigureReader.FoundFigure> figure = figures.read(i);
            if (figure.isPresent()) {
                found.add(figure.get());
                i = figure.get().end() - 1;
            }
        }
        return new Read(phrase, List.copyOf(found));
    }

    private static List<Count> counted(Copy copy, Sentence sentence) {
        Optional<Block> block = copy.article().blockAt(sentence.span().start());
        if (block.isEmpty()
                || !sentence.isReadable()
                || Quantities.of(copy, sentence.span()).isEmpty()) {
            return List.of();
        }
        Read read = of(copy, sentence);
        return read.figures().stream()
                .flatMap(
                        f -> count(copy, read.phrase(), f, sentence, block.get().zone()).stream())
                .toList();
    }

    private static Optional<Count> count(
            Copy copy, FigureTokens phrase, FigureReader.FoundFigure found, Sentence sentence, Zone zone) {
        double[] range = Bounds.of(copy.text(), found.figure());
        if (range.length == 0) {
            return Optional.empty();
        }
        Set<String> modifiers = new HashSet<>();
        for (int i = found.start(); i < found.end(); i++) {
            if (phrase.token(i).span().start() >= found.figure().number().end()) {
                modifiers.add(phrase.at(i).toLowerCase(Locale.ROOT));
            }
        }
        modifiers.remove(found.figure().counted());
        boolean described = isDescribed(phrase, found);
        int end = found.end() + (described ? 2 : 0);
        Figure told = found.figure();
        Figure figure = described
                ? new Figure(
                        phrase.span(found.start(), end),
                        told.number(),
                        told.value(),
                        phrase.at(end - 1),
                        told.refersBack())
                : told;
        return Optional.of(new Count(
                figure,
                range[0],
                range[1],
                Set.copyOf(modifiers),
                phrase.at(end),
                goesOn(phrase, end),
                sentence,
                zone));
    }

    /** "The 23 missing workers". */
    private static boolean isDescribed(FigureTokens phrase, FigureReader.FoundFigure found) {
        return found.figure().counted().isEmpty()
                && Outcomes.harms(phrase.at(found.end()))
                && phrase.word(found.end() + 1).can("NNS");
    }

    /** A preposition, a participle or "who" right behind it says which of them are meant. */
    private static boolean goesOn(FigureTokens phrase, int i) {
        Word next = phrase.word(i);
        String piece = phrase.at(i);
        boolean verb = next.hasLemma("be") || next.hasLemma("have") || next.can("MD") || next.must("VBZ");
        boolean mark = piece.isEmpty() || ",.;:)".contains(piece);
        boolean past = next.can("VBD") && !next.can("VBN");
        return !verb && !mark && !past;
    }
}
