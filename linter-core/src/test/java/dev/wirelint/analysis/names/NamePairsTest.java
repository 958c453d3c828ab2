package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of evidence: two forms in one story, and whether they are one name. */
class NamePairsTest {
    private static final String TABLE = "/wirelint/names/pairs.tsv";

    record Pair(String one, String two, boolean same, String why) {
        @Override
        public String toString() {
            return one + " / " + two + ": " + (same ? "same" : "other") + ", " + why;
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void judgesAsTheTableSays(Pair pair) {
        String story =
                "The story began with " + pair.one() + " on Monday.\n\nIt ended with " + pair.two() + " on Friday.\n";
        Copy copy = new Copy(StoryFile.read(SourceText.of("story.txt", story)));
        List<String> found = Ledger.of(copy).variants().stream()
                .map(v -> v.other().spelling() + " for " + v.preferred().spelling())
                .toList();
        if (pair.same()) {
            assertThat(found).as(pair.toString()).isNotEmpty();
        } else {
            assertThat(found).as(pair.toString()).isEmpty();
        }
    }

    @Test
    void holdsEnoughOfBoth() {
        assertThat(pairs()).hasSizeGreaterThanOrEqualTo(300);
        assertThat(pairs().filter(Pair::same)).hasSizeGreaterThanOrEqualTo(120);
    }

    static Stream<Pair> pairs() {
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
