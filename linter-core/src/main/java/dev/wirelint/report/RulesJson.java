package dev.wirelint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The list of rules as JSON for other programs. */
public final class RulesJson {
    private RulesJson() {}

    /** Writes an object with one entry a rule; the writer is left open. */
    public static void write(List<RulePage> pages, Writer out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("schema", JsonReport.SCHEMA);
            json.writeArrayFieldStart("rules");
            for (RulePage page : pages) {
                rule(json, page);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void rule(JsonGenerator json, RulePage page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", page.id().value());
        json.writeStringField("summary", page.summary());
        json.writeStringField("category", page.category().label());
        json.writeStringField("severity", page.severity().label());
        json.writeBooleanField("preview", page.preview());
        json.writeStringField("pack", page.pack());
        json.writeStringField("since", page.since());
        if (page.authority().isPresent()) {
            json.writeStringField("authority", page.authority().get());
        }
        json.writeArrayFieldStart("zones");
        for (String zone : page.zones().stream().sorted().map(Zone::label).toList()) {
            json.writeString(zone);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
