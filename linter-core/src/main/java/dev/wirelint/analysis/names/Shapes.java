package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Names whose letters are the same and whose joints are not: Jong-un and Jong Un, JPMorgan and JP Morgan. */
final class Shapes {
    private static final int SHORTEST = 6;
    private static final double CONFIDENCE = 0.85;

    private final Map<String, Map<String, List<Occurrence>>> byLetters = new TreeMap<>();

    private Shapes() {}

    static List<Variant> among(List<Mention> mentions) {
        Shapes shapes = new Shapes();
        mentions.forEach(shapes::add);
        List<Variant> variants = new ArrayList<>();
        shapes.byLetters.values().stream().filter(s -> s.size() > 1).forEach(s -> compare(s, variants));
        return variants;
    }

    private void add(Mention mention) {
        List<NameWord> words = mention.words();
        for (int i = 0; i < words.size(); i++) {
            add(mention, words.get(i));
            if (i + 1 < words.size() && areOneName(words.get(i), words.get(i + 1))) {
                add(mention, joined(words.get(i), words.get(i + 1)));
            }
        }
    }

    private void add(Mention mention, NameWord word) {
        String letters = Letters.fold(word.spelling());
        if (letters.length() < SHORTEST || Letters.isAllCaps(word.text()) || word.opens()) {
            return;
        }
        Mention alone = new Mention(
                List.of(word), mention.zone(), mention.kind(), mention.title(), mention.region(), mention.breath());
        byLetters
                .computeIfAbsent(letters, l -> new LinkedHashMap<>())
                .computeIfAbsent(word.spelling(), s -> new ArrayList<>())
                .add(new Occurrence(alone, 0));
    }

    /** Whether the two words could be halves of one, rather than two names that stand side by side. */
    private static boolean areOneName(NameWord first, NameWord second) {
        boolean ordinary = first.isOrdinary() || (!second.particle() && second.isOrdinary());
        boolean twoNames = !Particles.hasInAnyCase(first.spelling())
                && first.word().can("NNP")
                && second.word().can("NNP");
        return !ordinary && !twoNames;
    }

    private static NameWord joined(NameWord first, NameWord second) {
        Span span = Span.covering(first.span(), second.span());
        boolean apart = second.span().start() - first.span().end() > 0;
        String joint = apart ? first.jointAfter() : "";
        return new NameWord(
                span,
                first.text() + joint + second.text(),
                first.spelling() + joint + second.spelling(),
                first.opens(),
                false,
                second.jointAfter());
    }

    private static void compare(Map<String, List<Occurrence>> shapes, List<Variant> variants) {
        boolean jointsDiffer =
                shapes.keySet().stream().map(Shapes::joints).distinct().count() > 1;
        if (!jointsDiffer) {
            return;
        }
        List<Form> forms = new ArrayList<>();
        shapes.forEach((spelling, occurrences) -> forms.add(new Form(spelling, occurrences)));
        forms.sort(Preference.ORDER);
        for (Form other : forms.subList(1, forms.size())) {
            variants.add(new Variant(
                    forms.get(0), other, new Likeness(0, Nature.SHAPE, List.of("joined in another way")), CONFIDENCE));
        }
    }

    private static String joints(String spelling) {
        return spelling.replaceAll("[\\p{L}\\p{M}\\p{N}']", "x").replaceAll("x++", "x");
    }
}
