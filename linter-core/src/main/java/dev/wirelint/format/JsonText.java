package dev.wirelint.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON of which only the strings matter, each with the way back to its characters. */
sealed interface JsonText {
    /** Where a string stands in the file is known through its escapes. */
    record JsonWords(MappedText text) implements JsonText {}

    /** The elements of an array. */
    record JsonItems(List<JsonText> all) implements JsonText {}

    /** An object. */
    record Fields(Map<String, JsonText> all) implements JsonText {}

    /** A number, a truth value or nothing. */
    record JsonOther() implements JsonText {}

    int DEEPEST = 200;

    JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** Reads the one value of a text. */
    static JsonText read(MappedText from) throws UnreadableInput {
        char[] characters = from.text().toCharArray();
        try (JsonParser parser = FACTORY.createParser(characters)) {
            JsonText value = only(parser, from);
            if (parser.nextToken() != null) {
                throw new UnreadableInput(
                        "goes on after its JSON value ends; put one story in a file, or read JSON Lines with --input-format jsonl",
                        from,
                        (int) parser.currentTokenLocation().getCharOffset());
            }
            return value;
        } catch (JsonParseException e) {
            throw new UnreadableInput("is not JSON: " + reason(e) + "; mend it here", from, place(from, e));
        } catch (IOException e) {
            throw new UnreadableInput("cannot be read as JSON: " + reason(e));
        }
    }

    private static JsonText only(JsonParser parser, MappedText from) throws IOException, UnreadableInput {
        try {
            parser.nextToken();
            return value(parser, from);
        } catch (StreamConstraintsException e) {
            throw new UnreadableInput(
                    "has values nested more than " + DEEPEST + " deep, or one too long to read; take the needless out",
                    from,
                    (int) parser.currentLocation().getCharOffset());
        }
    }

    /** A string field of an object. */
    default Optional<MappedText> words(String name) {
        return field(name) instanceof JsonWords words ? Optional.of(words.text()) : Optional.empty();
    }

    /** The values of a field: the elements where it is an array, the values where it is an object, or just itself. */
    default List<JsonText> items(String name) {
        JsonText field = field(name);
        if (field instanceof JsonItems items) {
            return items.all();
        }
        if (field instanceof Fields fields) {
            return List.copyOf(fields.all().values());
        }
        return field instanceof JsonWords ? List.of(field) : List.of();
    }

    /** The objects of a field: itself, or the elements where it is an array. */
    default List<JsonText> objects(String name) {
        JsonText field = field(name);
        return field instanceof JsonItems items ? items.all() : List.of(field);
    }

    private JsonText field(String name) {
        return this instanceof Fields fields ? fields.all().getOrDefault(name, new JsonOther()) : new JsonOther();
    }

    private static JsonText value(JsonParser parser, MappedText from) throws IOException, UnreadableInput {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonText> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser, from));
            }
            return new Fields(fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonText> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser, from));
            }
            return new JsonItems(items);
        }
        if (token != JsonToken.VALUE_STRING) {
            return new JsonOther();
        }
        int start = (int) parser.currentTokenLocation().getCharOffset() + 1;
        parser.finishToken();
        return new JsonWords(Escapes.read(from, new Span(start, closing(from.text(), start))));
    }

    private static int closing(String json, int start) {
        int at = start;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, json.length());
    }

    private static int place(MappedText from, JsonParseException e) {
        long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(from.text().length(), at));
    }

    private static String reason(IOException e) {
        String message = e instanceof JsonParseException parse ? parse.getOriginalMessage() : e.getMessage();
        return String.valueOf(message).strip().replaceFirst("\\.$", "");
    }
}
