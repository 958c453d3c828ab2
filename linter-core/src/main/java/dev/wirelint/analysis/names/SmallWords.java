package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.text.Scan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Family names that stand behind other small words: al-Sadr and as-Sadr, van de Velde and van der Velde. */
final class SmallWords {
    private static final int SHORTEST = 4;

    private final Map<String, Map<String, List<Occurrence>>> byFamily = new TreeMap<>();

    private SmallWords() {}

    static List<Variant> among(List<Mention> mentions) {
        SmallWords names = new SmallWords();
        mentions.forEach(names::add);
        List<Variant> variants = new ArrayList<>();
        names.byFamily.values().stream().filter(s -> s.size() > 1).forEach(s -> compare(s, variants));
        return variants;
    }

    private void add(Mention mention) {
        for (int i = 0; i < mention.words().size(); i++) {
            if (!mention.words().get(i).particle()) {
                add(mention, i);
            }
        }
    }

    /** A family name with the small words before it; without any only where a given name shows what it is. */
    private void add(Mention mention, int family) {
        List<NameWord> words = mention.words();
        int first = Scan.back(words, family, 0, SmallWords::isSmallWord);
        boolean tells = first < family || (first > 0 && family == words.size() - 1);
        String key = NameLetters.fold(words.get(family).spelling());
        if (tells && key.length() >= SHORTEST && !words.get(first).opens()) {
            Mention joined = Compounds.joined(mention, first, family);
            byFamily.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(joined.words().get(first).spelling(), s -> new ArrayList<>())
                    .add(new Occurrence(joined, first));
        }
    }

    private static boolean isSmallWord(NameWord word) {
        return Particles.has(
                word.spelling().toLowerCase(Locale.ROOT), word.jointAfter().equals("-"));
    }

    private static void compare(Map<String, List<Occurrence>> shapes, List<Variant> variants) {
        List<Form> forms = new ArrayList<>();
        shapes.forEach((spelling, occurrences) -> forms.add(new Form(spelling, occurrences, false)));
        Form preferred = Preference.best(forms);
        forms.remove(preferred);
        for (Form other : forms) {
            if (areOneName(preferred, other)) {
                variants.add(new Variant(
                        preferred,
                        other,
                        new Likeness(0, Nature.SHAPE, List.of("another small word")),
                        Shapes.CONFIDENCE));
            }
        }
    }

    /**
     * Two Arabic articles are two ways to write one; other small words part names that no given name brings together.
     */
    private static boolean areOneName(Form preferred, Form other) {
        String some = smallWords(preferred.spelling());
        String others = smallWords(other.spelling());
        if (some.equals(others)) {
            return false;
        }
        boolean article = Particles.isArticle(some) || Particles.isArticle(others);
        if (Particles.isArticle(some) && Particles.isArticle(others)) {
            return preferred.sharesCompanion(other) || !preferred.hasOtherCompanions(other);
        }
        boolean leftOut = some.isEmpty() || others.isEmpty();
        boolean fullFirst = some.isEmpty() || starts(preferred) < starts(other);
        return preferred.sharesGivenName(other) && (leftOut ? article && !some.isEmpty() && fullFirst : true);
    }

    private static int starts(Form form) {
        return form.occurrences().get(0).word().span().start();
    }

    /** The words before the family name, in lower case and without what joins them. */
    private static String smallWords(String spelling) {
        int end = Math.max(spelling.lastIndexOf(' '), spelling.lastIndexOf('-'));
        return end < 0 ? "" : spelling.substring(0, end).replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
