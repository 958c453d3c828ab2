package dev.wirelint.report.decisions;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.wirelint.report.decisions.Decision.Rewording;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what an editor has decided in the report in a browser, which saves it as JSON. */
public final class DecisionsFile {
    private static final int SCHEMA = 1;

    private DecisionsFile() {}

    /** The stories of a file with what was decided of each; what is wrong with it is said in one line. */
    public static List<StoryDecisions> read(Path file) throws IOException {
        DecisionFields root = new DecisionFields(file, parsed(file));
        if (!root.has("decisions")) {
            throw new IOException(file + ": holds no decisions; save them in the HTML report");
        }
        if (root.number("schema") != SCHEMA) {
            throw new IOException(file + ": is of another version of wirelint");
        }
        List<StoryDecisions> stories = new ArrayList<>();
        for (DecisionFields story : root.list("decisions")) {
            List<Decision> decisions = new ArrayList<>();
            for (DecisionFields decided : story.list("findings")) {
                decisions.add(decision(decided));
            }
            stories.add(new StoryDecisions(
                    story.text("path"), story.text("sha256"), decisions, rewordings(story.list("notes"))));
        }
        return stories;
    }

    private static Decision decision(DecisionFields decided) throws IOException {
        int start = decided.number("start");
        return new Decision(
                decided.text("rule"),
                decided.text("print"),
                new Span(start, Math.max(start, decided.number("end"))),
                decided.text("text"),
                rewordings(decided.list("take")),
                decided.has("stand") ? decided.text("stand") : "",
                !decided.has("in") || !decided.text("in").equals("configuration"));
    }

    private static List<Rewording> rewordings(List<DecisionFields> edits) throws IOException {
        List<Rewording> rewordings = new ArrayList<>();
        for (DecisionFields edit : edits) {
            rewordings.add(new Rewording(edit.number("start"), edit.text("was"), edit.text("now")));
        }
        return rewordings;
    }

    private static Object parsed(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            json.nextToken();
            return value(json);
        } catch (NoSuchFileException e) {
            throw new IOException(file + ": there are no such decisions; save them in the HTML report", e);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is no text in UTF-8, as decisions are", e);
        } catch (AccessDeniedException e) {
            throw new IOException(file + ": may not be read; check its permissions", e);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file + ": is no valid JSON at line " + e.getLocation().getLineNr(), e);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                fields.put(name, value(json));
            }
            return fields;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(json));
            }
            return values;
        }
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getIntValue() : String.valueOf(json.getText());
    }

    /** An object of the file, whatever it is. */
    private record DecisionFields(Path file, Object value) {
        boolean has(String field) {
            return value instanceof Map<?, ?> fields && fields.containsKey(field);
        }

        String text(String field) throws IOException {
            if (value instanceof Map<?, ?> fields && fields.get(field) instanceof String text) {
                return text;
            }
            throw lacking(field);
        }

        int number(String field) throws IOException {
            if (value instanceof Map<?, ?> fields && fields.get(field) instanceof Integer number && number >= 0) {
                return number;
            }
            throw lacking(field);
        }

        List<DecisionFields> list(String field) {
            return value instanceof Map<?, ?> fields && fields.get(field) instanceof List<?> list
                    ? list.stream()
                            .map(entry -> new DecisionFields(file, entry))
                            .toList()
                    : List.of();
        }

        private IOException lacking(String field) {
            return new IOException(
                    file + ": a decision lacks its \"" + field + "\"; save them anew in the HTML report");
        }
    }
}
