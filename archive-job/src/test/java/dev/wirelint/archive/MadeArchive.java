package dev.wirelint.archive;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * An archive of made stories, always the same: furniture in half of them, names, quotations and figures that differ.
 */
final class MadeArchive {
    private static final List<String> GIVEN = List.of("Amina", "Ostap", "Lucia", "Henrik", "Noor", "Tomas");
    private static final List<String> HEADS = List.of("Belk", "Tym", "Kor", "Hav", "Mark", "Dov", "Sel", "Ruk");
    private static final List<String> MIDDLES = List.of("a", "o", "i", "ora", "ane", "umi");
    private static final List<String> ENDS = List.of("cemi", "chenko", "vonen", "ritsa", "lsen", "tegui");
    private static final List<String> PLACES = List.of("Norhaven", "Saltmark", "Orlova", "Skagby", "Dunmere", "Åsvik");
    private static final int PARAGRAPHS = 2;

    private MadeArchive() {}

    /** Writes a row a story, the text in a field whose name is not of ASCII; one row in 250 is broken. */
    static void write(Path file, int stories) throws IOException {
        write(file, stories, PARAGRAPHS);
    }

    static void write(Path file, int stories, int paragraphs) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < stories; i++) {
                String text = story(i, paragraphs).replace("\n", "\\n");
                out.write(
                        i % 250 == 249
                                ? "{\"текст\": \"The row that broke\n"
                                : "{\"id\": " + i + ", \"текст\": \"" + text + "\"}\n");
            }
        }
    }

    static String story(int number, int paragraphs) {
        Random chance = new Random(number * 31L + 7);
        String surname = one(HEADS, chance) + one(MIDDLES, chance) + one(ENDS, chance);
        int of = Math.floorMod(surname.hashCode(), 1 << 20);
        String given = GIVEN.get(of % GIVEN.size());
        String shown = chance.nextInt(15) == 0 ? surname.replaceFirst("[kv]", "c") : surname;
        String sea = PLACES.get(of % PLACES.size());
        int killed = 20 + of % 60 + (chance.nextInt(15) == 0 ? 3 : 0);
        StringBuilder story = new StringBuilder();
        story.append("Prime Minister ").append(given).append(' ').append(shown).append(" met farmers in ");
        story.append(one(PLACES, chance))
                .append(" on Monday")
                .append(number % 7 == 0 ? " ." : ".")
                .append("\n\n");
        story.append("“The ferry will not sail again until the ").append(chance.nextInt(15) == 0 ? "final" : "last");
        story.append(" bolt of ")
                .append(sea)
                .append(" pier has been paid for,” said ")
                .append(given);
        story.append(' ').append(shown).append(".\n\n");
        story.append("The ")
                .append(sea)
                .append(" ferry fire of ")
                .append(1961 + of % 30)
                .append(" killed ");
        story.append(killed).append(" passengers and the line never recovered.\n\n");
        for (int i = 0; i < paragraphs; i++) {
            story.append("The council of ward ")
                    .append(number % 97)
                    .append(" met on Tuesday to talk about the quay of ");
            story.append(one(PLACES, chance)).append(" and the price of ice, and will meet again in ");
            story.append(one(PLACES, chance))
                    .append(" when the ")
                    .append(one(PLACES, chance))
                    .append(" boats are in.\n\n");
        }
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
