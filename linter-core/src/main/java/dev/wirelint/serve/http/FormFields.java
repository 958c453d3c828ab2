package dev.wirelint.serve.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form as browsers write it, the first of each name. */
public final class FormFields {
    private FormFields() {}

    /** Reads what stands behind a question mark, or in a body. */
    public static Map<String, String> of(String form) throws Refusal {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : form.split("&", -1)) {
            int parted = field.indexOf('=');
            if (!field.isEmpty()) {
                fields.putIfAbsent(
                        decoded(parted < 0 ? field : field.substring(0, parted)),
                        parted < 0 ? "" : decoded(field.substring(parted + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String written) throws Refusal {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.BAD_REQUEST, "a field of the form is not percent-encoded as it should be");
        }
    }
}
