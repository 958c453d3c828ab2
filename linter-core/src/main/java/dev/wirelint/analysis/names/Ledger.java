package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.text.Capitals;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of one story: every mention, the spellings they come in, and the spellings that are one name. */
public final class Ledger {
    private static final Part<Ledger> PART = Part.of(Ledger::read);

    private final List<Mention> mentions;
    private final List<Form> forms;
    private final List<Variant> variants;

    private Ledger(List<Mention> mentions, Set<String> filed, String text) {
        this.mentions = List.copyOf(mentions);
        this.forms = forms(mentions, filed);
        this.variants = variants(forms, mentions, text);
    }

    public static Ledger of(Copy copy) {
        return copy.part(PART);
    }

    /** A spelling the story is filed under is borne out by that. */
    private static Ledger read(Copy copy) {
        Set<String> filed = copy.article().metadata().names().stream()
                .flatMap(n -> Stream.of(n.split("\\s+")))
                .collect(Collectors.toSet());
        return new Ledger(MentionReader.read(copy), filed, copy.text());
    }

    /** All mentions, in reading order. */
    public List<Mention> mentions() {
        return mentions;
    }

    /** The spellings of single words of names, by their first place. */
    public List<Form> forms() {
        return forms;
    }

    /** The spellings that differ from the best borne out one of their name. */
    public List<Variant> variants() {
        return variants;
    }

    private static List<Form> forms(List<Mention> mentions, Set<String> filed) {
        Map<String, List<Occurrence>> bySpelling = new LinkedHashMap<>();
        Map<String, List<Occurrence>> shouted = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (int i = 0; i < mention.words().size(); i++) {
                NameWord word = mention.words().get(i);
                if (!word.particle()) {
                    boolean caps = Capitals.shout(word.spelling());
                    (caps ? shouted : bySpelling)
                            .computeIfAbsent(word.spelling(), s -> new ArrayList<>())
                            .add(new Occurrence(mention, i));
                }
            }
        }
        shouted.forEach((spelling, occurrences) -> {
            List<Occurrence> same = bySpelling.get(NameLetters.capitalised(spelling));
            if (same != null) {
                same.addAll(occurrences);
            }
        });
        List<Form> forms = new ArrayList<>();
        bySpelling.forEach((spelling, occurrences) -> {
            occurrences.sort(Comparator.comparing(o -> o.word().span()));
            forms.add(new Form(spelling, occurrences, filed.contains(spelling)));
        });
        return List.copyOf(forms);
    }

    private static List<Variant> variants(List<Form> forms, List<Mention> mentions, String text) {
        Map<Form, Variant> best = new HashMap<>();
        Set<String> keys = forms.stream().map(Form::key).collect(Collectors.toSet());
        for (NearPairs.NearPair pair : NearPairs.among(forms)) {
            if (!isFamily(pair.first(), keys) && !isFamily(pair.second(), keys)) {
                Judgement.of(pair.first(), pair.second())
                        .ifPresent(found -> best.merge(found.other(), found, Ledger::better));
            }
        }
        Soundalikes.among(forms).forEach(found -> best.putIfAbsent(found.other(), found));
        List<Variant> variants = new ArrayList<>(Shapes.among(mentions));
        variants.addAll(SmallWords.among(mentions));
        variants.addAll(GivenNameSwitches.among(mentions, text));
        for (Variant variant : best.values()) {
            variants.add(root(variant, best));
        }
        variants.sort(
                Comparator.comparing(v -> v.other().occurrences().get(0).word().span()));
        return List.copyOf(variants);
    }

    /** Whether it is the plural of a name that the story has, as in "the Brownes". */
    private static boolean isFamily(Form form, Set<String> keys) {
        String key = form.key();
        boolean base = key.endsWith("s")
                && (keys.contains(key.substring(0, key.length() - 1))
                        || (key.endsWith("es") && keys.contains(key.substring(0, key.length() - 2))));
        return base && form.isArticled();
    }

    private static Variant better(Variant a, Variant b) {
        return Preference.better(a.preferred(), b.preferred()).equals(a.preferred()) ? a : b;
    }

    /** A spelling that is itself a variant of a better one gives way to that. */
    private static Variant root(Variant variant, Map<Form, Variant> best) {
        Set<Form> seen = new HashSet<>();
        Form preferred = variant.preferred();
        while (best.containsKey(preferred) && seen.add(preferred)) {
            preferred = best.get(preferred).preferred();
        }
        if (preferred.equals(variant.preferred()) || preferred.equals(variant.other())) {
            return variant;
        }
        Form root = preferred;
        Optional<Likeness> likeness =
                SpellingComparison.of(root.spelling(), variant.other().spelling());
        return likeness.map(l -> new Variant(root, variant.other(), l, variant.confidence()))
                .orElse(variant);
    }
}
