package dev.wirelint.serve.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.analysis.ledger.ToldFigure;
import dev.wirelint.analysis.ledger.ToldQuote;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Dateline;
import dev.wirelint.desk.Learned;
import dev.wirelint.report.FindingJson;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What a text says, as JSON: its zones, its names, its figures and its quotations, at their places in the file. */
final class LearnedJson {
    private final JsonGenerator json;
    private final Learned learned;
    private final Article article;

    LearnedJson(JsonGenerator json, Learned learned) {
        this.json = json;
        this.learned = learned;
        this.article = learned.article();
    }

    /** Writes them as fields of an object that is begun. */
    void write() throws IOException {
        Optional<Dateline> dateline = article.dateline();
        if (dateline.isPresent()) {
            words("dateline", dateline.get().span());
        }
        json.writeArrayFieldStart("zones");
        for (Block block : article.blocks()) {
            zone(block);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("names");
        for (NamedOne name : learned.ledger().names()) {
            name(name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (ToldFigure figure : learned.ledger().figures()) {
            json.writeStartObject();
            words(figure.span());
            json.writeBooleanField("sourced", figure.sourced());
            if (figure.source().isPresent()) {
                words("source", figure.source().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("quotations");
        for (ToldQuote quote : learned.ledger().quotes()) {
            quote(quote);
        }
        json.writeEndArray();
    }

    private void zone(Block block) throws IOException {
        Span inFile = article.map().toSource(block.span());
        json.writeStartObject();
        json.writeStringField("zone", block.zone().label());
        json.writeBooleanField("declared", block.declared());
        json.writeNumberField("start", inFile.start());
        json.writeNumberField("end", inFile.end());
        json.writeEndObject();
    }

    private void name(NamedOne name) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name.name());
        if (name.bearer().isPresent()) {
            json.writeStringField("bearer", name.bearer().get().name().toLowerCase(Locale.ROOT));
        }
        if (name.title().isPresent()) {
            json.writeStringField("title", name.title().get());
        }
        json.writeArrayFieldStart("spellings");
        for (NamedOne.SpelledAs spelling : name.spellings()) {
            json.writeStartObject();
            json.writeStringField("written", spelling.written());
            json.writeArrayFieldStart("places");
            for (Span place : spelling.places()) {
                json.writeStartObject();
                place(place);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quote(ToldQuote quote) throws IOException {
        json.writeStartObject();
        words(quote.span());
        json.writeBooleanField("above", quote.above());
        if (quote.speaker().isPresent()) {
            words("speaker", quote.speaker().get());
        }
        if (quote.below().isPresent()) {
            words("below", quote.below().get());
        }
        json.writeEndObject();
    }

    private void words(String field, Span span) throws IOException {
        json.writeObjectFieldStart(field);
        words(span);
        json.writeEndObject();
    }

    private void words(Span span) throws IOException {
        json.writeStringField("text", article.textOf(span));
        place(span);
    }

    private void place(Span span) throws IOException {
        FindingJson.place(json, article.source().place(article.map().toSource(span)));
    }
}
