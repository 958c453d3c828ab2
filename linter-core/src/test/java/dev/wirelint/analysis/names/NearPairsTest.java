package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearPairsTest {
    @ParameterizedTest
    @CsvSource({
        "haverkamp, haverkmap",
        "castellane, castelane",
        "lindqvist, lindqvst",
        "marak, madak",
        "marak, arak",
        "marak, mara",
        "zelenskyy, zelenskij",
        "qaddafi, gaddafi",
        "lia, lie"
    })
    void meetInABucket(String one, String other) {
        Set<String> shared = new HashSet<>(NearPairs.buckets(one));
        shared.retainAll(NearPairs.buckets(other));
        assertThat(shared).isNotEmpty();
    }

    @Test
    void strangersMeetInNone() {
        Set<String> shared = new HashSet<>(NearPairs.buckets("haverkamp"));
        shared.retainAll(NearPairs.buckets("lindqvist"));
        assertThat(shared).isEmpty();
    }

    @Test
    void oneConsonantIsTooLittleToMeetIn() {
        assertThat(NearPairs.buckets("tia")).noneMatch(b -> b.startsWith("="));
        assertThat(NearPairs.buckets("tian")).contains("=tn");
    }

    @Test
    void areNamedInTheOrderOfTheStory() {
        assertThat(pairs("They saw Tymtchenko. Then Tymchenko came.")).containsExactly("Tymtchenko, Tymchenko");
    }

    @Test
    void aNameOfThreeLettersHasTooManyNeighbours() {
        assertThat(pairs("They saw Lia. Then Lie came.")).isEmpty();
        assertThat(pairs("They saw Lian. Then Lien came.")).hasSize(1);
    }

    @Test
    void aCrowdOfLikeNamesIsNotComparedOneWithAll() {
        StringBuilder story = new StringBuilder();
        for (char c = 'a'; c < 'a' + 26; c++) {
            story.append("They saw Mardi").append(c).append(". ");
        }
        int all = 26 * 25 / 2;
        assertThat(pairs(story.toString())).hasSizeBetween(12 * 11 / 2, all / 2);
    }

    private static List<String> pairs(String story) {
        return NearPairs.among(Stories.ledger(story).forms()).stream()
                .filter(p -> p.first().isName() && p.second().isName())
                .map(p -> p.first().spelling() + ", " + p.second().spelling())
                .filter(p -> !p.contains("They") && !p.contains("Then"))
                .collect(Collectors.toList());
    }
}
