package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words of the language that stand where the family name of somebody introduced must stand: "Mr Storm said" in a story
 * on Starmer. The title or the verb of saying shows that the word is a name, and its sound whose.
 */
final class Soundalikes {
    private static final int FEWEST_CONSONANTS = 3;
    private static final double CONFIDENCE = 0.75;

    private Soundalikes() {}

    static List<Variant> among(List<Form> forms) {
        Map<String, List<Form>> introduced = new HashMap<>();
        for (Form form : forms) {
            if (form.introduction().isPresent() && !form.isCertainlyThing() && !isOnlyGivenName(form)) {
                introduced
                        .computeIfAbsent(opening(form), s -> new ArrayList<>())
                        .add(form);
            }
        }
        List<Variant> found = new ArrayList<>();
        for (Form form : forms) {
            if (isWordAsName(form)) {
                List<Form> bearers = introduced.getOrDefault(opening(form), List.of()).stream()
                        .filter(b -> !b.equals(form) && sounds(b, form))
                        .toList();
                if (bearers.size() == 1) {
                    found.add(variant(bearers.get(0), form));
                }
            }
        }
        return found;
    }

    private static Variant variant(Form bearer, Form word) {
        Optional<Likeness> likeness = SpellingComparison.of(bearer.spelling(), word.spelling());
        return new Variant(
                bearer,
                word,
                likeness.orElseGet(() -> new Likeness(0, Nature.SOUND, List.of("sounds alike"))),
                CONFIDENCE);
    }

    /** Whether an ordinary word stands only as somebody's bare name. */
    private static boolean isWordAsName(Form form) {
        return form.isCommon()
                && form.occurrences().stream().anyMatch(Soundalikes::showsName)
                && form.occurrences().stream().allMatch(o -> showsName(o) || isBehindGivenName(o));
    }

    private static boolean isBehindGivenName(Occurrence occurrence) {
        return occurrence.index() > 0 && occurrence.companion(-1).isPresent();
    }

    private static boolean showsName(Occurrence occurrence) {
        Mention mention = occurrence.mention();
        boolean speaks = mention.kind().equals(Optional.of(Mention.Kind.PERSON))
                && mention.title().isEmpty()
                && occurrence.isCapitalByItself();
        return (mention.title().isPresent() && mention.isCertainlyPerson()) || (speaks && !mention.articled());
    }

    private static boolean isOnlyGivenName(Form form) {
        return form.occurrences().stream().noneMatch(o -> o.index() > 0);
    }

    private static String opening(Form form) {
        String sound = Skeleton.of(form.key());
        return sound.length() < FEWEST_CONSONANTS ? sound : sound.substring(0, FEWEST_CONSONANTS);
    }

    /** Whether the consonants are the same, but for one more at the end of one of the two. */
    private static boolean sounds(Form bearer, Form word) {
        String one = Skeleton.of(bearer.key());
        String two = Skeleton.of(word.key());
        boolean opens = one.startsWith(two) || two.startsWith(one);
        return Math.min(one.length(), two.length()) >= FEWEST_CONSONANTS
                && opens
                && Math.abs(one.length() - two.length()) <= 1
                && (word.isBare() || bearer.sharesGivenName(word))
                && !word.hasOtherTitle(bearer)
                && !word.isOfTheOtherSex(bearer);
    }
}
