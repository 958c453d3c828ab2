package dev.wirelint.serve;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.serve.http.LocalServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A server of its own for a test, and callers for it. */
public final class Served implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final ServingDesk desk;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> trouble = new CopyOnWriteArrayList<>();

    private Served(Path folder, LocalServer.Limits limits, Optional<String> token) throws IOException {
        desk = ServingDesk.open(
                rules -> Desk.open(
                        DeskSettings.usual().folder(folder).rules(rules).build()),
                folder,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                limits,
                token,
                trouble::add);
    }

    public static Served of(Path folder) throws IOException {
        return new Served(folder, LocalServer.Limits.usual(), Optional.empty());
    }

    static Served of(Path folder, LocalServer.Limits limits) throws IOException {
        return new Served(folder, limits, Optional.empty());
    }

    static Served of(Path folder, String token) throws IOException {
        return new Served(folder, LocalServer.Limits.usual(), Optional.of(token));
    }

    public int port() {
        return desk.port();
    }

    List<String> trouble() {
        return trouble;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return sent(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        return sent(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Posts an object of texts and whole numbers, and reads the object that comes back. */
    public Map<?, ?> api(String path, Map<String, Object> fields) throws IOException, InterruptedException {
        return object(post(path, json(fields)).body());
    }

    static String json(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(f -> quoted(f.getKey()) + ":"
                        + (f.getValue() instanceof String text ? quoted(text) : String.valueOf(f.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(c < ' ' || c == '"' || c == '\\' || c > '~' ? String.format("\\u%04x", (int) c) : c);
        }
        return quoted.append('"').toString();
    }

    /** JSON is YAML. */
    static Map<?, ?> object(String json) {
        return (Map<?, ?>)
                new Load(LoadSettings.builder().setCodePointLimit(1 << 24).build()).loadFromString(json);
    }

    /** What stands in an answer under a key, which it must have. */
    public static Map<?, ?> object(Map<?, ?> answer, String key) {
        return (Map<?, ?>) Objects.requireNonNull(answer.get(key), key);
    }

    public static List<?> list(Map<?, ?> answer, String key) {
        return (List<?>) Objects.requireNonNull(answer.get(key), key);
    }

    public static int number(Map<?, ?> answer, String key) {
        return (int) Objects.requireNonNull(answer.get(key), key);
    }

    /** A check as a form, at an address of writing tools. */
    public List<Map<?, ?>> matches(String path, Map<String, String> form) throws IOException, InterruptedException {
        return matches(post(path, form(form), "Content-Type", "application/x-www-form-urlencoded"));
    }

    static List<Map<?, ?>> matches(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return list(object(answer.body()), "matches").stream()
                .<Map<?, ?>>map(m -> (Map<?, ?>) m)
                .toList();
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The rule of a match. */
    static String rule(Map<?, ?> match) {
        return String.valueOf(object(match, "rule").get("id"));
    }

    /** A connection on which a test writes what it likes. */
    Socket socket() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** The first line that comes back for what a test writes. */
    String status(String head) throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(answer, StandardCharsets.UTF_8).replaceFirst("HTTP/1.1 ", "");
        }
    }

    @Override
    public void close() {
        desk.close();
    }
}
