package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of a story against names whose spelling is known. */
class KnownNamesTest {
    private final KnownNames known = new KnownNames(
            List.of(
                    "Ostap Tymtchenko",
                    "Petra Lindqvist",
                    "Olaf Scholz",
                    "Zhanaterek",
                    "Kirova",
                    "Lindqvist Foundation"),
            List.of("Petra Lindquist"),
            Set.of("Olaf Scholz", "Ostap Tymtchenko", "Petra Lindqvist"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Ostap Tymchenko. | Tymchenko | Tymtchenko | Ostap Tymtchenko",
                "They met Ostap B. Tymchenko. | Tymchenko | Tymtchenko | Ostap Tymtchenko",
                "They met Petra Lindqivst. | Lindqivst | Lindqvist | Petra Lindqvist",
                "They met Olaf Shoals. | Shoals | Scholz | Olaf Scholz",
                "They met Pettra Lindqvist. | Pettra | Petra | Petra Lindqvist",
                "They live in Zhanatirek. | Zhanatirek | Zhanaterek | Zhanaterek",
                "They live in Zhanatrek. | Zhanatrek | Zhanaterek | Zhanaterek"
            })
    void findsANearOne(String story, String word, String right, String name) {
        assertThat(known.near(Stories.ledger(story))).singleElement().satisfies(n -> {
            assertThat(n.word().spelling()).isEqualTo(word);
            assertThat(n.right()).isEqualTo(right);
            assertThat(n.name()).isEqualTo(name);
            assertThat(n.mention().words()).contains(n.word());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Ostap Tymtchenko. | as it is known",
                "They met Petra Lindquist. | known as well",
                "They met Ostap Tymchenko. They met Tymtchenko. | the story has both",
                "They met Ostap Zadarin. | far from it",
                "They met Ostap Chenko. | too far from it",
                "They met Ostap Nymtchenko. | another first letter",
                "They met Ivan Tymchenko. | another given name",
                "They met Tymchenko. | a word of a longer name alone",
                "They met Ivan Ostap Tymchenko. | a longer name",
                "They met Petra Lisbon. | a known word",
                "They saw the Lindqvist Foundations. | a word in a body's name",
                "They live in Zhanatirek. They left Zhanatirek. | the story bears it out",
                "Zhanatirek slept. | where any word takes a capital",
                "They live in Kirov. | too short alone",
                "They live in Zhanatereki. | made from it",
                "They live in Zhanadirak. | two changes",
                "They met Olaf Shock. | a word that sounds otherwise",
                "They met Petra Lint. | too short a word"
            })
    void leavesAlone(String story, String why) {
        assertThat(known.near(Stories.ledger(story))).as(why).isEmpty();
    }

    @Test
    void aLongWordIsNoName() {
        assertThat(known.near(Stories.ledger("They saw Zhanaterek" + "k".repeat(40) + ".")))
                .isEmpty();
    }

    @Test
    void aWholeNameIsSurerThanOneWord() {
        NearName whole = known.near(Stories.ledger("They met Ostap Tymchenko.")).get(0);
        NearName alone = known.near(Stories.ledger("They live in Zhanatirek.")).get(0);
        assertThat(whole.isWholeName()).isTrue();
        assertThat(alone.isWholeName()).isFalse();
        assertThat(whole.confidence()).isGreaterThan(alone.confidence());
        assertThat(alone.confidence()).isGreaterThan(0.5);
    }
}
