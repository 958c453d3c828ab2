package dev.wirelint.serve.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.article.Article;
import dev.wirelint.config.FailOn;
import dev.wirelint.desk.Learned;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.Severity;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.FindingJson;
import dev.wirelint.report.StetForm;
import dev.wirelint.report.StetForms;
import dev.wirelint.report.Tool;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One checked text as JSON: what {@code --format json} has of it, and all that a page or a CMS needs to mend it. */
final class CheckedJson {
    private static final int SCHEMA = 1;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final JsonGenerator json;
    private final CheckedStory story;
    private final SourceText source;

    private CheckedJson(JsonGenerator json, CheckedStory story) {
        this.json = json;
        this.story = story;
        this.source = story.source();
    }

    /**
     * The whole answer.
     *
     * @param failOn the lightest finding that fails the story
     * @param version the asker's number of the text, which is given back
     */
    static String of(CheckedStory story, FailOn failOn, Optional<Integer> version) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("schema", SCHEMA);
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", Tool.NAME);
            json.writeStringField("version", Tool.version());
            json.writeEndObject();
            json.writeObjectFieldStart("summary");
            json.writeNumberField("articles", 1);
            for (Severity severity : new Severity[] {Severity.ERROR, Severity.WARNING, Severity.SUGGESTION}) {
                json.writeNumberField(
                        severity.label() + "s",
                        story.findings().stream()
                                .filter(f -> f.severity() == severity)
                                .count());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("articles");
            new CheckedJson(json, story).article(failOn);
            json.writeEndArray();
            if (version.isPresent()) {
                json.writeNumberField("version", version.get());
            }
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private void article(FailOn failOn) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", story.path());
        Optional<StetForms> notes = story.article().map(StetForms::new);
        json.writeArrayFieldStart("findings");
        for (Finding finding : story.findings()) {
            json.writeStartObject();
            finding(finding, notes);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suppressed");
        for (Suppressed kept : story.suppressed()) {
            json.writeStartObject();
            FindingJson.fields(json, source, kept.finding());
            json.writeStringField("origin", kept.origin().name().toLowerCase(Locale.ROOT));
            json.writeStringField("why", kept.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("failOn", failOn.label());
        Optional<Learned> learned = Learned.from(story);
        if (learned.isPresent()) {
            Article article = learned.get().article();
            json.writeNumberField("words", words(article.text()));
            json.writeStringField("notation", article.notation().name().toLowerCase(Locale.ROOT));
            new LearnedJson(json, learned.get()).write();
        }
        json.writeEndObject();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : BLANKS.split(text.strip(), -1).length;
    }

    private void finding(Finding finding, Optional<StetForms> notes) throws IOException {
        FindingJson.fields(json, source, finding);
        json.writeStringField("print", Fingerprint.of(finding, source.content()).hash());
        Optional<String> page = Tool.page(finding.rule().value());
        if (page.isPresent()) {
            json.writeStringField("page", page.get());
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            fix(fix);
        }
        json.writeEndArray();
        Optional<StetForm> note = notes.flatMap(n -> n.of(finding));
        if (note.isPresent()) {
            json.writeObjectFieldStart("note");
            json.writeNumberField("place", note.get().place());
            json.writeStringField("open", note.get().open());
            json.writeStringField("close", note.get().close());
            json.writeEndObject();
        }
    }

    private void fix(Fix fix) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "safety", fix.safety().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeArrayFieldStart("edits");
        for (Edit edit : fix.edits()) {
            json.writeStartObject();
            json.writeNumberField("start", edit.span().start());
            json.writeNumberField("end", edit.span().end());
            json.writeStringField("replacement", edit.replacement());
            json.writeStringField("words", edit.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
