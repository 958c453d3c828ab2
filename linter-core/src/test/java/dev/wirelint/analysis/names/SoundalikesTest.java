package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundalikesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Keir Starmer. Then they saw Mr Storm. | Storm for Starmer",
                "They met Keir Starmer. Mr Storm left. | Storm for Starmer",
                "They met Keir Starmer. It was late, Storm said. | Storm for Starmer",
                "They met Keir Starmer. They saw Mr Storm, then Keir Storm. | Storm for Starmer",
                "They met Chancellor Olaf Scholz. They saw Chancellor Shoals. | Shoals for Scholz",
                "They met Mr Keir Starmer. They saw Mr Storm. | Storm for Starmer"
            })
    void aWordStandsForAName(String story, String found) {
        assertThat(soundalikes(story)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Keir Starmer. Then they saw Storm. | nothing shows a name",
                "They met Keir Starmer. They saw Mr Storm. The Storm rose. | a word as well",
                "They met Keir Starmer. Storm said so. | where any word takes a capital",
                "They met Keir Starmer. It was late, the Storm said. | behind an article",
                "They met Starmer. They saw Mr Storm. | nobody is introduced",
                "They met Starmer Korva. They saw Mr Storm. | a given name only",
                "They saw the Keir Starmer Bank. They saw Mr Storm. | the name of a body",
                "They met Keir Starmer. They met Ivan Stormer. They saw Mr Storm. | two who could be meant",
                "They met Keir Starmer. They saw Mr Steam. They saw Mr Stone. | other sounds",
                "They met Keir Starmerdin. They saw Mr Storm. | too much left over",
                "They met Anna Lee. They saw Mr Lie. | too few sounds",
                "They met President Keir Starmer. They saw General Storm. | another title",
                "They met Mr Keir Starmer. They saw Ms Storm. | another sex",
                "They met Keir Starmer. They saw Mr Ivan Storm. | another given name"
            })
    void leavesAlone(String story, String why) {
        assertThat(soundalikes(story)).as(why).isEmpty();
    }

    @Test
    void isSureEnoughToSay() {
        Variant found = Soundalikes.among(Stories.ledger("They met Keir Starmer. They saw Mr Storm.")
                        .forms())
                .get(0);
        assertThat(found.confidence()).isBetween(0.5, 0.9);
        assertThat(found.likeness().changes()).isNotEmpty();
    }

    private static List<String> soundalikes(String story) {
        return Soundalikes.among(Stories.ledger(story).forms()).stream()
                .map(v -> v.other().spelling() + " for " + v.preferred().spelling())
                .toList();
    }
}
