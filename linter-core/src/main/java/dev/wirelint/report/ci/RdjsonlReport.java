package dev.wirelint.report.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.StoryByStory;
import dev.wirelint.report.Tool;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The report as reviewdog reads it: one finding a line, columns counted in bytes of UTF-8. */
public final class RdjsonlReport implements StoryByStory {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public void write(Report report, Writer out) throws IOException {
        for (CheckedStory story : report.stories()) {
            write(story, out);
        }
    }

    @Override
    public void write(CheckedStory story, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new MinimalPrettyPrinter(""));
            for (Finding finding : story.findings()) {
                diagnostic(json, story, finding);
                json.writeRaw('\n');
            }
        }
    }

    private static void diagnostic(JsonGenerator json, CheckedStory story, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", finding.message());
        json.writeObjectFieldStart("location");
        json.writeStringField("path", story.source().file());
        range(json, story.source(), finding.span());
        json.writeEndObject();
        json.writeStringField("severity", severity(finding.severity()));
        json.writeObjectFieldStart("source");
        json.writeStringField("name", Tool.NAME);
        json.writeEndObject();
        json.writeObjectFieldStart("code");
        json.writeStringField("value", finding.rule().value());
        json.writeEndObject();
        json.writeArrayFieldStart("suggestions");
        for (Fix fix : finding.fixes()) {
            if (fix.safety() != Fix.Safety.BY_HAND && fix.edits().size() == 1) {
                Edit edit = fix.edits().get(0);
                json.writeStartObject();
                range(json, story.source(), edit.span());
                json.writeStringField("text", edit.replacement());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void range(JsonGenerator json, SourceText source, Span span) throws IOException {
        json.writeObjectFieldStart("range");
        position(json, "start", source, span.start());
        position(json, "end", source, span.end());
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, String field, SourceText source, int offset) throws IOException {
        int line = source.position(offset).line();
        String before = source.content().substring(source.line(line).start(), offset);
        json.writeObjectFieldStart(field);
        json.writeNumberField("line", line);
        json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case SUGGESTION -> "INFO";
        };
    }
}
