package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words of the language that stand where the family name of somebody introduced must stand: "Mr Storm said" in a story
 * on Starmer. The title or the verb of saying shows that the word is a name, and its sound whose.
 */
final class Soundalikes {
    private static final int FEWEST_CONSONANTS = 3;
    private static final double CONFIDENCE = 0.75;
    private static final int NEARLY_AS_LONG = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST_END = 4;
    private static final double FARTHEST = 2.1;

    private Soundalikes() {}

    static List<Variant> among(List<Form> forms) {
        Map<String, List<Form>> introduced = new HashMap<>();
        Map<String, List<Form>> titled = new HashMap<>();
        for (Form form : forms) {
            if (form.introduction().isPresent() && !form.isCertainlyThing() && !isOnlyGivenName(form)) {
                introduced
                        .computeIfAbsent(opening(form), s -> new ArrayList<>())
                        .add(form);
                form.titles()
                        .forEach(t -> titled.computeIfAbsent(t, s -> new ArrayList<>())
                                .add(form));
            }
        }
        List<Variant> found = new ArrayList<>();
        for (Form form : forms) {
            if (isWordAsName(form)) {
                List<Form> bearers = Stream.concat(
                                introduced.getOrDefault(opening(form), List.of()).stream(),
                                form.titles().stream().flatMap(t -> titled.getOrDefault(t, List.of()).stream()))
                        .distinct()
                        .filter(b -> !b.equals(form) && isMeant(b, form))
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
        boolean speaks = mention.kind().equals(Optional.of(Mention.Bearer.PERSON))
                && mention.title().isEmpty()
                && occurrence.isCapitalByItself();
        return (mention.title().isPresent() && mention.isCertainlyPerson()) || (speaks && !mention.articled());
    }

    private static boolean isOnlyGivenName(Form form) {
        return form.occurrences().stream().noneMatch(o -> o.index() > 0);
    }

    private static String opening(Form form) {
        return opening(form.key());
    }

    private static String opening(String key) {
        String sound = Skeleton.of(key);
        return sound.length() < FEWEST_CONSONANTS ? sound : sound.substring(0, FEWEST_CONSONANTS);
    }

    private static boolean isMeant(Form bearer, Form word) {
        boolean alike = sounds(Skeleton.of(bearer.key()), Skeleton.of(word.key()))
                || (bearer.sharesTitle(word) && looks(bearer.key(), word.key()));
        return alike
                && (word.isBare() || bearer.sharesGivenName(word))
                && (bearer.titles().isEmpty() || !word.hasOtherTitle(bearer))
                && !word.isOfTheOtherSex(bearer);
    }

    /** Whether the consonants are the same, but for one more at the end of one of the two. */
    private static boolean sounds(String one, String two) {
        return Math.min(one.length(), two.length()) >= FEWEST_CONSONANTS
                && (one.startsWith(two) || two.startsWith(one))
                && Math.abs(one.length() - two.length()) <= 1;
    }

    /** Whether a word opens as the name does and is the start of it, or nearly as long: enough behind one title. */
    private static boolean looks(String one, String two) {
        boolean start =
                (one.startsWith(two) || two.startsWith(one)) && Math.abs(one.length() - two.length()) <= LONGEST_END;
        boolean near = opening(one).equals(opening(two)) && Math.abs(one.length() - two.length()) <= NEARLY_AS_LONG;
        return Math.min(one.length(), two.length()) >= SHORTEST
                && one.regionMatches(0, two, 0, 2)
                && (start
                        || near
                        || SpellingComparison.of(one, two)
                                .filter(l -> l.cost() <= FARTHEST)
                                .isPresent());
    }
}
