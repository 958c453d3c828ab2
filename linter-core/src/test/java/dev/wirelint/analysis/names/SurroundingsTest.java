package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.names.Mention.Bearer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words in and around a name tell of its kind, and whether they leave no doubt. */
class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Tambuya said so. | Tambuya | PERSON",
                "It was late, said Tambuya. | Tambuya | PERSON",
                "They saw Tambuya who left. | Tambuya | PERSON",
                "They saw President Tambuya. | Tambuya | PERSON",
                "They saw chief Tambuya. | Tambuya | ",
                "They saw Chief Tambuya. | Tambuya | PERSON",
                "They live in Tambuya now. | Tambuya | PLACE",
                "They live near Tambuya now. | Tambuya | PLACE",
                "They swam the Tambuya river. | Tambuya | PLACE",
                "They swam the Tambuya River. | Tambuya River | PLACE",
                "They saw the port of Tambuya. | Tambuya | PLACE",
                "They saw the friends of Tambuya. | Tambuya | ",
                "They saw the port with Tambuya. | Tambuya | ",
                "They saw the Tambuya Bank. | Tambuya Bank | ORGANISATION",
                "They saw Tambuya. | Tambuya | "
            })
    void hintAtAKind(String story, String name, Bearer kind) {
        assertThat(Stories.mention(story, name).kind()).isEqualTo(Optional.ofNullable(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Then Tambuya said so. | Tambuya | ",
                "They saw President Tambuya. | Tambuya | PERSON",
                "They saw Chief Tambuya. | Tambuya | ",
                "They live in Tambuya now. | Tambuya | PLACE",
                "They live near Tambuya now. | Tambuya | ",
                "They swam the Tambuya river. | Tambuya | PLACE",
                "They swam the Tambuya River. | Tambuya River | PLACE",
                "They saw the port of Tambuya. | Tambuya | PLACE",
                "They saw the Tambuya Bank. | Tambuya Bank | ORGANISATION",
                "They saw the Bank. | Bank | ORGANISATION",
                "They saw tanker operator Tambuya. | Tambuya | ORGANISATION",
                "They read Le Tambuya. | Le Tambuya | ORGANISATION",
                "They saw the Tambuya. | Tambuya | ORGANISATION",
                "They saw the Tambuyas. | Tambuyas | ",
                "They saw the Tambuya affair. | Tambuya | ",
                "They saw the Tambuya Korva. | Tambuya Korva | ",
                "They saw Tambuya. | Tambuya | ",
                "They saw Petra Tambuya. | Petra Tambuya | PERSON",
                "They saw Petra B. | Petra B | ",
                "They saw Korva Tambuya. | Korva Tambuya | ",
                "They saw Tambuya, 38, there. | Tambuya | PERSON",
                "They saw Tambuya's, 38, there. | Tambuya | PERSON",
                "They saw Tambuya, 381, there. | Tambuya | ",
                "They saw it all in Lisbon. | Lisbon | PLACE",
                "They saw Lisbon. | Lisbon | PLACE",
                "Then Lisbon said so. | Lisbon | ",
                "They saw Georgia. | Georgia | ",
                "They saw Lisbon Korva. | Lisbon Korva | "
            })
    void leaveNoDoubt(String story, String name, Bearer certain) {
        assertThat(Stories.mention(story, name).certain()).isEqualTo(Optional.ofNullable(certain));
    }

    @Test
    void tellWhetherTheStandsBefore() {
        assertThat(Stories.mention("They saw the Tambuyas.", "Tambuyas").articled())
                .isTrue();
        assertThat(Stories.mention("They saw the Tambuya Bank.", "Tambuya Bank").articled())
                .isTrue();
        assertThat(Stories.mention("They saw the President Tambuya.", "Tambuya").articled())
                .isFalse();
        assertThat(Stories.mention("The Tambuyas left.", "Tambuyas").articled()).isTrue();
        assertThat(Stories.mention("They saw a Tambuya.", "Tambuya").articled()).isFalse();
    }

    @Test
    void endWithTheCopy() {
        assertThat(Stories.mention("Tambuya", "Tambuya").kind()).isEmpty();
        assertThat(Stories.mention("near Tambuya", "Tambuya").kind()).contains(Bearer.PLACE);
        assertThat(Stories.mention("Tambuya said", "Tambuya").kind()).contains(Bearer.PERSON);
        assertThat(Stories.mention("the Tambuya", "Tambuya").certain()).contains(Bearer.ORGANISATION);
        assertThat(Stories.mention("They saw Tambuya, 38.", "Tambuya").certain())
                .contains(Bearer.PERSON);
    }
}
