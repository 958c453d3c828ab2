package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of evidence: two forms in one story, and whether they are one name. */
class NamePairsTest {
    private static final String TABLE = "/wirelint/names/pairs.tsv";

    record Pair(String one, String two, boolean same, String why) {
        @Override
        public String toString() {
            return one + " / " + two + ": " + (same ? "same" : "other") + ", " + why;
        }
    }

    @Test
    void judgesAsTheTableSays() {
        assertThat(pairs().filter(p -> areOneName(p) != p.same())).isEmpty();
    }

    private static boolean areOneName(Pair pair) {
        String story = told("The story began with %s on Monday.", pair.one())
                + told("It ended with %s on Friday.", pair.two());
        Copy copy = new Copy(StoryFile.read(SourceText.of("story.txt", story)));
        return !Ledger.of(copy).variants().isEmpty();
    }

    /** The form in its sentence, as often as its row says: "3× Lind" stands thrice. */
    private static String told(String sentence, String form) {
        boolean often = form.indexOf('×') == 1;
        int times = often ? Character.digit(form.charAt(0), 10) : 1;
        String name = often ? form.substring(2).strip() : form;
        return (sentence.formatted(name) + "\n\n").repeat(times);
    }

    @Test
    void holdsEnoughOfBoth() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(pairs().filter(Pair::same)).hasSizeGreaterThanOrEqualTo(120);
    }

    private static Stream<Pair> pairs() {
        try (InputStream table = NamePairsTest.class.getResourceAsStream(TABLE)) {
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .skip(1)
                    .map(l -> l.split("\t"))
                    .map(c -> new Pair(c[0], c[1], c[2].equals("same"), c[3]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
