package dev.wirelint.analysis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.format.StoryFile;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a story says is set down with its places: who is named how, who stands behind which figure, who is quoted. */
class StoryLedgerTest {
    private static final String STORY = """
            Ferry company sold "for a song", union says

            MARLHAVEN, Norland, May 4 (Wirefield) - The Norland Ferry Company was sold for $41 million on Monday, Transport Minister Helga Orsted said.

            Some 4,300 trees came down in the storm.

            "It went for a song and nobody asked the crews," union leader Pavel Drozd told reporters. Orstad declined to answer him.
            """;
    private final Copy copy = new Copy(StoryFile.read(SourceText.of("story.txt", STORY)));
    private final StoryLedger ledger = StoryLedger.of(copy);

    @Test
    void bringsTheSpellingsOfANameTogether() {
        NamedOne minister = ledger.names().stream()
                .filter(n -> n.name().equals("Helga Orsted"))
                .findFirst()
                .orElseThrow();
        assertThat(minister.bearer()).contains(NamedOne.NameBearer.PERSON);
        assertThat(minister.title()).contains("minister");
        assertThat(minister.spellings())
                .extracting(NamedOne.SpelledAs::written)
                .containsExactly("Helga Orsted", "Orstad");
        assertThat(copy.textOf(minister.first())).isEqualTo("Helga Orsted");
        assertThat(ledger.names()).extracting(NamedOne::name).contains("Pavel Drozd", "Norland Ferry Company");
    }

    @Test
    void saysWhoStandsBehindAFigure() {
        assertThat(ledger.figures())
                .extracting(f -> words(Optional.of(f.span())))
                .containsExactly("$41 million", "Some 4,300 trees");
        ToldFigure price = ledger.figures().get(0);
        assertThat(price.sourced()).isTrue();
        assertThat(words(price.source())).contains("Orsted");
        assertThat(ledger.figures().get(1))
                .isEqualTo(new ToldFigure(ledger.figures().get(1).span(), Optional.empty(), false));
    }

    @Test
    void findsTheWordsOfTheHeadlineInTheCopy() {
        List<ToldQuote> quotes = ledger.quotes();
        assertThat(quotes).hasSize(2);
        assertThat(quotes.get(0).above()).isTrue();
        assertThat(quotes.get(0).below()).contains(quotes.get(1).span());
        assertThat(quotes).extracting(q -> words(q.speaker())).containsExactly("union", "Pavel Drozd");
    }

    private String words(Optional<Span> span) {
        return span.map(copy::textOf).orElse("");
    }
}
