package dev.wirelint.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is sent back. */
public final class Reply {
    public static final int OK = 200;
    public static final int NOTHING_TO_SAY = 204;

    private final int status;
    private final String type;
    private final byte[] body;
    private final Map<String, String> headers;

    private Reply(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body;
        this.headers = Map.copyOf(headers);
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

    /** A file as it is. */
    public static Reply file(String type, byte[] bytes) {
        return new Reply(OK, type, bytes.clone(), Map.of());
    }

    /** The same with one more header. */
    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }

    public int status() {
        return status;
    }

    String type() {
        return type;
    }

    /** Besides those that every answer has. */
    Map<String, String> headers() {
        return headers;
    }

    int length() {
        return body.length;
    }

    void write(OutputStream out) throws IOException {
        out.write(body);
    }
}
