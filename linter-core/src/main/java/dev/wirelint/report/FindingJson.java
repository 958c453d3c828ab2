package dev.wirelint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.util.Optional;

/** A finding as JSON, the same wherever one is told to a program. */
public final class FindingJson {
    private FindingJson() {}

    /** Writes one as an object. */
    public static void write(JsonGenerator json, SourceText source, Finding finding) throws IOException {
        json.writeStartObject();
        fields(json, source, finding);
        json.writeEndObject();
    }

    /** Writes its fields into an object that is begun. */
    public static void fields(JsonGenerator json, SourceText source, Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule().value());
        json.writeStringField("category", finding.category().label());
        json.writeStringField("severity", finding.severity().label());
        json.writeNumberField("confidence", finding.confidence());
        if (finding.group().isPresent()) {
            json.writeStringField("group", finding.group().get());
        }
        json.writeStringField("message", finding.message());
        Optional<String> field = source.field(finding.span().start());
        if (field.isPresent()) {
            json.writeStringField("field", field.get());
        }
        json.writeStringField("text", finding.span().of(source.content()));
        place(json, source.place(finding.span()));
        json.writeArrayFieldStart("suggestions");
        for (String suggestion : finding.suggestions()) {
            json.writeString(suggestion);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("related");
        for (RelatedPlace related : finding.related()) {
            json.writeStartObject();
            json.writeStringField("path", related.place().file());
            place(json, related.place());
            json.writeStringField("message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes a place as the fields {@code start} and {@code end}. */
    public static void place(JsonGenerator json, Place place) throws IOException {
        position(json, "start", place.start());
        position(json, "end", place.end());
    }

    private static void position(JsonGenerator json, String field, Position at) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("offset", at.offset());
        json.writeNumberField("line", at.line());
        json.writeNumberField("column", at.column());
        json.writeEndObject();
    }
}
