package dev.wirelint.serve.languagetool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.desk.StyleGuide;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.Tool;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The answer to a check as LanguageTool writes it. */
final class MatchJson {
    private static final int API = 1;

    private final JsonGenerator json;
    private final AnnotatedCopy copy;
    private final StyleGuide guide;

    private MatchJson(JsonGenerator json, AnnotatedCopy copy, StyleGuide guide) {
        this.json = json;
        this.copy = copy;
        this.guide = guide;
    }

    /** The whole answer. */
    static String of(AnnotatedCopy copy, List<Finding> findings, KnownLanguages language, StyleGuide guide)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            software(json);
            json.writeObjectFieldStart("warnings");
            json.writeBooleanField("incompleteResults", false);
            json.writeEndObject();
            language(json, language);
            json.writeArrayFieldStart("matches");
            MatchJson matches = new MatchJson(json, copy, guide);
            for (Finding finding : findings) {
                matches.match(finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** What answers. */
    static void software(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("software");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", Tool.version());
        json.writeStringField("buildDate", "");
        json.writeNumberField("apiVersion", API);
        json.writeBooleanField("premium", false);
        json.writeStringField("premiumHint", "");
        json.writeStringField("status", "");
        json.writeEndObject();
    }

    private static void language(JsonGenerator json, KnownLanguages language) throws IOException {
        json.writeObjectFieldStart("language");
        json.writeStringField("name", language.title());
        json.writeStringField("code", language.tag());
        json.writeObjectFieldStart("detectedLanguage");
        json.writeStringField("name", language.title());
        json.writeStringField("code", language.tag());
        json.writeNumberField("confidence", 1.0);
        json.writeStringField("source", "");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void match(Finding finding) throws IOException {
        Span place = copy.inWhole(finding.span());
        String summary = guide.explain(finding.rule().value()).summary();
        json.writeStartObject();
        json.writeStringField("message", opened(finding.message()));
        json.writeStringField("shortMessage", opened(summary));
        json.writeArrayFieldStart("replacements");
        if (copy.isOfOnePiece(finding.span())) {
            for (String replacement : Replacements.of(finding, copy.read())) {
                json.writeStartObject();
                json.writeStringField("value", replacement);
                if (replacement.isEmpty()) {
                    json.writeStringField("shortDescription", "delete");
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeNumberField("offset", place.start());
        json.writeNumberField("length", place.length());
        Span context = WordsAround.context(copy.whole(), place);
        json.writeObjectFieldStart("context");
        json.writeStringField("text", context.of(copy.whole()).replaceAll("\\s", " "));
        json.writeNumberField("offset", place.start() - context.start());
        json.writeNumberField("length", place.length());
        json.writeEndObject();
        json.writeStringField(
                "sentence", WordsAround.sentence(copy.whole(), place).of(copy.whole()));
        json.writeObjectFieldStart("type");
        json.writeStringField("typeName", type(finding));
        json.writeEndObject();
        rule(finding, summary);
        json.writeBooleanField("ignoreForIncompleteSentence", finding.category() == Category.SENTENCES);
        json.writeNumberField("contextForSureMatch", 0);
        json.writeEndObject();
    }

    private static String type(Finding finding) {
        return switch (KnownCategory.of(finding)) {
            case TYPOS -> "UnknownWord";
            case STYLE, REDUNDANCY -> "Hint";
            default -> "Other";
        };
    }

    private void rule(Finding finding, String summary) throws IOException {
        json.writeObjectFieldStart("rule");
        json.writeStringField("id", finding.rule().value());
        json.writeStringField("description", opened(summary));
        json.writeStringField("issueType", KnownCategory.of(finding).issueType());
        Optional<String> page = Tool.page(finding.rule().value());
        if (page.isPresent()) {
            json.writeArrayFieldStart("urls");
            json.writeStartObject();
            json.writeStringField("value", page.get());
            json.writeEndObject();
            json.writeEndArray();
        }
        category(json, KnownCategory.of(finding));
        json.writeBooleanField("isPremium", false);
        json.writeEndObject();
    }

    static void category(JsonGenerator json, KnownCategory category) throws IOException {
        json.writeObjectFieldStart("category");
        json.writeStringField("id", category.name());
        json.writeStringField("name", category.title());
        json.writeEndObject();
    }

    /** With a capital, as what stands by itself. */
    static String opened(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                        + words.substring(words.offsetByCodePoints(0, 1));
    }
}
