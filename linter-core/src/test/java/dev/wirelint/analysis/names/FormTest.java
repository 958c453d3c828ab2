package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.article.Zone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all places of one spelling tell together, alone and against another spelling. */
class FormTest {
    @Test
    void knowsItsPlacesAndItsIntroduction() {
        Form lind = Stories.form("They met Lind. Then Petra Lind spoke. Later Ostap Lind came.", "Lind");
        assertThat(lind.count()).isEqualTo(3);
        assertThat(lind.key()).isEqualTo("lind");
        assertThat(lind.occurrences()).extracting(Occurrence::index).containsExactly(0, 1, 1);
        assertThat(lind.introduction())
                .hasValueSatisfying(m -> assertThat(m.spelling()).isEqualTo("Petra Lind"));
        assertThat(lind).hasToString("Lind (3)");
    }

    @Test
    void tellsAKindWhereAllItsPlacesTellTheSame() {
        assertThat(Stories.form("They live in Korva. They slept near Korva.", "Korva")
                        .kind())
                .contains(Bearer.PLACE);
        assertThat(Stories.form("They live in Korva. Then Korva said so.", "Korva")
                        .kind())
                .isEmpty();
        assertThat(Stories.form("They live in Korva.", "Korva").isPlace()).isTrue();
        assertThat(Stories.form("Then Korva said so.", "Korva").isPlace()).isFalse();
    }

    @Test
    void isCertainOfWhatItIs() {
        Form person = Stories.form("They met President Lind.", "Lind");
        Form place = Stories.form("They live in Korva.", "Korva");
        Form body = Stories.form("They saw the Korva Bank.", "Korva");
        Form both = Stories.form("They saw the Korva Bank. They met President Korva.", "Korva");
        Form nothing = Stories.form("They saw Korva.", "Korva");
        assertThat(person.isCertainlyPerson()).isTrue();
        assertThat(both.isCertainlyPerson()).isTrue();
        assertThat(place.isCertainlyPerson()).isFalse();
        assertThat(place.isCertainlyPlace()).isTrue();
        assertThat(body.isCertainlyPlace()).isFalse();
        assertThat(body.isCertainlyBody()).isTrue();
        assertThat(both.isCertainlyBody()).isFalse();
        assertThat(place.isCertainlyThing()).isTrue();
        assertThat(body.isCertainlyThing()).isTrue();
        assertThat(both.isCertainlyThing()).isFalse();
        assertThat(nothing.isCertainlyThing()).isFalse();
        assertThat(place.isCertainlyOfKindOf(Stories.form("They live in Zadar.", "Zadar")))
                .isTrue();
        assertThat(place.isCertainlyOfKindOf(body)).isFalse();
        assertThat(nothing.isCertainlyOfKindOf(nothing)).isFalse();
    }

    @Test
    void couldBeWhatTheOtherIsUnlessBothTellOtherwise() {
        Form person = Stories.form("Then Lind said so.", "Lind");
        Form place = Stories.form("They live in Korva.", "Korva");
        Form both = Stories.form("They live in Korva. Then Korva said so.", "Korva");
        Form nothing = Stories.form("They saw Korva.", "Korva");
        assertThat(person.couldBeOfKindOf(place)).isFalse();
        assertThat(person.couldBeOfKindOf(both)).isTrue();
        assertThat(person.couldBeOfKindOf(nothing)).isTrue();
        assertThat(nothing.couldBeOfKindOf(person)).isTrue();
        assertThat(person.sharesKind(place)).isFalse();
        assertThat(person.sharesKind(both)).isTrue();
        assertThat(person.sharesKind(nothing)).isFalse();
    }

    @Test
    void isKnownFromTheDictionaryOrTheList() {
        assertThat(Stories.form("They saw a Table.", "Table").isKnown()).isTrue();
        assertThat(Stories.form("They saw a Table.", "Table").isKnownName()).isFalse();
        assertThat(Stories.form("They saw a Table.", "Table").isCommon()).isTrue();
        assertThat(Stories.form("They saw Lisbon.", "Lisbon").isKnownName()).isTrue();
        assertThat(Stories.form("They saw Lisbon.", "Lisbon").isCommon()).isFalse();
        assertThat(Stories.form("They saw Cheung.", "Cheung").isKnownName()).isTrue();
        assertThat(Stories.form("They saw Cheung.", "Cheung").isKnown()).isTrue();
        assertThat(Stories.form("They saw Korva.", "Korva").isKnown()).isFalse();
        assertThat(Stories.form("They saw Korva.", "Korva").isKnownName()).isFalse();
    }

    @Test
    void isANameWhereACapitalOrTheDictionarySaysSo() {
        assertThat(Stories.form("They saw a Table.", "Table").isName()).isTrue();
        assertThat(Stories.form("Table slept.", "Table").isName()).isFalse();
        assertThat(Stories.form("Korva slept.", "Korva").isName()).isTrue();
    }

