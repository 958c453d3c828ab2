package dev.wirelint.serve.http;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param path with one slash where the caller wrote several
 * @param rawQuery what stands behind the question mark, as it came; empty where there is none
 * @param headers by their names in lower case, the first of each
 * @param text the body
 * @param nonce new for each request, for the styles of a page
 */
public record Request(
        String method, String path, String rawQuery, Map<String, String> headers, String text, String nonce) {
    public Request {
        headers = Map.copyOf(headers);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The fields of the query. */
    public Map<String, String> query() throws Refusal {
        return FormFields.of(rawQuery);
    }

    /** The object that the body is. */
    public JsonFields json() throws Refusal {
        return JsonFields.of(text);
    }
}
