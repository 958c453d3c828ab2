package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of the same letters and other joints or capitals, and family names behind other small words. */
class ShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Park Chul-soo. They saw Park Chul Soo. | Chul Soo for Chul-soo",
                "They met Park Chul-soo. They saw Park Chul-Soo. | Chul-Soo for Chul-soo",
                "They saw Korvadar Bank. They saw Korva Dar Bank. | Korva Dar for Korvadar",
                "They saw Korva Dar. Then they saw Korva-Dar and Korva-Dar and Korva-Dar. | Korva Dar for Korva-Dar",
                "They saw the Peter Martin Bank. They saw the Petermartin Bank. | Petermartin for Peter Martin",
                "They saw the Peter Martin Foundation. They saw the Petermartin Foundation. | Petermartin for Peter Martin",
                "They met Peter Martin Korva. They met Petermartin Korva. | Petermartin for Peter Martin"
            })
    void findsOtherJoints(String story, String found) {
        assertThat(shapes(story)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They saw Korva Dar. They saw Korva Dar. | two times the same",
                "They saw Kor Va. They saw Korva. | too short",
                "They met Peter Martin. They saw Petermartin. | two names side by side",
                "They saw the Peter Martin Foundation. They saw the Petermartin Agency. | two bodies",
                "They saw the Peter Martin. They saw the Petermartin. | no whole name of a body",
                "They met Petra Kordar Zadar. They met Ostap Kor-Dar Prevo. | two companies",
                "They saw KORVADAR. They saw Korva-Dar. | capitals for emphasis",
                "They saw Korvadar. Korva-Dar left. | where any word takes a capital",
                "They saw FinCargo. They saw Fincargo. | a matter of capitals alone",
                "They saw Duran Duran. They saw Duranduran. | one word twice"
            })
    void leavesAlone(String story, String why) {
        assertThat(shapes(story)).as(why).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Karim al-Sadrani. They met Karim as-Sadrani. | as-Sadrani for al-Sadrani",
                "They met al-Sadrani. They saw as-Sadrani. | as-Sadrani for al-Sadrani",
                "They met Jan van der Velde. They met Jan van de Velde. | van de Velde for van der Velde",
                "They met Karim al-Sadrani. They met Karim Sadrani. | Sadrani for al-Sadrani"
            })
    void findsOtherSmallWords(String story, String found) {
        assertThat(smallWords(story)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Jan van der Velde. They met Anna van de Velde. | two given names",
                "They met van der Velde. They met van de Velde. | no given name brings them together",
                "They met Karim al-Sadrani. They met Omar as-Sadrani. | two men of the name",
                "They met Karim al-Sadrani. They met Sadrani. | style at a second mention",
                "They met Karim Sadrani. They met Karim al-Sadrani. | the full form comes second",
                "They met Jan van Velde. They met Jan Velde. | no article",
                "They met Karim al-Sad. They met Karim as-Sad. | too short",
                "They met Karim al-Sadrani. They met Karim al Sadrani. | another joint alone",
                "They met Karim al-Sadrani. They met Karim Sadrani Korva. | in the middle of a longer name",
                "They met al-Sadrani. “as-Sadrani left,” they said. | where any word takes a capital"
            })
    void leavesSmallWordsAlone(String story, String why) {
        assertThat(smallWords(story)).as(why).isEmpty();
    }

    private static List<String> shapes(String story) {
        return told(Shapes.among(Stories.mentions(story)));
    }

    private static List<String> smallWords(String story) {
        return told(SmallWords.among(Stories.mentions(story)));
    }

    private static List<String> told(List<Variant> variants) {
        return variants.stream()
                .map(v -> v.other().spelling() + " for " + v.preferred().spelling())
                .toList();
    }
}
