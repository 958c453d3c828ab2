package dev.wirelint.serve.languagetool;

import dev.wirelint.serve.http.FormFields;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Request;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a writing tool asks, in whatever way it writes it: a form in the body or behind the question mark, whatever its
 * type is said to be.
 *
 * @param raw whether the text came as it is, as LibreOffice sends a paragraph
 */
record CheckForm(Map<String, String> fields, boolean raw) {
    /** LibreOffice writes the text as it is, and behind it a language and perhaps two names more. */
    private static final Pattern RAW = Pattern.compile(
            "\\Atext=(.*)&language=([\\w-]*+)(?:&username=([^&]*+)&apiKey=([^&]*+))?\\z", Pattern.DOTALL);

    /** What an encoder never leaves as it is. */
    private static final Pattern UNENCODED = Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    CheckForm {
        fields = Map.copyOf(fields);
    }

    static CheckForm of(Request request) throws Refusal {
        String body = request.text();
        Matcher raw = RAW.matcher(body);
        boolean isRaw = raw.matches() && UNENCODED.matcher(raw.group(1)).find();
        Map<String, String> all = new LinkedHashMap<>(isRaw ? raw(raw) : FormFields.of(body));
        request.query().forEach(all::putIfAbsent);
        return new CheckForm(all, isRaw);
    }

    private static Map<String, String> raw(Matcher raw) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", raw.group(1));
        fields.put("language", raw.group(2));
        if (raw.group(4) != null) {
            fields.put("username", raw.group(3));
            fields.put("apiKey", raw.group(4));
        }
        return fields;
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean isTrue(String name) {
        return field(name).filter(v -> v.equals("true") || v.equals("yes")).isPresent();
    }

    /** The words of a list with commas, in capitals. */
    Set<String> list(String name) {
        return Arrays.stream(field(name).orElse("").split(",", -1))
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .map(w -> w.toUpperCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text that is to be checked, with what in it is mark-up. */
    AnnotatedCopy copy() throws Refusal {
        Optional<String> text = field("text");
        Optional<String> data = field("data");
        if (text.isPresent() == data.isPresent()) {
            throw new Refusal(Refusal.BAD_REQUEST, "a check takes either 'text' or 'data'");
        }
        if (text.isPresent()) {
            return AnnotatedCopy.plain(text.get());
        }
        JsonFields annotated = JsonFields.of(data.orElse(""));
        Optional<String> whole = annotated.text("text");
        if (whole.isPresent()) {
            return AnnotatedCopy.plain(whole.get());
        }
        if (!annotated.fields().containsKey("annotation")) {
            throw new Refusal(Refusal.BAD_REQUEST, "'data' holds neither a 'text' nor an 'annotation'");
        }
        return AnnotatedCopy.of(annotated.list("annotation"));
    }
}
