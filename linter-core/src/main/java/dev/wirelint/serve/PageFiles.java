package dev.wirelint.serve;

import dev.wirelint.serve.http.Door;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.serve.http.Reply;
import dev.wirelint.serve.http.Request;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The page that a browser is shown, and what belongs to it, out of our own jar. */
final class PageFiles implements Door {
    private static final String FOLDER = "page/";
    private static final String INDEX = "index.html";

    /** What the page has in common with the report stands there. */
    private static final String OF_THE_REPORT = "report/";

    private static final String REPORT = "/dev/wirelint/report/html/";
    private static final String NONCE = "{{nonce}}";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_@-]+(?:[./][A-Za-z0-9_@-]+)*");
    private static final String HTML = "text/html; charset=utf-8";
    private static final Map<String, String> TYPES = Map.of(
            "html", HTML,
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    @Override
    public List<String> paths() {
        return List.of("/", "/page/", "/favicon.ico");
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET");
    }

    @Override
    public boolean isWork() {
        return false;
    }

    @Override
    public Reply answer(Request request) throws Refusal, IOException {
        return switch (request.path()) {
            case "/" -> file(INDEX, request);
            case "/favicon.ico" -> file("favicon.svg", request);
            default -> file(request.path().substring("/page/".length()), request);
        };
    }

    private static Reply file(String name, Request request) throws Refusal, IOException {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || !NAME.matcher(name).matches()) {
            throw nothing();
        }
        String resource =
                name.startsWith(OF_THE_REPORT) ? REPORT + name.substring(OF_THE_REPORT.length()) : FOLDER + name;
        try (InputStream in = PageFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw nothing();
            }
            byte[] bytes = in.readAllBytes();
            return type.equals(HTML)
                    ? Reply.of(
                            Reply.OK, type, new String(bytes, StandardCharsets.UTF_8).replace(NONCE, request.nonce()))
                    : Reply.file(type, bytes);
        }
    }

    private static Refusal nothing() {
        return new Refusal(Refusal.NOT_THERE, "there is nothing at this path");
    }
}
