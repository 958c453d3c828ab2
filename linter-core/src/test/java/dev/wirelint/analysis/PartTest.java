package dev.wirelint.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.figures.Changes;
import dev.wirelint.analysis.figures.Statements;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Zone;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final String STORY =
            "Exports rose 50 percent to 120 tonnes from 80 tonnes on 4 March 1931. The flood killed 40 people.";

    private final Copy copy = copy();

    @Test
    void isWorkedOutOnceForACopyAndAnewForTheNext() {
        AtomicInteger read = new AtomicInteger();
        Part<String> part = Part.of(c -> c.text() + read.incrementAndGet());

        assertThat(copy.part(part)).isSameAs(copy.part(part));
        assertThat(read).hasValue(1);
        assertThat(copy().part(part)).endsWith("2");
    }

    @Test
    void isWorkedOutOnceForEachKey() {
        AtomicInteger read = new AtomicInteger();
        Part<Function<Span, String>> part = Part.each((c, span) -> c.textOf(span) + read.incrementAndGet());

        assertThat(copy.part(part).apply(new Span(0, 7))).isEqualTo("Exports1");
        assertThat(copy.part(part).apply(new Span(0, 7))).isEqualTo("Exports1");
        assertThat(copy.part(part).apply(new Span(8, 12))).isEqualTo("rose2");
    }

    @Test
    void mayAskForOtherParts() {
        Part<Integer> length = Part.of(c -> c.text().length());
        Part<Integer> twice = Part.of(c -> 2 * c.part(length));

        assertThat(copy.part(twice)).isEqualTo(2 * STORY.length());
    }

    @Test
    void whatIsAskedByZonesIsKeptByZones() {
        Set<Zone> body = Set.of(Zone.BODY);

        assertThat(copy.sentences(body)).hasSize(2).isSameAs(copy.sentences(body));
        assertThat(Dates.of(copy, body)).hasSize(1).isSameAs(Dates.of(copy, body));
        assertThat(Changes.of(copy, body)).hasSize(1).isSameAs(Changes.of(copy, body));
        assertThat(Statements.of(copy, body)).isNotEmpty().isSameAs(Statements.of(copy, body));
        assertThat(copy.sentences(Set.of(Zone.HEADLINE))).isEmpty();
    }

    private static Copy copy() {
        ArticleBuilder builder = new ArticleBuilder(SourceText.of("story", STORY));
        builder.paragraph(Zone.BODY, new Span(0, STORY.length()));
        return new Copy(builder.build());
    }
}
