package dev.wirelint.analysis.names;

import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Words of a name taken as one, as the two halves of a Korean given name or an article and the name behind it. */
final class Compounds {
    private Compounds() {}

    /** The mention with the words from {@code first} to {@code last} as one; its index is {@code first}. */
    static Mention joined(Mention mention, int first, int last) {
        List<NameWord> words = new ArrayList<>(mention.words().subList(0, first));
        NameWord one = mention.words().get(first);
        for (NameWord next : mention.words().subList(first + 1, last + 1)) {
            one = joined(one, next);
        }
        words.add(one);
        words.addAll(mention.words().subList(last + 1, mention.words().size()));
        return new Mention(
                words,
                mention.zone(),
                mention.kind(),
                mention.certain(),
                mention.articled(),
                mention.title(),
                mention.region(),
                mention.breath());
    }

    /** Whether the two words could be halves of one, rather than two names that stand side by side. */
    static boolean areHalves(NameWord first, NameWord second) {
        boolean ordinary = first.isOrdinary() || (!second.particle() && second.isOrdinary());
        boolean twoNames = !Particles.hasInAnyCase(first.spelling())
                && first.word().can("NNP")
                && second.word().can("NNP");
        return !ordinary && !twoNames;
    }

    private static NameWord joined(NameWord first, NameWord second) {
        boolean apart = second.span().start() > first.span().end();
        String joint = apart ? first.jointAfter() : "";
        return new NameWord(
                Span.covering(first.span(), second.span()),
                first.text() + joint + second.text(),
                first.spelling() + joint + second.spelling(),
                first.opens(),
                false,
                second.jointAfter());
    }
}
