package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** "The bodies of all 11", where the story has another number of dead. */
final class AllBodies {
    private static final Sought BODIES = Sought.of(
            "(?i)\\b(?:the )?(?:bodies|remains|funerals?|names|coffins) of all (?<number>\\d{1,3}|\\p{L}{3,9})\\b(?! of)");

    private AllBodies() {}

    static Optional<Retold> in(Sentence sentence, List<Casualty> told, Copy copy) {
        String text = copy.textOf(sentence.span());
        Matcher bodies = text.contains("of all ") ? BODIES.inOnly(copy, sentence.span()) : BODIES.matcher("");
        if (!bodies.find() || OpenToll.speaksOfOthers(text)) {
            return Optional.empty();
        }
        double value = Numerals.whole(bodies.group("number")).orElse(0.0);
        List<Casualty> dead = told.stream()
                .filter(c -> c.outcome() == HarmDone.DEAD
                        && c.figure().span().end() < sentence.span().start())
                .toList();
        boolean one = value > 1
                && dead.stream().map(c -> c.figure().value()).distinct().count() == 1
                && dead.get(0).figure().value() != value
                && dead.stream().noneMatch(c -> OpenToll.is(c, copy));
        Span span = new Span(bodies.start(), bodies.end()).shift(sentence.span().start());
        return one ? Optional.of(new Retold(span, dead.get(0).figure().span())) : Optional.empty();
    }
}
