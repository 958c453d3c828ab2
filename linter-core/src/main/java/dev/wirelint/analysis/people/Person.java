package dev.wirelint.analysis.people;

import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.analysis.names.NameWord;
import java.util.ArrayList;
import java.util.List;

/**
 * One person of a story.
 *
 * @param given the given name as the story first has it; empty for somebody known by title and family name
 * @param family the family name in the same way
 * @param mentions every place that names the person, in reading order
 */
public record Person(String given, String family, List<Mention> mentions) {
    public Person {
        mentions = List.copyOf(mentions);
    }

    public Mention first() {
        return mentions.get(0);
    }

    /** Given name and family name, or the family name alone. */
    public String name() {
        return given.isEmpty() ? family : given + " " + family;
    }

    /** The places that give the full name. */
    public List<Mention> full() {
        return mentions.stream().filter(m -> count(m) > 1).toList();
    }

    static int count(Mention mention) {
        return units(mention).size();
    }

    static String given(Mention mention) {
        return units(mention).get(0);
    }

    static String family(Mention mention) {
        List<String> units = units(mention);
        return units.get(units.size() - 1);
    }

    /** The words of a name without particles; what hyphens join is one. */
    public static List<String> units(Mention mention) {
        List<String> units = new ArrayList<>();
        StringBuilder unit = new StringBuilder();
        for (NameWord word : mention.words()) {
            boolean joined = word.jointAfter().equals("-");
            if (!word.particle() || joined || !unit.isEmpty()) {
                unit.append(word.spelling()).append(joined ? "-" : "");
            }
            if (!joined && !unit.isEmpty()) {
                units.add(unit.toString());
                unit.setLength(0);
            }
        }
        if (!unit.isEmpty()) {
            units.add(unit.toString());
        }
        return units.isEmpty() ? List.of(mention.spelling()) : units;
    }

    static String key(String name) {
        String letters = NameLetters.fold(name);
        return letters.endsWith("s") && name.endsWith("'s") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
