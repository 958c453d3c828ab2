package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the lists beside the package know: titles, small words, regions, places, given names, letters. */
class ListsTest {
    @Test
    void titlesStandInAnyCase() {
        assertThat(NameTitles.has("President")).isTrue();
        assertThat(NameTitles.has("PRESIDENT")).isTrue();
        assertThat(NameTitles.has("Harbour")).isFalse();
    }

    @Test
    void someTitlesStandBeforeOtherThingsToo() {
        assertThat(NameTitles.isVague("chief")).isTrue();
        assertThat(NameTitles.isVague("president")).isFalse();
    }

    @Test
    void smallWordsLeadFromATitleToItsOffice() {
        assertThat(NameTitles.leadsOn("of")).isTrue();
        assertThat(NameTitles.leadsOn("with")).isFalse();
    }

    @Test
    void someSmallWordsNeedTheirHyphen() {
        assertThat(Particles.has("bin", false)).isTrue();
        assertThat(Particles.has("as", true)).isTrue();
        assertThat(Particles.has("as", false)).isFalse();
        assertThat(Particles.has("but", true)).isFalse();
    }

    @Test
    void smallWordsStandInCapitalsWhereNamesDo() {
        assertThat(Particles.hasInAnyCase("Van")).isTrue();
        assertThat(Particles.hasInAnyCase("As")).isTrue();
        assertThat(Particles.hasInAnyCase("Vans")).isFalse();
    }

    @Test
    void articlesAreArabicOrOpenAName() {
        assertThat(Particles.isArticle("as")).isTrue();
        assertThat(Particles.isArticle("van")).isFalse();
        assertThat(Particles.isHead("Le")).isTrue();
        assertThat(Particles.isHead("Soir")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'Odessa, Texas, slept', Texas",
        "'Odessa, Texas', Texas",
        "'Odessa, Burkina Faso.', Burkina Faso",
        "'Odessa, Congo', Congo"
    })
    void aRegionFollowsItsTown(String text, String region) {
        assertThat(Regions.after(text, "Odessa".length())).contains(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Odessa Texas", "Odessa, Texasian hats", "Odessa, Arkady", "Odessa,", "Odessa, "})
    void otherWordsBehindATownAreNoRegion(String text) {
        assertThat(Regions.after(text, "Odessa".length())).isEmpty();
    }

    @Test
    void readersKnowPlacesAndCountries() {
        assertThat(WorldPlaces.has("Lisbon")).isTrue();
        assertThat(WorldPlaces.has("Bulgaria")).isTrue();
        assertThat(WorldPlaces.has("Pedralva")).isFalse();
        assertThat(WorldPlaces.isCountry("Bulgaria")).isTrue();
        assertThat(WorldPlaces.isCountry("Lisbon")).isFalse();
    }

    @Test
    void aNameExistsOrDoesNot() {
        assertThat(Existing.has("Nigerien")).isTrue();
        assertThat(Existing.has("Nigerein")).isFalse();
    }

    @Test
    void givenNamesOfOneLineAreOneAndOfTwoLinesTwo() {
        assertThat(GivenNames.has("Katharine")).isTrue();
        assertThat(GivenNames.has("Pedralva")).isFalse();
        assertThat(GivenNames.areTwo("Daniel", "Danielle")).isTrue();
        assertThat(GivenNames.areTwo("Catherine", "Kathryn")).isFalse();
        assertThat(GivenNames.areTwo("Daniel", "Danixel")).isFalse();
        assertThat(GivenNames.areTwo("Danixel", "Daniel")).isFalse();
    }

    @Test
    void aSlipOfAGivenNameIsStillThatName() {
        assertThat(GivenNames.shared("Catherine")).isEqualTo(GivenNames.shared("Kathryn"));
        assertThat(GivenNames.shared("Kathrine")).isEqualTo(GivenNames.shared("Katherine"));
        assertThat(GivenNames.shared("Dimitrij")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paol", "Tatherine", "Danielito", "Quorbert"})
    void whatIsNearNoGivenNameSharesNone(String name) {
        assertThat(GivenNames.shared(name)).isEmpty();
    }

    @Test
    void lettersStandForEachOtherBothWays() {
        Transliterations letters = Transliterations.get();
        assertThat(letters.of("tch")).containsKey("ch");
        assertThat(letters.of("ch")).containsKey("tch").doesNotContainKey("ch");
        assertThat(letters.of("b")).isEmpty();
    }

    @Test
    void theLighterOfTwoClassesCounts() {
        assertThat(Transliterations.get().of("z").get("s")).isEqualTo(0.35);
        assertThat(Transliterations.get().of("g").get("q")).isEqualTo(0.35);
        assertThat(Transliterations.get().of("kh").get("h")).isEqualTo(0.2);
    }
}
