package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a story makes somebody a man or a woman, by a courtesy title or a noun beside the name. */
public enum Sex {
    MAN,
    WOMAN;

    private static final Part<Map<Person, ToldSex>> PART = Part.of(Sex::read);
    private static final LanguageList NOUNS = LanguageList.of("people/men-and-women.txt");
    private static final Set<String> MEN = NOUNS.words("man");
    private static final Set<String> WOMEN = NOUNS.words("woman");
    private static final Set<String> NO_NOUNS = Set.of("he", "she", "him", "her", "his", "hers");
    private static final Pattern BEFORE = Pattern.compile("([\\p{L}-]+),? $");
    private static final Pattern BEHIND = Pattern.compile(
            "^, (?:(?:an?|the|one|his|her|its|their) (?:(?!(?:of|to|for|from|and|or|with|who|whose|that)\\b)"
                    + "[\\p{Ll}-]+ ){0,2})?(\\p{Ll}+)(?=(?: (?:of|from|who|and|at|in|with|for|whose|on)\\b)|[,.;])");
    private static final int REACH = 30;
    private static final int REACH_BEHIND = 50;

    /** The word that tells it, where it stands. */
    public record ToldSex(Sex sex, Span place) {}

    public Sex other() {
        return this == MAN ? WOMAN : MAN;
    }

    /** What the story tells of a person; absent where it tells nothing, or both. */
    public static Optional<ToldSex> of(Person person, Copy copy) {
        return Optional.ofNullable(copy.part(PART).get(person));
    }

    /** Whose noun or pronoun a word is. */
    public static Optional<Sex> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return MEN.contains(lower) ? Optional.of(MAN) : Optional.of(WOMAN).filter(w -> WOMEN.contains(lower));
    }

    private static Map<Person, ToldSex> read(Copy copy) {
        Map<Person, ToldSex> told = new HashMap<>();
        Set<Person> both = new HashSet<>();
        for (Person person : People.of(copy).all()) {
            for (Mention mention : person.mentions()) {
                Stream.concat(before(mention, copy).stream(), behind(mention, copy).stream())
                        .forEach(t -> {
                            ToldSex earlier = told.putIfAbsent(person, t);
                            if (earlier != null && earlier.sex() != t.sex()) {
                                both.add(person);
                            }
                        });
            }
        }
        told.keySet().removeAll(both);
        return told;
    }

    /** "Ebele Nwosu, a widow of 60": what the story says of somebody right behind the name. */
    private static Optional<ToldSex> behind(Mention mention, Copy copy) {
        int end = mention.span().end();
        String text = copy.text();
        Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + REACH_BEHIND)));
        if (!behind.find() || NO_NOUNS.contains(behind.group(1))) {
            return Optional.empty();
        }
        Span place = new Span(mention.span().start(), end + behind.end(1));
        return of(behind.group(1)).map(s -> new ToldSex(s, place));
    }

    private static Optional<ToldSex> before(Mention mention, Copy copy) {
        int start = mention.span().start();
        Matcher before = BEFORE.matcher(copy.text()).region(Math.max(0, start - REACH), start);
        String title = copy.text().substring(Math.max(0, start - 2), start);
        if (title.equals(". ")) {
            before = Pattern.compile("\\b(\\p{Lu}\\p{Ll}{0,3})\\. $")
                    .matcher(copy.text())
                    .region(Math.max(0, start - REACH), start);
        }
        if (!before.find()) {
            return Optional.empty();
        }
        Span place = new Span(before.start(1), mention.span().end());
        boolean parted = copy.text().charAt(before.end(1)) == ',';
        boolean noun = !NO_NOUNS.contains(before.group(1).toLowerCase(Locale.ROOT))
                && !(parted && before.group(1).equals("count"));
        return of(before.group(1)).filter(s -> noun).map(s -> new ToldSex(s, place));
    }
}
