package dev.wirelint.serve.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Takes one request from its first byte to its answer; nothing of it is kept, and nothing of the copy is told. */
final class Reception {
    private static final int FAULT = 500;
    private static final int NONCE = 18;

    /** So much more than is taken is read and thrown away, so that the caller hears why. */
    private static final int PATIENCE = 4;

    private static final String OPTIONS = "OPTIONS";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Porter porter;
    private final Doors doors;
    private final LocalServer.Limits limits;
    private final Turns turns;
    private final Consumer<String> trouble;

    Reception(Porter porter, Doors doors, LocalServer.Limits limits, Consumer<String> trouble) {
        this.porter = porter;
        this.doors = doors;
        this.limits = limits;
        this.turns = new Turns(limits.cores(), limits.waiting(), limits.patienceMillis());
        this.trouble = trouble;
    }

    /** Answers, whatever the request is. */
    void receive(HttpExchange exchange) throws IOException {
        Request head = head(exchange);
        Optional<String> reader = Optional.empty();
        Reply reply;
        try {
            reader = porter.admit(
                    head, all(exchange.getRequestHeaders(), "Host"), all(exchange.getRequestHeaders(), "Origin"));
            reply = admitted(head, exchange);
        } catch (Refusal e) {
            reply = refused(head, e);
        } catch (PageException e) {
            trouble.accept(String.valueOf(e.getMessage()));
            reply = said(head, FAULT, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            trouble.accept("a fault of wirelint's own: " + e.getClass().getName());
            reply = said(
                    head, FAULT, "a fault of wirelint's own: " + e.getClass().getSimpleName());
        }
        send(exchange, head, reply, reader);
    }

    private static Request head(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        String path = String.valueOf(exchange.getRequestURI().getPath()).replaceAll("/{2,}", "/");
        String query = exchange.getRequestURI().getRawQuery();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return new Request(
                exchange.getRequestMethod(),
                path,
                query == null ? "" : query,
                headers,
                "",
                Base64.getUrlEncoder().encodeToString(nonce));
    }

    private static List<String> all(Headers headers, String name) {
        List<String> values = headers.get(name);
        return values == null ? List.of() : List.copyOf(values);
    }

    private Reply admitted(Request head, HttpExchange exchange) throws Refusal, IOException {
        if (head.method().equals(OPTIONS)) {
            return Reply.text(Reply.NOTHING_TO_SAY, "");
        }
        boolean shown = porter.isShown(head);
        if (!shown && !Porter.isOfWritingTools(head.path())) {
            throw wanted();
        }
        Door door = doors.at(head.path())
                .orElseThrow(() -> new Refusal(Refusal.NOT_THERE, "there is nothing at this path"));
        if (!door.methods().contains(head.method())) {
            throw new Refusal(Refusal.NOT_SO, "this path is asked by " + String.join(" or ", door.methods()));
        }
        Request request =
                new Request(head.method(), head.path(), head.rawQuery(), head.headers(), body(exchange), head.nonce());
        if (!shown && !porter.isKey(FormFields.of(request.text()))) {
            throw wanted();
        }
        Reply reply = answer(door, request);
        return head.path().equals("/") && head.query().containsKey("token")
                ? reply.with(
                        "Set-Cookie",
                        Porter.COOKIE + "=" + head.query().get("token") + "; HttpOnly; SameSite=Strict; Path=/")
                : reply;
    }

    private static Refusal wanted() {
        return new Refusal(
                Refusal.TOKEN_WANTED,
                "this server wants its token, as a bearer's, or as the API key of a writing tool");
    }

    private Reply answer(Door door, Request request) throws Refusal {
        if (door.isWork()) {
            turns.take();
        }
        try {
            return door.answer(request);
        } catch (IOException e) {
            throw new Refusal(FAULT, String.valueOf(e.getMessage()));
        } finally {
            if (door.isWork()) {
                turns.done();
            }
        }
    }

    private String body(HttpExchange exchange) throws Refusal, IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(limits.body() + 1);
        if (body.length <= limits.body()) {
            return new String(body, StandardCharsets.UTF_8);
        }
        long left = (long) limits.body() * PATIENCE;
        byte[] gone = new byte[1 << 16];
        int read = 0;
        while (left > 0 && read >= 0) {
            read = in.read(gone);
            left -= read;
        }
        throw new Refusal(
                Refusal.TOO_LONG, "the request is longer than the " + limits.body() + " bytes that a story may have");
    }

    private static Reply refused(Request head, Refusal refusal) {
        Reply reply = said(head, refusal.status(), refusal.words());
        // What is left of its body may be long, and nobody reads it.
        Reply last = reply.with("Connection", "close");
        return refusal.status() == Refusal.BUSY ? last.with("Retry-After", "1") : last;
    }

    private static Reply said(Request head, int status, String words) {
        return head.path().startsWith("/api/")
                ? Reply.json(status, ErrorWords.json(words))
                : Reply.text(status, "Error: " + words + "\n");
    }

    private static void send(HttpExchange exchange, Request head, Reply reply, Optional<String> reader)
            throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(head.nonce()));
        reader.ifPresent(origin -> {
            headers.set("Access-Control-Allow-Origin", origin);
            headers.set("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            headers.set("Access-Control-Allow-Headers", "Content-Type");
            headers.set("Access-Control-Allow-Private-Network", "true");
            headers.set("Vary", "Origin");
        });
        reply.headers().forEach(headers::set);
        boolean bare = reply.length() == 0 || head.method().equals("HEAD");
        exchange.sendResponseHeaders(reply.status(), bare ? -1 : reply.length());
        if (!bare) {
            reply.write(exchange.getResponseBody());
        }
    }

    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "'; img-src 'self' data:; "
                + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                + "require-trusted-types-for 'script'";
    }
}
