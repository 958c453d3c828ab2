package dev.wirelint.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is sent back.
 *
 * @param headers besides those that every answer has
 */
public record Reply(int status, String type, byte[] body, Map<String, String> headers) {
    public static final int OK = 200;
    public static final int NOTHING_TO_SAY = 204;

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply json(String text) {
        return json(OK, text);
    }

    public static Reply json(int status, String text) {
        return of(status, "application/json; charset=utf-8", text);
    }

    public static Reply text(int status, String words) {
        return of(status, "text/plain; charset=utf-8", words);
    }

    public static Reply of(int status, String type, String text) {
        return new Reply(status, type, text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** The same with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }
}
