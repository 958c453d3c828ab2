package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.text.Capitals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names whose letters are the same and whose joints are not: Jong-un and Jong Un, JPMorgan and JP Morgan. */
final class Shapes {
    static final double CONFIDENCE = 0.85;
    private static final int SHORTEST = 6;

    private final Map<String, Map<String, List<Occurrence>>> byLetters = new TreeMap<>();

    /** Spellings of two words that might be two names; only the company they keep makes them one. */
    private final Set<String> doubtful = new HashSet<>();

    private Shapes() {}

    static List<Variant> among(List<Mention> mentions) {
        Shapes shapes = new Shapes();
        mentions.forEach(shapes::add);
        List<Variant> variants = new ArrayList<>();
        shapes.byLetters.values().stream().filter(s -> s.size() > 1).forEach(s -> shapes.compare(s, variants));
        return variants;
    }

    private void add(Mention mention) {
        List<NameWord> words = mention.words();
        for (int i = 0; i < words.size(); i++) {
            add(mention, i);
            if (i + 1 < words.size()
                    && !words.get(i).spelling().equals(words.get(i + 1).spelling())) {
                Mention joined = Compounds.joined(mention, i, i + 1);
                if (!Compounds.areHalves(words.get(i), words.get(i + 1))) {
                    doubtful.add(joined.words().get(i).spelling());
                }
                add(joined, i);
            }
        }
    }

    private void add(Mention mention, int index) {
        NameWord word = mention.words().get(index);
        String letters = NameLetters.fold(word.spelling());
        if (letters.length() >= SHORTEST && !Capitals.shout(word.text()) && !word.opens()) {
            byLetters
                    .computeIfAbsent(letters, l -> new LinkedHashMap<>())
                    .computeIfAbsent(word.spelling(), s -> new ArrayList<>())
                    .add(new Occurrence(mention, index));
        }
    }

    private void compare(Map<String, List<Occurrence>> shapes, List<Variant> variants) {
        List<Form> forms = new ArrayList<>();
        shapes.forEach((spelling, occurrences) -> forms.add(new Form(spelling, occurrences, false)));
        Form preferred = Preference.best(forms);
        forms.remove(preferred);
        for (Form other : forms) {
            boolean joints = !joints(preferred.spelling()).equals(joints(other.spelling()));
            boolean capitals =
                    preferred.spelling().contains("-") && preferred.spelling().equalsIgnoreCase(other.spelling());
            boolean certain = !doubtful.contains(preferred.spelling()) && !doubtful.contains(other.spelling());
            boolean shared = preferred.sharesCompanion(other) || areOneBody(preferred, other);
            boolean apart = !shared && preferred.hasOtherCompanions(other);
            if ((joints || capitals) && !apart && (certain || shared)) {
                String how = joints ? "joined in another way" : "other capitals";
                variants.add(new Variant(preferred, other, new Likeness(0, Nature.SHAPE, List.of(how)), CONFIDENCE));
            }
        }
    }

    /** Whether a body's whole name has the same letters around both. */
    private static boolean areOneBody(Form preferred, Form other) {
        Set<String> bodies = bodies(preferred);
        return bodies(other).stream().anyMatch(bodies::contains);
    }

    private static Set<String> bodies(Form form) {
        return form.occurrences().stream()
                .map(Occurrence::mention)
                .filter(m -> m.certain().equals(Optional.of(Mention.Bearer.ORGANISATION)))
                .filter(m -> m.words().size() > 1)
                .map(m -> NameLetters.fold(m.spelling()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String joints(String spelling) {
        return spelling.replaceAll("[\\p{L}\\p{M}\\p{N}']", "x").replaceAll("x++", "x");
    }
}
