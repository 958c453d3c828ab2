package dev.wirelint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.serve.http.LocalServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No page of the web sets the server to work, no path leads out of the folder, and nobody keeps others waiting. */
class SafetyTest {
    private static final String STORY = "The harbour board met on Tuesday , its clerk said.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void answersToThisMachineAlone() throws Exception {
        try (Served served = Served.of(folder)) {
            int port = served.port();
            for (String host :
                    List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port, "LOCALHOST:" + port)) {
                assertThat(served.status(head("Host: " + host))).as(host).isEqualTo("200");
            }
            for (String host : List.of(
                    "wire.example:" + port,
                    "localhost",
                    "localhost:" + (port == 1 ? 2 : 1),
                    "127.0.0.1.wire.example:" + port,
                    "localhost:" + port + ".wire.example")) {
                assertThat(served.status(head("Host: " + host))).as(host).isIn("403", "400");
            }
            assertThat(served.status(head("Host: localhost:" + port + "\r\nHost: wire.example")))
                    .isIn("403", "400");
            assertThat(served.status(head("X-None: 1"))).isIn("403", "400");
        }
    }

    private static String head(String header) {
        return "GET /v2/languages HTTP/1.1\r\n" + header + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void letsNoForeignPageAsk() throws Exception {
        try (Served served = Served.of(folder)) {
            String own = "http://localhost:" + served.port();
            assertThat(asked(served, "/api/check", own)).isEqualTo(200);
            assertThat(asked(served, "/v2/check", own)).isNotEqualTo(403);
            for (String origin : List.of(
                    "https://news.example",
                    "null",
                    "http://localhost:1",
                    "https://localhost:" + served.port(),
                    "file://")) {
                assertThat(asked(served, "/api/check", origin)).as(origin).isEqualTo(403);
                assertThat(asked(served, "/v2/check", origin)).as(origin).isEqualTo(403);
            }
            String extension = "moz-extension://6f2d1b5e-1f6f-4a5e-9f5e-2f3c8d1b7a90";
            assertThat(asked(served, "/api/check", extension)).isEqualTo(403);
            assertThat(asked(served, "/api/save", extension)).isEqualTo(403);
            HttpResponse<String> answer = served.post(
                    "/v2/check",
                    Served.form(Map.of("text", STORY, "language", "en-US")),
                    "Origin",
                    extension,
                    "Content-Type",
                    "text/plain;charset=UTF-8");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                    .containsExactly(extension);
            assertThat(answer.headers().allValues("Vary")).containsExactly("Origin");
            assertThat(served.get("/v2/languages").headers().allValues("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    private static int asked(Served served, String path, String origin) throws IOException, InterruptedException {
        return served.post(path, Served.json(Map.of("text", STORY)), "Origin", origin)
                .statusCode();
    }

    /** An image or a script that a page fetches comes without an origin; the browser says where it stands. */
    @Test
    void letsNoForeignPageFetch() throws Exception {
        try (Served served = Served.of(folder)) {
            for (String site : List.of("cross-site", "same-site")) {
                assertThat(served.get("/v2/check?text=So+it+goes.&language=en", "Sec-Fetch-Site", site)
                                .statusCode())
                        .isEqualTo(403);
                assertThat(served.get("/api/stories", "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate")
                                .statusCode())
                        .isEqualTo(403);
            }
            String[] link = {"Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document"
            };
            assertThat(served.get("/", link).statusCode()).isEqualTo(200);
            assertThat(served.get("/api/stories", "Sec-Fetch-Site", "same-origin")
                            .statusCode())
                    .isEqualTo(200);
            String policy = served.get("/")
                    .headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("");
            assertThat(policy).contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'");
            assertThat(policy)
                    .isNotEqualTo(served.get("/")
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse(""));
        }
    }

    @Test
    void leadsNowhereElse() throws Exception {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.writeString(folder.resolve("secret.txt"), STORY);
        Files.createSymbolicLink(open.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(open.resolve("up"), folder);
        Files.createSymbolicLink(open.resolve("loose.txt"), folder.resolve("new.txt"));
        Files.writeString(Files.createDirectory(open.resolve(".git")).resolve("note.txt"), STORY);
        Files.writeString(open.resolve("run.sh"), "true\n");
        try (Served served = Served.of(open)) {
            for (String path : List.of(
                    "../secret.txt",
                    "a/../../secret.txt",
                    folder.resolve("secret.txt").toString(),
                    "link.txt",
                    "up/secret.txt",
                    "loose.txt",
                    ".git/note.txt",
                    "run.sh",
                    "..",
                    "",
                    "\0.txt")) {
                String query = "/api/story?" + Served.form(Map.of("path", path));
                assertThat(served.get(query).statusCode()).as(path).isGreaterThanOrEqualTo(400);
                Map<String, Object> save = Map.of("path", path, "text", "Gone.\n");
                assertThat(served.post("/api/save", Served.json(save)).statusCode())
                        .as(path)
                        .isBetween(400, 409);
            }
            for (String path :
                    List.of("/page/../wirelint.properties", "/page/%2e%2e/index.html", "/page//etc/hosts", "/x")) {
                assertThat(served.status("GET " + path + " HTTP/1.1\r\nHost: localhost:" + served.port()
                                + "\r\nConnection: close\r\n\r\n"))
                        .as(path)
                        .isEqualTo("404");
            }
        }
        assertThat(Files.readString(folder.resolve("secret.txt"))).isEqualTo(STORY);
        assertThat(folder.resolve("new.txt")).doesNotExist();
    }

    @Test
    void wantsItsTokenFromAfar() throws Exception {
        String token = "a-long-enough-token";
        try (Served served = Served.of(folder, token)) {
            assertThat(served.get("/api/stories").statusCode()).isEqualTo(401);
            assertThat(served.get("/").statusCode()).isEqualTo(401);
            assertThat(served.get("/api/stories", "Authorization", "Bearer " + token)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/api/stories", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            HttpResponse<String> page = served.get("/?token=" + token);
            assertThat(page.statusCode()).isEqualTo(200);
            String cookie = page.headers().firstValue("Set-Cookie").orElse("");
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            assertThat(served.get("/api/stories", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                            .statusCode())
                    .isEqualTo(200);
            Map<String, String> check = Map.of("text", "So it goes.", "language", "en");
            assertThat(served.post("/v2/check", Served.form(check)).statusCode())
                    .isEqualTo(401);
            assertThat(served.post("/v2/check", Served.form(check) + "&username=desk&apiKey=" + token)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(served.post("/v2/check", "text=So & so.&language=en-US&username=desk&apiKey=" + token)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void takesSoMuchAndNoMore() throws Exception {
        LocalServer.Limits limits = new LocalServer.Limits(20_000, 1, 1, 200);
        try (Served served = Served.of(folder, limits)) {
            assertThat(served.post("/api/check", "{\"text\": \"" + "a".repeat(30_000) + "\"}")
                            .statusCode())
                    .isEqualTo(413);
            assertThat(served.post("/v2/check", "text=" + "a".repeat(200_000)).statusCode())
                    .isEqualTo(413);
            assertThat(served.post("/api/check", "[1]").statusCode()).isEqualTo(400);
            assertThat(served.post("/api/check", "{\"text\": ".repeat(60)).statusCode())
                    .isEqualTo(400);
            assertThat(served.post("/api/check", "{}").body()).contains("lacks its \\\"text\\\"");
            assertThat(served.get("/api/check").statusCode()).isEqualTo(405);
            String story = Served.json(Map.of("text", STORY.repeat(200)));
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        return served.post("/api/check", story).statusCode();
                    } catch (IOException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
            }
            assertThat(calls)
                    .extracting(CompletableFuture::join)
                    .contains(200, 503)
                    .containsOnly(200, 503);
            assertThat(served.post("/api/check", story).statusCode()).isEqualTo(200);
        }
    }

    /** Who writes slowly, or goes away in the middle, keeps nobody else from being answered. */
    @Test
    void waitsForNobody() throws Exception {
        LocalServer.Limits limits = new LocalServer.Limits(1 << 20, 1, 2, 5000);
        try (Served served = Served.of(folder, limits)) {
            List<Socket> slow = new ArrayList<>();
            String head =
                    "POST /v2/check HTTP/1.1\r\nHost: localhost:" + served.port() + "\r\nContent-Length: 5000\r\n\r\n";
            for (int i = 0; i < 20; i++) {
                Socket socket = served.socket();
                OutputStream out = socket.getOutputStream();
                out.write((head + "text=The+harb").getBytes(StandardCharsets.UTF_8));
                out.flush();
                slow.add(socket);
            }
            assertThat(served.post("/v2/check", "text=So+it+goes.&language=en").statusCode())
                    .isEqualTo(200);
            for (Socket socket : slow) {
                socket.close();
            }
            for (int i = 0; i < 20; i++) {
                try (Socket gone = served.socket()) {
                    String body = Served.form(Map.of("text", STORY.repeat(20), "language", "en"));
                    gone.getOutputStream()
                            .write((head.replace("5000", String.valueOf(body.length())) + body)
                                    .getBytes(StandardCharsets.UTF_8));
                    gone.getOutputStream().flush();
                }
            }
            assertThat(served.get("/v2/healthcheck").statusCode()).isEqualTo(200);
            assertThat(served.trouble()).isEmpty();
        }
    }
}
