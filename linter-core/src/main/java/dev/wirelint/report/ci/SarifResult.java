package dev.wirelint.report.ci;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Place;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Writes the results of one story in SARIF. */
final class SarifResult {
    private final JsonGenerator json;
    private final CheckedStory story;
    private final Map<RuleId, Integer> rules;
    private final Map<Fingerprint, Integer> seen = new HashMap<>();

    SarifResult(JsonGenerator json, CheckedStory story, Map<RuleId, Integer> rules) {
        this.json = json;
        this.story = story;
        this.rules = rules;
    }

    void write(Finding finding, Optional<Suppressed> suppressed) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().value());
        json.writeNumberField("ruleIndex", rules.getOrDefault(finding.rule(), -1));
        json.writeStringField("level", SarifReport.level(finding.severity()));
        SarifReport.message(json, "message", finding.message());
        json.writeArrayFieldStart("locations");
        location(
                story.source().place(finding.span()),
                Optional.of(finding.span().of(story.source().content())));
        json.writeEndArray();
        fingerprint(finding);
        related(finding);
        fixes(finding);
        if (suppressed.isPresent()) {
            suppression(suppressed.get());
        }
        json.writeObjectFieldStart("properties");
        json.writeNumberField("confidence", finding.confidence());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Equal findings are told apart by their order, since nothing else does. */
    private void fingerprint(Finding finding) throws IOException {
        Fingerprint print = Fingerprint.of(finding, story.source().content());
        int before = seen.merge(print, 1, Integer::sum);
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("wirelint/v1", print.hash() + ":" + before);
        json.writeEndObject();
    }

    private void related(Finding finding) throws IOException {
        if (finding.related().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatedLocations");
        for (RelatedPlace related : finding.related()) {
            json.writeStartObject();
            physical(related.place(), Optional.empty());
            SarifReport.message(json, "message", related.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void fixes(Finding finding) throws IOException {
        if (finding.fixes().stream().allMatch(f -> f.safety() == Fix.Safety.BY_HAND)) {
            return;
        }
        json.writeArrayFieldStart("fixes");
        for (Fix fix : finding.fixes()) {
            if (fix.safety() == Fix.Safety.BY_HAND) {
                continue;
            }
            json.writeStartObject();
            json.writeArrayFieldStart("artifactChanges");
            json.writeStartObject();
            artifact(story.source().file());
            json.writeArrayFieldStart("replacements");
            for (Edit edit : fix.edits()) {
                json.writeStartObject();
                region("deletedRegion", story.source().place(edit.span()), Optional.empty());
                SarifReport.message(json, "insertedContent", edit.replacement());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void suppression(Suppressed suppressed) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", suppressed.origin() == Suppressed.KeptIn.STORY ? "inSource" : "external");
        json.writeStringField("justification", suppressed.why());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void location(Place place, Optional<String> snippet) throws IOException {
        json.writeStartObject();
        physical(place, snippet);
        json.writeEndObject();
    }

    private void physical(Place place, Optional<String> snippet) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        artifact(place.file().equals(story.path()) ? story.source().file() : place.file());
        region("region", place, snippet);
        json.writeEndObject();
    }

    private void artifact(String path) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
    }

    private void region(String field, Place place, Optional<String> snippet) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("startLine", place.start().line());
        json.writeNumberField("startColumn", place.start().column());
        json.writeNumberField("endLine", place.end().line());
        json.writeNumberField("endColumn", place.end().column());
        json.writeNumberField("charOffset", place.start().offset());
        json.writeNumberField("charLength", place.span().length());
        if (snippet.isPresent()) {
            SarifReport.message(json, "snippet", snippet.get());
        }
        json.writeEndObject();
    }

    static String uri(String path) {
        try {
            boolean absolute = path.startsWith("/");
            URI uri = new URI(absolute ? "file" : null, absolute ? "" : null, absolute ? path : "/" + path, null);
            String written = uri.toASCIIString();
            return absolute ? written : written.substring(1).replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every path can be written as a URI: " + path, e);
        }
    }
}