    @Test
    void standsBareWithSmallWordsAtMost() {
        assertThat(Stories.form("They met Hashmi. Then al-Hashmi left.", "Hashmi")
                        .isBare())
                .isTrue();
        assertThat(Stories.form("They met Hashmi. Then Karim Hashmi left.", "Hashmi")
                        .isBare())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Then Korva said so., Korva, true",
        "They saw Korva., Korva, false",
        "They met President Korva., Korva, false",
        "Then al-Korva said so., Korva, false",
        "Then Petra Korva said so., Korva, false",
        "Table said so., Table, false",
        "Then McKorva said so., McKorva, false"
    })
    void speaksWithoutALink(String story, String name, boolean unlinked) {
        assertThat(Stories.form(story, name).isUnlinkedSpeaker()).isEqualTo(unlinked);
    }

    @Test
    void standsBehindTheWhereverItStands() {
        assertThat(Stories.form("They met the Korvas. Then the Korvas left.", "Korvas")
                        .isArticled())
                .isTrue();
        assertThat(Stories.form("They met the Korvas. Then Korvas left.", "Korvas")
                        .isArticled())
                .isFalse();
    }

    @Test
    void isAShortHalfWhereverItStands() {
        assertThat(Stories.form("They met Park Seok-Jin.", "Jin").isShortHalf()).isTrue();
        assertThat(Stories.form("They met Park Seok-Jin. Then Jin left.", "Jin").isShortHalf())
                .isFalse();
    }

    @Test
    void bearsTitlesButNoCourtesies() {
        String story = "They met President Lind. Then Mr Marchuk met General Korva. Then President Orlenko left.";
        Ledger ledger = Stories.ledger(story);
        Form lind = Stories.form(ledger, "Lind");
        Form marchuk = Stories.form(ledger, "Marchuk");
        Form korva = Stories.form(ledger, "Korva");
        Form orlenko = Stories.form(ledger, "Orlenko");
        assertThat(lind.titles()).containsExactly("president");
        assertThat(marchuk.titles()).isEmpty();
        assertThat(lind.sharesTitle(orlenko)).isTrue();
        assertThat(lind.sharesTitle(korva)).isFalse();
        assertThat(lind.hasOtherTitle(korva)).isTrue();
        assertThat(lind.hasOtherTitle(orlenko)).isFalse();
        assertThat(marchuk.hasOtherTitle(lind)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Mr, Ms, true",
        "Sir, Dame, true",
        "Mrs, Mr, true",
        "Miss, Sir, true",
        "Mr, Sir, false",
        "Ms, Mrs, false",
        "Mr, Dr, false",
        "Dr, Ms, false"
    })
    void courtesiesTellMenFromWomen(String one, String other, boolean apart) {
        Ledger ledger = Stories.ledger("They met " + one + " Lind. Then " + other + " Marchuk left.");
        assertThat(Stories.form(ledger, "Lind").isOfTheOtherSex(Stories.form(ledger, "Marchuk")))
                .isEqualTo(apart);
    }

    @Test
    void keepsTheCompanyOfOthers() {
        Ledger ledger = Stories.ledger(
                "They met Petra Lind and Petra Marchuk. They met Ostap Orlenko and Ivan Orlenko. They saw Zadar.");
        Form lind = Stories.form(ledger, "Lind");
        Form marchuk = Stories.form(ledger, "Marchuk");
        Form orlenko = Stories.form(ledger, "Orlenko");
        Form ostap = Stories.form(ledger, "Ostap");
        Form ivan = Stories.form(ledger, "Ivan");
        Form zadar = Stories.form(ledger, "Zadar");
        assertThat(lind.sharesCompanion(marchuk)).isTrue();
        assertThat(lind.sharesGivenName(marchuk)).isTrue();
        assertThat(lind.isFamilyNameBeside(marchuk)).isTrue();
        assertThat(lind.isGivenNameBeside(marchuk)).isFalse();
        assertThat(lind.sharesCompanion(orlenko)).isFalse();
        assertThat(lind.isFamilyNameBeside(orlenko)).isFalse();
        assertThat(ostap.isGivenNameBeside(ivan)).isTrue();
        assertThat(ostap.isFollowedAs(ivan)).isTrue();
        assertThat(ostap.sharesCompanion(ivan)).isTrue();
        assertThat(ostap.sharesGivenName(ivan)).isFalse();
        assertThat(ostap.isFollowedAs(lind)).isFalse();
        assertThat(lind.hasOtherCompanions(orlenko)).isTrue();
        assertThat(lind.hasOtherCompanions(marchuk)).isFalse();
        assertThat(lind.hasOtherCompanions(zadar)).isFalse();
        assertThat(zadar.hasOtherCompanions(lind)).isFalse();
        assertThat(lind.before()).hasSize(1);
        assertThat(lind.after()).isEmpty();
        assertThat(ostap.after()).hasSize(1);
    }

    @Test
    void differentNamesBehindPartGivenNames() {
        Ledger ledger = Stories.ledger("They met Petra Ostap Lind and Petra Ivan Marchuk. They met Petra Hugo Lind.");
        Form ostap = Stories.form(ledger, "Ostap");
        assertThat(ostap.hasOtherCompanions(Stories.form(ledger, "Ivan"))).isTrue();
        assertThat(ostap.isFamilyNameBeside(Stories.form(ledger, "Ivan"))).isFalse();
        assertThat(ostap.isFamilyNameBeside(Stories.form(ledger, "Hugo"))).isTrue();
        assertThat(ostap.isGivenNameBeside(Stories.form(ledger, "Hugo"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "R. Lind, S. Marchuk, true",
        "R. Lind, Rosa Marchuk, false",
        "R. Lind, Petra Marchuk, true",
        "Petra Lind, R. Marchuk, true",
        "R. Lind, R. Marchuk, false",
        "R. Lind, Marchuk, false"
    })
    void initialsTellTwoBearersApart(String one, String other, boolean apart) {
        Ledger ledger = Stories.ledger("They met " + one + ". Then they met " + other + ".");
        assertThat(Stories.form(ledger, "Lind").hasOtherCompanions(Stories.form(ledger, "Marchuk")))
                .isEqualTo(apart);
    }

    @Test
    void aRegionBehindOnePartsTwoTowns() {
        Ledger ledger = Stories.ledger("They left Odessa, Texas, for Korva. They left Zadar, Texas, and Prevo, Ohio.");
        Form odessa = Stories.form(ledger, "Odessa");
        Form korva = Stories.form(ledger, "Korva");
        assertThat(odessa.isElsewhere(korva)).isTrue();
        assertThat(odessa.isElsewhere(Stories.form(ledger, "Zadar"))).isFalse();
        assertThat(odessa.isElsewhere(Stories.form(ledger, "Prevo"))).isTrue();
        assertThat(korva.isElsewhere(korva)).isFalse();
    }

    @Test
    void aTownOfTwoRegionsIsNotElsewhere() {
        Ledger ledger = Stories.ledger("They left Odessa, Texas, then Odessa, Ohio. They left Zadar, Texas, early.");
        assertThat(Stories.form(ledger, "Odessa").isElsewhere(Stories.form(ledger, "Zadar")))
                .isFalse();
    }

    @Test
    void couldIntroduceWhoSpeaksByFamilyNameAlone() {
        Ledger ledger = Stories.ledger(
                "Then Petra Lind said so. Then Marchuk said so. They saw Korva. Then Ostap Orlenko said so. Petra Zadar slept.");
        Form lind = Stories.form(ledger, "Lind");
        assertThat(lind.couldIntroduce(Stories.form(ledger, "Marchuk"))).isTrue();
        assertThat(lind.couldIntroduce(Stories.form(ledger, "Korva"))).isFalse();
        assertThat(lind.couldIntroduce(Stories.form(ledger, "Orlenko"))).isFalse();
        assertThat(Stories.form(ledger, "Marchuk").couldIntroduce(Stories.form(ledger, "Marchuk")))
                .isFalse();
        assertThat(Stories.form(ledger, "Zadar").couldIntroduce(Stories.form(ledger, "Marchuk")))
                .isTrue();
        assertThat(Stories.form(ledger, "Korva").couldIntroduce(Stories.form(ledger, "Marchuk")))
                .isFalse();
    }

    @Test
    void aHeadlineInCapitalsCountsWithTheNameItShouts() {
        Ledger ledger = Stories.ledger(Stories.article(List.of(
                Map.entry(Zone.BODY, "They saw LIND and ZADAR there."), Map.entry(Zone.BODY, "Then Lind left."))));
        assertThat(Stories.form(ledger, "Lind").count()).isEqualTo(2);
        assertThat(Stories.form(ledger, "Lind").occurrences().get(0).word().text())
                .isEqualTo("LIND");
        assertThat(ledger.forms()).extracting(Form::spelling).doesNotContain("ZADAR", "Zadar", "LIND");
    }

    @Test
    void isFiledWhereTheStoryIsFiledUnderIt() {
        Ledger ledger = Stories.ledger("They saw Lind and Zadar.", List.of("Petra Lind"));
        assertThat(Stories.form(ledger, "Lind").isFiled()).isTrue();
        assertThat(Stories.form(ledger, "Zadar").isFiled()).isFalse();
    }
}
