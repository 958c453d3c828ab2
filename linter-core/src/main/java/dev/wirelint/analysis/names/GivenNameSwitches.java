package dev.wirelint.analysis.names;

import dev.wirelint.analysis.names.Likeness.Nature;
import dev.wirelint.language.LanguageList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Given names that change in a story while the family name and the office stay: "Mayor Martin Dole", and further down
 * "Mayor Marcus Dole". Whatever parts two people speaks against it: a word of kinship, another office, an age or a
 * description of the second, a third of the family.
 */
final class GivenNameSwitches {
    private static final Set<String> OFFICES =
            LanguageList.of("names/offices.txt").everyWord();
    private static final Set<String> RELATIONS = relations(1);
    /** The words before an office that make it another. */
    private static final Set<String> OTHER_OFFICE = relations(2);

    private static final Pattern GAP = Pattern.compile("[^\\p{L}.-]+");
    private static final Pattern OFFICE = Pattern.compile("(?:([\\p{L}.'\\u2019-]+) )?[\\p{L}.-]+ $");
    private static final Pattern INTRODUCTION =
            Pattern.compile("(?:, (?:\\d{2}\\b|aged|an? |the |who|whose|his |her |their )| ?\\()");
    private static final Pattern STOP = Pattern.compile("[.!?]['\"\\u2019\\u201d)]* |\\n");
    private static final int MANY = 30;
    private static final int REACH = 200;
    private static final int LONGEST_OFFICE = 60;
    private static final double CONFIDENCE = 0.75;

    private final String text;
    private final List<Mention> mentions;

    private GivenNameSwitches(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    private static Set<String> relations(int columns) {
        return LanguageList.of("names/relations.txt").rows().stream()
                .filter(r -> r.size() == columns)
                .flatMap(r -> Stream.of(r.get(0).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Variant> among(List<Mention> mentions, String text) {
        Map<String, Map<String, List<Mention>>> families = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.isFullName()
                    && mention.words().size() > 1
                    && mention.words().get(0).isGivenName()) {
                families.computeIfAbsent(family(mention), f -> new LinkedHashMap<>())
                        .computeIfAbsent(given(mention), g -> new ArrayList<>())
                        .add(mention);
            }
        }
        GivenNameSwitches switches = new GivenNameSwitches(text, mentions);
        return families.values().stream()
                .filter(f -> f.size() == 2)
                .map(f -> List.copyOf(f.values()))
                .filter(f -> switches.areOne(f.get(0), f.get(1)))
                .map(f -> variant(f.get(0), f.get(1)))
                .toList();
    }

    private boolean areOne(List<Mention> first, List<Mention> second) {
        return areAlike(first.get(0), second.get(0))
                && (Math.min(first.size(), second.size()) == 1 || hasBareName(first.get(0)))
                && holdOneOffice(first, second)
                && second.stream().noneMatch(this::isIntroduced)
                && Stream.of(first, second).flatMap(List::stream).noneMatch(this::isNearKin)
                && second.stream()
                        .limit(MANY)
                        .noneMatch(b -> first.stream().limit(MANY).anyMatch(a -> areInOneBreath(a, b)));
    }

    /** Whether a hand may write the one for the other: the list knows two names, and they open or look alike. */
    private static boolean areAlike(Mention one, Mention other) {
        String a = given(one);
        String b = given(other);
        return GivenNames.areTwo(a, b)
                && (a.charAt(0) == b.charAt(0) || SpellingComparison.of(a, b).isPresent());
    }

    /** Whether the family name stands by itself too, as it does only where one person bears it. */
    private boolean hasBareName(Mention full) {
        return mentions.stream()
                .filter(m -> m.words().size() == 1)
                .anyMatch(m -> family(m).equals(family(full)));
    }

    private boolean holdOneOffice(List<Mention> first, List<Mention> second) {
        Predicate<Mention> holds = m -> m.title().filter(OFFICES::contains).isPresent();
        Optional<Mention> one = first.stream().filter(holds).findFirst();
        return one.isPresent()
                && second.stream().anyMatch(holds)
                && second.stream().allMatch(m -> m.title().equals(one.get().title()) && isSameOffice(one.get(), m));
    }

    private boolean isSameOffice(Mention one, Mention other) {
        String a = beforeOffice(one);
        String b = beforeOffice(other);
        boolean told =
                OTHER_OFFICE.contains(a.toLowerCase(Locale.ROOT)) || OTHER_OFFICE.contains(b.toLowerCase(Locale.ROOT));
        boolean open = !isCapitalised(a) || !isCapitalised(b);
        return a.equals(b) || (open && !told);
    }

    /** The word before the office, such as "Foreign" in "Foreign Minister"; empty where none belongs to it. */
    private String beforeOffice(Mention mention) {
        int start = mention.span().start();
        Matcher office = OFFICE.matcher(text.substring(Math.max(0, start - LONGEST_OFFICE), start));
        return office.find() && office.group(1) != null ? office.group(1) : "";
    }

    private static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    private boolean isIntroduced(Mention mention) {
        return INTRODUCTION
                .matcher(text)
                .region(mention.span().end(), text.length())
                .lookingAt();
    }

    private boolean isNearKin(Mention mention) {
        int from = Math.max(0, mention.span().start() - REACH);
        int to = Math.min(text.length(), mention.span().end() + REACH);
        return GAP.splitAsStream(text.substring(from, to).toLowerCase(Locale.ROOT))
                .anyMatch(RELATIONS::contains);
    }

    private boolean areInOneBreath(Mention one, Mention other) {
        int from = Math.min(one.span().end(), other.span().end());
        int to = Math.max(one.span().start(), other.span().start());
        return one.breath() == other.breath()
                || !STOP.matcher(text).region(from, Math.max(from, to)).find();
    }

    private static Variant variant(List<Mention> first, List<Mention> second) {
        Likeness likeness = new Likeness(1, Nature.NAME, List.of("another given name"));
        return new Variant(form(first), form(second), likeness, CONFIDENCE);
    }

    private static Form form(List<Mention> mentions) {
        return new Form(
                mentions.get(0).words().get(0).spelling(),
                mentions.stream().map(m -> new Occurrence(m, 0)).toList(),
                false);
    }

    private static String given(Mention mention) {
        return NameLetters.fold(mention.words().get(0).spelling());
    }

    private static String family(Mention mention) {
        return NameLetters.fold(mention.words().get(mention.words().size() - 1).spelling());
    }
}
