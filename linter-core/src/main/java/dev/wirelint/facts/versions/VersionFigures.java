package dev.wirelint.facts.versions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantities;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Casualties;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Count;
import dev.wirelint.analysis.figures.Counts;
import dev.wirelint.article.Zone;
import dev.wirelint.facts.versions.VersionFigure.FigureKind;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tolls, sums, shares and counts of a story, sentence by sentence. */
final class VersionFigures {
    private static final Set<String> AT_LEAST =
            LanguageList.of("figures/bounds.txt").words("at-least");
    private static final int NOUN_REACH = 3;

    private final Copy copy;
    private final Map<Integer, List<Casualty>> harmed = new HashMap<>();
    private final Map<Span, Count> counts = new HashMap<>();

    private VersionFigures(Copy copy) {
        this.copy = copy;
    }

    static VersionFigures of(Copy copy) {
        VersionFigures figures = new VersionFigures(copy);
        Casualties.of(copy)
                .forEach(c -> figures.harmed
                        .computeIfAbsent(c.sentence().span().start(), s -> new ArrayList<>())
                        .add(c));
        Counts.of(copy, EnumSet.allOf(Zone.class))
                .forEach(c -> figures.counts.put(c.figure().number(), c));
        return figures;
    }

    List<VersionFigure> in(Sentence sentence) {
        int start = sentence.span().start();
        List<VersionFigure> found = new ArrayList<>();
        List<Casualty> tolls = harmed.getOrDefault(start, List.of());
        for (Casualty toll : tolls) {
            Span span = toll.figure().span();
            Optional<Count> count = Optional.ofNullable(counts.get(toll.figure().number()));
            found.add(new VersionFigure(
                    span.shift(-start),
                    toll.figure().number().shift(-start),
                    FigureKind.TOLL,
                    toll.outcome().name().toLowerCase(Locale.ROOT),
                    toll.figure().value(),
                    count.map(Count::least).orElse(toll.figure().value()),
                    count.map(Count::most).orElse(toll.figure().value()),
                    isSourced(sentence, span)));
        }
        for (Quantity quantity : Quantities.counting(copy, sentence.span())) {
            if (tolls.stream().noneMatch(t -> t.figure().number().overlaps(quantity.span()))) {
                found.add(figure(quantity, sentence));
            }
        }
        return found;
    }

    private VersionFigure figure(Quantity quantity, Sentence sentence) {
        int start = sentence.span().start();
        String hedge = copy.text()
                .substring(quantity.said().start(), quantity.span().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        Optional<Token> counted = counted(quantity, sentence);
        FigureKind kind = FigureKind.valueOf(quantity.kind().name());
        Span span = counted.map(c -> Span.covering(quantity.said(), c.span())).orElse(quantity.said());
        return new VersionFigure(
                span.shift(-start),
                quantity.span().shift(-start),
                kind,
                kind == FigureKind.MONEY
                        ? quantity.currency()
                        : counted.map(c -> c.text().toLowerCase(Locale.ROOT)).orElse(""),
                quantity.value(),
                quantity.least(),
                AT_LEAST.contains(hedge) ? Double.POSITIVE_INFINITY : quantity.most(),
                isSourced(sentence, quantity.span()));
    }

    /** The noun right behind a count. */
    private static Optional<Token> counted(Quantity quantity, Sentence sentence) {
        int reach = NOUN_REACH;
        for (Token token : sentence.tokens()) {
            if (quantity.kind() != Quantity.Measure.COUNT || reach == 0) {
                break;
            }
            if (token.span().start() < quantity.span().end()) {
                continue;
            }
            if (!token.isWord()
                    || token.word().can("IN")
                    || token.word().can("TO")
                    || token.word().can("DT")) {
                break;
            }
            if (token.word().can("NNS") || token.word().can("NN")) {
                return Optional.of(token);
            }
            reach--;
        }
        return Optional.empty();
    }

    private boolean isSourced(Sentence sentence, Span figure) {
        Attributions attributions = Attributions.of(copy);
        return attributions.standBehindInParagraph(sentence, figure) || attributions.haveDocumentBehind(sentence);
    }
}
