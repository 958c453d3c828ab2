package dev.wirelint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.article.Article;
import dev.wirelint.article.Notation;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Fix;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.StetForm;
import dev.wirelint.report.StetForms;
import dev.wirelint.text.Digest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What the script needs to mend a story: its text as it stands in the file, and the fixes there are. */
final class MendingData {
    /** Where a line of the file is no line of the copy, and is not shown for one. */
    private static final Set<Notation> MARKED =
            EnumSet.of(Notation.TAGS, Notation.CDATA, Notation.JSON, Notation.TAGS_IN_JSON);

    private MendingData() {}

    /** As JSON that is safe inside a script element; absent where a story is not to be mended in its file. */
    static Optional<String> of(CheckedStory story, Optional<Article> copy) {
        boolean isRow = !story.source().file().equals(story.path());
        if (isRow || story.findings().isEmpty() || story.source().content().isEmpty()) {
            return Optional.empty();
        }
        return copy.map(article -> json(story, article));
    }

    private static String json(CheckedStory story, Article article) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setCharacterEscapes(new InertJson());
            json.writeStartObject();
            json.writeStringField("path", story.path());
            json.writeStringField("sha256", Digest.of(story.source().content()));
            json.writeStringField("content", story.source().content());
            json.writeBooleanField("marked", MARKED.contains(article.notation()));
            json.writeArrayFieldStart("findings");
            StetForms notes = new StetForms(article);
            for (Finding finding : story.findings()) {
                finding(json, finding, story, notes.of(finding));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void finding(JsonGenerator json, Finding finding, CheckedStory story, Optional<StetForm> note)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().value());
        json.writeStringField(
                "print", Fingerprint.of(finding, story.source().content()).hash());
        json.writeNumberField("start", finding.span().start());
        json.writeNumberField("end", finding.span().end());
        if (finding.group().isPresent()) {
            json.writeStringField("group", finding.group().get());
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            json.writeStartObject();
            json.writeStringField("safety", safety(fix.safety()));
            json.writeArrayFieldStart("edits");
            for (Edit edit : fix.edits()) {
                json.writeStartArray();
                json.writeNumber(edit.span().start());
                json.writeNumber(edit.span().end());
                json.writeString(edit.replacement());
                if (!edit.words().equals(edit.replacement())) {
                    json.writeString(edit.words());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        if (note.isPresent()) {
            json.writeArrayFieldStart("note");
            json.writeNumber(note.get().place());
            json.writeString(note.get().open());
            json.writeString(note.get().close());
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String safety(Fix.Safety safety) {
        return switch (safety) {
            case SAFE -> "safe";
            case REVIEW -> "review";
            case BY_HAND -> "by-hand";
        };
    }
}
