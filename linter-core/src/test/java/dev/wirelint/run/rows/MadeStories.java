package dev.wirelint.run.rows;

import java.util.List;
import java.util.Random;

/** Stories made by chance, always the same: people who recur, and in some of them what others say otherwise. */
final class MadeStories {
    private static final List<String> GIVEN = List.of("Amina", "Ostap", "Lucia", "Henrik", "Noor", "Tomas");
    private static final List<String> HEADS = List.of("Belk", "Tym", "Kor", "Hav", "Mark");
    private static final List<String> ENDS = List.of("acemi", "ochenko", "avonen", "iritsa");
    private static final List<String> PLACES = List.of("Norhaven", "Saltmark", "Orlova", "Skagby", "Dunmere");

    private MadeStories() {}

    static String story(int number) {
        Random chance = new Random(number * 31L + 7);
        String surname = one(HEADS, chance) + one(ENDS, chance);
        String given = GIVEN.get(Math.floorMod(surname.hashCode(), GIVEN.size()));
        String shown = chance.nextInt(12) == 0
                ? surname.replace("k", "c").replace("v", "w").replace("ch", "cz")
                : surname;
        String place = one(PLACES, chance);
        int year = 1961 + Math.floorMod(surname.hashCode(), 30);
        int killed = 20 + Math.floorMod(surname.hashCode(), 60) + (chance.nextInt(9) == 0 ? 3 : 0);
        String last = chance.nextInt(9) == 0 ? "final" : "last";
        StringBuilder story = new StringBuilder();
        story.append("Prime Minister ").append(given).append(' ').append(shown);
        story.append(" met farmers in ").append(place).append(" on Monday.\n\n");
        String sea = PLACES.get(Math.floorMod(surname.hashCode(), PLACES.size()));
        story.append("“The ferry will not sail again until the ")
                .append(last)
                .append(" bolt of ")
                .append(sea);
        story.append(" pier has been paid for,” said ")
                .append(given)
                .append(' ')
                .append(shown)
                .append(".\n\n");
        story.append("The ")
                .append(sea)
                .append(" ferry fire of ")
                .append(year)
                .append(" killed ")
                .append(killed);
        story.append(" passengers and the line never recovered.\n\n");
        if (number % 2 == 0) {
            story.append("Hop aboard our crew of harbour friends\n\n");
        }
        if (number % 3 == 0) {
            story.append("Read on with us, friends of the quay, and help us print the paper of the coast, day ");
            story.append(number).append('\n');
        }
        return story.toString();
    }

    private static String one(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }
}
