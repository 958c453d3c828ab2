package dev.wirelint.serve.languagetool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.wirelint.desk.Desk;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.Manuscript;
import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What writing tools ask when they start: which languages there are, what answers, how much it takes, which rules. */
public final class ToolStartDoor implements Door {
    private static final String LANGUAGES = "/languages";
    private static final String INFO = "/info";
    private static final String CONFIGURATION = "/configinfo";
    private static final String LENGTH = "/maxtextlength";
    private static final String HEALTH = "/healthcheck";

    private final Desk desk;

    public ToolStartDoor(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<String> paths() {
        return Stream.of(LANGUAGES, INFO, CONFIGURATION, LENGTH, HEALTH)
                .flatMap(p -> WritingToolAddress.of(p).stream())
                .toList();
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "POST");
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public Reply answer(Request request) throws IOException {
        return switch (request.path().substring(request.path().lastIndexOf('/'))) {
            case LANGUAGES -> Reply.json(languages());
            case INFO -> Reply.json(info());
            case CONFIGURATION -> Reply.json(configuration());
            case LENGTH -> Reply.text(Reply.OK, String.valueOf(Manuscript.LONGEST));
            default -> Reply.text(Reply.OK, "OK");
        };
    }

    private static String languages() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (KnownLanguages language : KnownLanguages.ALL) {
                json.writeStartObject();
                json.writeStringField("name", language.title());
                json.writeStringField("code", "en");
                json.writeStringField("longCode", language.tag());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static String info() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            MatchJson.software(json);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private String configuration() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            MatchJson.software(json);
            json.writeObjectFieldStart("parameter");
            json.writeNumberField("maxTextLength", Manuscript.LONGEST);
            json.writeEndObject();
            json.writeArrayFieldStart("rules");
            for (Map.Entry<RulePage, Boolean> rule : desk.guide().rules().entrySet()) {
                rule(json, rule.getKey(), rule.getValue());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void rule(JsonGenerator json, RulePage page, boolean on) throws IOException {
        KnownCategory category = KnownCategory.of(page.id(), page.category());
        json.writeStartObject();
        json.writeStringField("ruleId", page.id().value());
        json.writeStringField("description", MatchJson.opened(page.summary()));
        json.writeStringField("categoryId", category.name());
        json.writeStringField("categoryName", category.title());
        json.writeStringField("locQualityIssueType", category.issueType().toLowerCase(Locale.ROOT));
        json.writeBooleanField("isDefaultOff", !on);
        json.writeBooleanField(
                "isTextLevel", !ParagraphRules.isOfParagraph(page.id().value()));
        json.writeEndObject();
    }
}
