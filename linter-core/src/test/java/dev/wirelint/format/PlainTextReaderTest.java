package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    private static final String STORY = """
            (Updates with minister’s quote)

            Harbour reopens after storm

              • First ferry leaves at noon
              • Repairs to cost 3 million crowns

            By Ilse Maran

            TALLINN, Jan 19 (Wirefield) - The harbour reopened on Thursday.

            Boats left at noon.

            REPAIRS TO FOLLOW

            The quay will be mended by June, the port said.

            - Two cranes fell.
            - One shed burned.

            A crane lies on the quay in this photo taken on Jan 18. Wirefield/Anu Tamm/File Photo

            * * *

            (Reporting by Ilse Maran; Editing by Joost Prins)
            """;

    @Test
    void knowsThePartsOfAStory() {
        assertThat(zones(STORY))
                .containsExactly(
                        Zone.TRASHLINE,
                        Zone.HEADLINE,
                        Zone.DECK,
                        Zone.DECK,
                        Zone.BYLINE,
                        Zone.DATELINE,
                        Zone.LEDE,
                        Zone.BODY,
                        Zone.SUBHEAD,
                        Zone.BODY,
                        Zone.LIST_ITEM,
                        Zone.LIST_ITEM,
                        Zone.CAPTION,
                        Zone.FURNITURE,
                        Zone.SIGN_OFF);
    }

    @Test
    void takesTheDatelineApart() {
        Article article = read(STORY);
        assertThat(article.dateline()).hasValueSatisfying(d -> {
            assertThat(d.place()).isEqualTo("TALLINN");
            assertThat(d.date()).isEqualTo("Jan 19");
            assertThat(d.agency()).isEqualTo("Wirefield");
            assertThat(article.textOf(d.span())).isEqualTo("TALLINN, Jan 19 (Wirefield) -");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void mapsEveryBlockBackToTheFile(String end) {
        SourceText source = SourceText.of("story.txt", STORY.replace("\n", end));
        Article article = StoryFile.read(source);
        assertThat(article.text()).isEqualTo(read(STORY).text());
        for (Block block : article.blocks()) {
            Span inFile = article.map().toSource(block.span());
            assertThat(inFile.of(source.content()).replace(end, "\n")).isEqualTo(article.textOf(block));
        }
    }

    @Test
    void beginsAtTheBodyWhereThereIsNoHeadline() {
        assertThat(zones("The harbour reopened on Thursday, the port said.\n\nBoats left at noon.\n"))
                .containsExactly(Zone.LEDE, Zone.BODY);
    }

    @Test
    void takesEveryLineForAParagraphWhereNoneIsBlank() {
        assertThat(zones("Harbour reopens\nThe harbour reopened on Thursday.\nBoats left at noon.\n"))
                .containsExactly(Zone.HEADLINE, Zone.LEDE, Zone.BODY);
    }

    @Test
    void joinsLinesThatAMachineWrapped() {
        String wrapped = """
                The harbour of the old town reopened on Thursday after a storm that
                had closed it for the better part of a week, and the first ferries
                left at noon with a few hundred passengers who had slept in the hall
                of the terminal, the port said.

                Boats left at noon.
                """;
        assertThat(zones(wrapped)).containsExactly(Zone.LEDE, Zone.BODY);
    }

    @Test
    void leavesAParagraphThatWasCutOffInTheBody() {
        assertThat(zones("The harbour reopened on Thursday.\n\nBoats left at the\n\nThe port was calm.\n"))
                .containsExactly(Zone.LEDE, Zone.BODY, Zone.BODY);
    }

    @Test
    void readsResultsAsAList() {
        assertThat(zones("The results of the day were these.\n\nNarva 2 Tartu 1\nPaide 0 Kalev 0\nFlora 3 Elva 1\n"))
                .containsExactly(Zone.LEDE, Zone.LIST_ITEM, Zone.LIST_ITEM, Zone.LIST_ITEM);
    }

    @Test
    void readsAMillionCharactersOfShortLinesInTheirLength() {
        String lines = "Narva 2 Tartu 1\n".repeat(60_000);
        assertTimeout(Duration.ofSeconds(10), () -> zones(lines));
        assertTimeout(Duration.ofSeconds(10), () -> zones("The results were these.\n" + lines));
    }

    @Test
    void knowsTheLinesOfATakeFromTheStory() {
        String take = """
                a0417
                r i BC-Harbour-Storm 1stLd-Writethru   01-19 0345
                ^BC-Harbour-Storm, 1st Ld-Writethru,345<
                ^Harbour reopens after storm<
                ^Eds: Updates with minister's quote.<
                ^By ILSE MARAN=
                   TALLINN, Jan 19 (Wirefield) - The harbour of the old town reopened on
                Thursday after a storm that had closed it for the better part of a week,
                and the first ferries left at noon with a few hundred passengers who
                had slept in the hall of the terminal, the port said.
                   Boats left at noon.
                (MORE)

                PAGE 2 HARBOUR-STORM TALLINN
                   The quay will be mended by June, the port said.

                WF-TL-01-19-23 1015GMT
                -30-
                """;
        Article article = read(take);
        assertThat(zones(take))
                .containsExactly(
                        Zone.FURNITURE,
                        Zone.FURNITURE,
                        Zone.FURNITURE,
                        Zone.HEADLINE,
                        Zone.TRASHLINE,
                        Zone.BYLINE,
                        Zone.DATELINE,
                        Zone.LEDE,
                        Zone.BODY,
                        Zone.FURNITURE,
                        Zone.FURNITURE,
                        Zone.BODY,
                        Zone.FURNITURE,
                        Zone.FURNITURE);
        assertThat(article.textOf(article.blocks().get(3))).isEqualTo("Harbour reopens after storm");
        assertThat(zones("HARBOUR-STORM/ (UPDATE 2)\n\nHarbour reopens\n\nThe port reopened on Thursday.\n"))
                .containsExactly(Zone.FURNITURE, Zone.HEADLINE, Zone.LEDE);
        assertThat(zones("Slug: HARBOUR-STORM\nHarbour reopens\nThe port reopened.\n"))
                .containsExactly(Zone.FURNITURE, Zone.HEADLINE, Zone.LEDE);
    }

    @Test
    void leavesProseThatOnlyLooksLikeTheLinesOfATake() {
        String story = """
                The port reopened.

                MORE THAN RAIN

                Page 2 of the report says so.

                COVID-19

                PM-elect Maran spoke.

                Ends meet, he said.
                """;
        assertThat(zones(story))
                .containsExactly(Zone.LEDE, Zone.SUBHEAD, Zone.BODY, Zone.SUBHEAD, Zone.BODY, Zone.BODY);
    }

    @Test
    void takesNoLineForACrossheadThatTheNextParagraphGoesOnWith() {
        String story = """
                The port reopened.

                The ferry to the islands

                sailed again on Friday.

                What the islands say

                They were glad of it.
                """;
        assertThat(zones(story)).containsExactly(Zone.LEDE, Zone.BODY, Zone.BODY, Zone.SUBHEAD, Zone.BODY);
    }

    private static List<Zone> zones(String text) {
        return read(text).blocks().stream().map(Block::zone).toList();
    }

    private static Article read(String text) {
        return StoryFile.read(SourceText.of("story.txt", text));
    }
}
