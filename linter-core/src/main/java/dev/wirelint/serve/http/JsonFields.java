package dev.wirelint.serve.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of an object that came as JSON.
 *
 * @param fields texts, whole numbers, truth values, lists and maps of those
 */
public record JsonFields(Map<String, Object> fields) {
    /** No request needs more. */
    private static final int DEEPEST = 12;

    public JsonFields {
        fields = Map.copyOf(fields);
    }

    /** Reads an object. */
    public static JsonFields of(String json) throws Refusal {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonFields read = new JsonFields(object(parser, 0));
                if (parser.nextToken() == null) {
                    return read;
                }
            }
        } catch (IOException e) {
            throw notJson();
        }
        throw notJson();
    }

    private static Refusal notJson() {
        return new Refusal(Refusal.BAD_REQUEST, "the body is no JSON object; see docs/serve.md for what is asked how");
    }

    private static Map<String, Object> object(JsonParser json, int depth) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() != JsonToken.VALUE_NULL) {
                fields.put(name, value(json, depth + 1));
            }
        }
        return fields;
    }

    private static Object value(JsonParser json, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("nested too deep");
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (json.currentToken() != JsonToken.VALUE_NULL) {
                    values.add(value(json, depth + 1));
                }
            }
            return List.copyOf(values);
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getIntValue();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return json.getBooleanValue();
        }
        return json.getText();
    }

    public Optional<String> text(String name) {
        return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** A text that has to be there. */
    public String needed(String name) throws Refusal {
        return text(name).orElseThrow(() -> lacking(name));
    }

    public Optional<Integer> number(String name) {
        return fields.get(name) instanceof Integer number ? Optional.of(number) : Optional.empty();
    }

    /** A whole number from 0 on that has to be there. */
    public int neededNumber(String name) throws Refusal {
        return number(name).filter(n -> n >= 0).orElseThrow(() -> lacking(name));
    }

    /** The objects of a list; empty where there is none. */
    public List<JsonFields> list(String name) {
        List<JsonFields> objects = new ArrayList<>();
        if (fields.get(name) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map) {
                    Map<String, Object> named = new LinkedHashMap<>();
                    map.forEach((key, value) -> named.put(String.valueOf(key), value));
                    objects.add(new JsonFields(named));
                }
            }
        }
        return List.copyOf(objects);
    }

    private static Refusal lacking(String name) {
        return new Refusal(Refusal.BAD_REQUEST, "the request lacks its \"" + name + "\"");
    }
}
