package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mention, a word of it and an occurrence tell by themselves. */
class MentionTest {
    @ParameterizedTest
    @CsvSource({
        "They met Petra Lind there., Petra Lind",
        "They met Karim al-Hashmi there., Karim al-Hashmi",
        "They met Emmanuel Table there., Emmanuel Table"
    })
    void namesAPersonInFull(String story, String name) {
        assertThat(Stories.mention(story, name).isFullName()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "They met Lind there., Lind",
        "They met al-Hashmi there., al-Hashmi",
        "They met Korva Table there., Korva Table",
        "They met Emmanuel Korva Table there., Emmanuel Korva Table",
        "They met the Lind Bank there., Lind Bank",
        "They live in Petra Lind now., Petra Lind",
        "They met Grace Table there., Grace Table"
    })
    void namesNobodyInFull(String story, String name) {
        assertThat(Stories.mention(story, name).isFullName()).isFalse();
    }

    @Test
    void spansItsWords() {
        Mention mention = Stories.mention("They met Karim al-Hashmi's aide.", "Karim al-Hashmi");
        assertThat(mention.span()).isEqualTo(new Span(9, 24));
        assertThat(mention.isCertainlyPerson()).isTrue();
        assertThat(Stories.mention("They met Hashmi.", "Hashmi").isCertainlyPerson())
                .isFalse();
    }

    @Test
    void wordsAreInitialsGivenNamesOrOrdinary() {
        List<NameWord> words = Stories.mention("They met Petra B. Table there.", "Petra B Table")
                .words();
        assertThat(words.get(0).isGivenName()).isTrue();
        assertThat(words.get(1).isGivenName()).isFalse();
        assertThat(words.get(1).isInitial()).isTrue();
        assertThat(words.get(0).isInitial()).isFalse();
        assertThat(words.get(2).isOrdinary()).isTrue();
        assertThat(words.get(0).isOrdinary()).isFalse();
        NameWord korva =
                Stories.mention("They met Korva there.", "Korva").words().get(0);
        assertThat(korva.isOrdinary()).isFalse();
        assertThat(korva.particle()).isFalse();
        assertThat(korva.asParticle().particle()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Petra Lind there. | Petra Lind | 1 | -1 | true",
                "They met Petra Lind there. | Petra Lind | 0 | 1 | true",
                "They met Petra Lind there. | Petra Lind | 0 | -1 | false",
                "They met Petra Lind there. | Petra Lind | 1 | 1 | false",
                "They met Petra B. Lind there. | Petra B Lind | 2 | -1 | true",
                "They met B. Lind there. | B Lind | 1 | -1 | false",
                "They met Petra van Lind there. | Petra van Lind | 2 | -1 | true",
                "They met Petra Van Lind there. | Petra Van Lind | 0 | 1 | true",
                "They met Petra Lind B. there. | Petra Lind B | 1 | 1 | false",
                "They met NATO Lind there. | NATO Lind | 1 | -1 | false",
                "They met Table Lind there. | Table Lind | 1 | -1 | false",
                "They met Big Lind there. | Big Lind | 1 | -1 | false",
                "They met Grace Lind there. | Grace Lind | 1 | -1 | true",
                "They met Petra Table there. | Petra Table | 0 | 1 | true",
                "They met Korva Table there. | Korva Table | 0 | 1 | false",
                "They met Petra Lind Table there. | Petra Lind Table | 1 | 1 | false",
                "They met Petra Foundation there. | Petra Foundation | 0 | 1 | false"
            })
    void keepsCompany(String story, String name, int index, int step, boolean company) {
        Occurrence occurrence = new Occurrence(Stories.mention(story, name), index);
        assertThat(occurrence.companion(step).isPresent()).isEqualTo(company);
    }

    @Test
    void companyIsTheSameInEverySpelling() {
        assertThat(before("They met Sergei Lind there.", "Sergei Lind"))
                .isEqualTo(before("They met Serhiy Lind there.", "Serhiy Lind"));
        assertThat(before("They met Korwa Lind there.", "Korwa Lind"))
                .isEqualTo(before("They met Korva Lind there.", "Korva Lind"));
        assertThat(before("They met Maryo Lind there.", "Maryo Lind"))
                .isNotEqualTo(before("They met Marya Lind there.", "Marya Lind"));
        assertThat(before("They met Korbo Lind there.", "Korbo Lind"))
                .isNotEqualTo(before("They met Korba Lind there.", "Korba Lind"));
    }

    @Test
    void headlinesShortenNamesAndTellNoCompany() {
        Ledger ledger = Stories.ledger(Stories.article(List.of(Map.entry(Zone.HEADLINE, "Petra Lind leaves"), body())));
        Occurrence inHeadline = Stories.form(ledger, "Lind").occurrences().get(0);
        assertThat(inHeadline.companion(-1)).isEmpty();
        assertThat(inHeadline.isCapitalByItself()).isFalse();
    }

    @Test
    void aCapitalSpeaksWhereItIsNotDueInAnyCase() {
        Ledger ledger = Stories.ledger(Stories.article(
                List.of(Map.entry(Zone.SUBHEAD, "To Lind with love"), body(), Map.entry(Zone.BODY, "They saw Lind."))));
        assertThat(Stories.form(ledger, "Lind").occurrences())
                .extracting(Occurrence::isCapitalByItself)
                .containsExactly(false, false, true);
    }

    private static Map.Entry<Zone, String> body() {
        return Map.entry(Zone.BODY, "Lind left.");
    }

    @ParameterizedTest
    @CsvSource({
        "They met Park Seok-jin there., Park Seok-jin, 1, true",
        "They met Park Seok-Jin there., Park Seok-Jin, 2, true",
        "They met Park Seok-Jin there., Park Seok-Jin, 0, false",
        "They met Anna Lind-Marchuk there., Anna Lind-Marchuk, 1, false",
        "They met Anna Lindvall-Jin there., Anna Lindvall-Jin, 2, false",
        "They met Lee Joonho-Jin there., Lee Joonho-Jin, 2, false",
        "They met Lee Joons-Jinho there., Lee Joons-Jinho, 1, true",
        "They met Lee Joons-Jinho there., Lee Joons-Jinho, 2, true",
        "They met Park Jin there., Park Jin, 1, false"
    })
    void isAShortHalf(String story, String name, int index, boolean half) {
        assertThat(new Occurrence(Stories.mention(story, name), index).isShortHalf())
                .isEqualTo(half);
    }

    private static String before(String story, String name) {
        return new Occurrence(Stories.mention(story, name), 1).companion(-1).orElseThrow();
    }
}
