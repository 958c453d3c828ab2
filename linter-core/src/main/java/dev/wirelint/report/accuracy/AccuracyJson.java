package dev.wirelint.report.accuracy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.report.accuracy.Accuracy.RuleAccuracy;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Accuracy as JSON for other programs. */
public final class AccuracyJson {
    private static final int SCHEMA = 1;

    private AccuracyJson() {}

    /** Writes one object; the writer is left open. */
    public static void write(Accuracy accuracy, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeNumberField("stories", accuracy.stories());
            rows(json, "rules", "rule", accuracy.rules());
            rows(json, "readings", "reading", accuracy.readings());
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void rows(JsonGenerator json, String field, String name, List<RuleAccuracy> rows)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (RuleAccuracy row : rows) {
            json.writeStartObject();
            json.writeStringField(name, row.name());
            json.writeBooleanField("preview", row.preview());
            json.writeNumberField("labelled", row.labelled());
            json.writeNumberField("right", row.right());
            json.writeNumberField("wrong", row.wrong());
            json.writeNumberField("missed", row.missed());
            json.writeNumberField("precision", row.precision());
            json.writeNumberField("recall", row.recall());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
