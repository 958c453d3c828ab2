package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories as they were sent to terminals, between control codes. */
class WireCodesTest {
    private static final String ANPA = String.join(
            "\r\n",
            "\u0016\u0016\u0001a0417\u001fsaltm",
            "r a\u0013\u0011 BC-Ferry     05-01 0120",
            "\u0002^BC-Ferry,120<",
            "^Ferry sails again after the storm<",
            "^WF Photo SM101, SM102<",
            "^Eds: Adds a quotation.<",
            "^By ANNA HOLT=",
            "^Wirefield=",
            "\t   SALTMARK (Wirefield) _ The ferry left at noon on Monday , the",
            "harbour office said.",
            " ",
            "\t   ``It was time,'' said the clerk who had sold the tickets.",
            "\bHarbour\u0010 Tides\u001f\u001e High\u001f\u001e Low",
            "\u0003WF-SM-05-01-31 1400GMT<",
            "\f",
            "\u0004");
    private static final String IPTC =
            "\u0001SMK0042 4 pol 120 WFD /AFP-AB12\r\nFerry\u0002\r\nFerry sails again\r\n\r\n"
                    + "SALTMARK, May 1 (Wirefield) - The ferry left at noon , the office said.\r\n\u0003\r\n011400 MAY 31\u0004";

    @Test
    void areReadByTheirParts() throws UnreadableInput {
        Article article = StoryFile.read(SourceText.of("ferry.txt", ANPA), StoryFile.ANY);
        assertThat(zone(article, Zone.HEADLINE)).containsExactly("Ferry sails again after the storm");
        assertThat(zone(article, Zone.BYLINE)).containsExactly("By ANNA HOLT", "Wirefield");
        assertThat(zone(article, Zone.DATELINE)).containsExactly("SALTMARK (Wirefield) –");
        assertThat(zone(article, Zone.LEDE)).singleElement().asString().contains("at noon on Monday , the");
        assertThat(zone(article, Zone.TABLE)).containsExactly("Harbour Tides High Low");
        assertThat(zone(article, Zone.FURNITURE)).contains("BC-Ferry,120", "WF Photo SM101, SM102");
        assertThat(article.text()).doesNotContain("Eds:").matches("(?s)[^\\x00-\\x08\\x0e-\\x1f]*");
        int comma = article.text().indexOf(" , the");
        assertThat(article.map().toSource(new Span(comma, comma + 2)).start()).isEqualTo(ANPA.indexOf(" , the"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry.txt", "ferry.anpa", "ferry.tst", "ferry"})
    void areKnownByTheirCodes(String name) throws UnreadableInput {
        for (String story : List.of(ANPA, IPTC, ANPA.replace("\u0016", "").replace("\u0001", ""))) {
            Article article = StoryFile.read(SourceText.of(name, story), StoryFile.ANY);
            assertThat(zone(article, Zone.LEDE)).singleElement().asString().contains("The ferry left");
        }
    }

    @Test
    void areRefusedWhereNothingPartsThem() {
        String codes = "The ferry\u0010 left\u0010 at\u0010 noon.\u001f\u001e\r\n".repeat(4);
        assertThatThrownBy(() -> StoryFile.read(SourceText.of("a.txt", codes), StoryFile.ANY))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageContaining("has 20 control codes of a wire or a terminal, the first U+0010 here");
        assertThatThrownBy(() -> StoryFile.read(SourceText.of("a.txt", "\u0001\u0002\r\n\u0003\u0004"), StoryFile.ANY))
                .isInstanceOfSatisfying(
                        UnreadableInput.class,
                        e -> assertThat(e.isWithoutCopy()).isTrue());
    }

    @Test
    void oneStrayCodeIsCopy() throws UnreadableInput {
        Article article = StoryFile.read(
                SourceText.of("a.txt", "The ferry\u0013 left at noon on Monday, she said.\n"), StoryFile.ANY);
        assertThat(article.text()).contains("ferry\u0013 left");
    }

    private static List<String> zone(Article article, Zone zone) {
        return article.blocks().stream()
                .filter(b -> b.zone() == zone)
                .map(Block::span)
                .map(s -> s.of(article.text()))
                .toList();
    }
}
