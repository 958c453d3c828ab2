package dev.wirelint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Digest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved is what was asked, in the file it was asked for, whole, and over nobody else's change. */
class SavingTest {
    private static final String STORY = "The harbour board met on Tuesday , its clerk said.\n";

    private static final int FIRST = 3;
    private static final int MOST = 10_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void savesUnlessTheFileWasChanged() throws Exception {
        Path story = folder.resolve("harbour.txt");
        Files.writeString(story, STORY);
        try (Served served = Served.of(folder)) {
            assertThat(served.get("/api/stories").body()).contains("\"harbour.txt\"");
            Map<?, ?> read =
                    Served.object(served.get("/api/story?path=harbour.txt").body());
            assertThat(read.get("text")).isEqualTo(STORY);
            String mended = STORY.replace(" ,", ",");
            Map<String, Object> save = new HashMap<>(
                    Map.of("path", "harbour.txt", "text", mended, "digest", String.valueOf(read.get("digest"))));
            Map<?, ?> saved = served.api("/api/save", save);
            assertThat(Files.readString(story)).isEqualTo(mended);
            assertThat(served.post("/api/save", Served.json(save)).statusCode()).isEqualTo(409);
            save.remove("digest");
            assertThat(served.post("/api/save", Served.json(save)).statusCode()).isEqualTo(409);
            save.put("digest", String.valueOf(saved.get("digest")));
            save.put("text", "Other words.\n");
            assertThat(served.post("/api/save", Served.json(save)).statusCode()).isEqualTo(200);
            assertThat(Files.readString(story)).isEqualTo("Other words.\n");
            assertThat(served.post("/api/save", Served.json(Map.of("path", "new.md", "text", STORY)))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Files.readString(folder.resolve("new.md"))).isEqualTo(STORY);
        }
    }

    @Test
    void keepsTheEncodingOfTheFile() throws Exception {
        Path story = folder.resolve("cafe.txt");
        Charset western = Charset.forName("windows-1252");
        String text = "“The café is open,” the owner said on Tuesday. “We are glad.”\r\n";
        Files.write(story, text.getBytes(western));
        try (Served served = Served.of(folder)) {
            Map<?, ?> read =
                    Served.object(served.get("/api/story?path=cafe.txt").body());
            assertThat(read.get("text")).isEqualTo(text);
            Map<String, Object> save = new HashMap<>(Map.of(
                    "path",
                    "cafe.txt",
                    "text",
                    text.replace("glad", "sad"),
                    "digest",
                    String.valueOf(read.get("digest"))));
            served.api("/api/save", save);
            assertThat(new String(Files.readAllBytes(story), western)).isEqualTo(text.replace("glad", "sad"));
            save.put(
                    "digest",
                    String.valueOf(
                            Served.object(served.get("/api/story?path=cafe.txt").body())
                                    .get("digest")));
            save.put("text", "Зміна\n");
            assertThat(served.post("/api/save", Served.json(save)).body()).contains("encoding");
            assertThat(new String(Files.readAllBytes(story), western)).contains("sad");
        }
    }

    @Test
    void letsStandWhatTheNoteIsReadFor() throws Exception {
        try (Served served = Served.of(folder)) {
            int at = STORY.indexOf(" ,");
            Map<String, Object> asked = new HashMap<>(Map.of(
                    "text",
                    STORY,
                    "rule",
                    "punctuation-space-before",
                    "start",
                    at,
                    "end",
                    at + 2,
                    "reason",
                    "so signed"));
            String noted = String.valueOf(served.api("/api/stet", asked).get("text"));
            assertThat(noted).startsWith("[stet punctuation-space-before: so signed]\n");
            Map<?, ?> article = (Map<?, ?>) Served.list(served.api("/api/check", Map.of("text", noted)), "articles")
                    .get(0);
            assertThat((List<?>) article.get("findings")).isEmpty();
            assertThat((List<?>) article.get("suppressed")).hasSize(1);
            asked.put("reason", "a]b");
            assertThat(served.post("/api/stet", Served.json(asked)).statusCode())
                    .isEqualTo(400);
            asked.put("reason", "so signed");
            asked.put("start", 0);
            assertThat(served.post("/api/stet", Served.json(asked)).statusCode())
                    .isEqualTo(409);
            assertThat(served.get("/api/rule?id=punctuation-space-before").body())
                    .contains("\"why\"");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    /** A server that is killed while it saves leaves the old text or a new one, whole. */
    @Test
    void leavesNoHalfWhenItIsKilled() throws Exception {
        Path story = folder.resolve("long.txt");
        String body = STORY.repeat(4000);
        Files.writeString(story, "0\n" + body);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.wirelint.cli.Main",
                        "serve",
                        "--port",
                        "0",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader()) {
            String said = String.valueOf(out.readLine());
            URI address = URI.create(said.substring(said.indexOf("http")));
            AtomicInteger saved = new AtomicInteger();
            CompletableFuture<String> saves = CompletableFuture.supplyAsync(() -> saves(address, story, body, saved));
            while (saved.get() < FIRST && !saves.isDone()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            TimeUnit.MILLISECONDS.sleep(37);
            process.destroyForcibly();
            assertThat(saves.join()).isEmpty();
            assertThat(saved.get()).isGreaterThanOrEqualTo(FIRST);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(story)).endsWith("\n" + body).matches("(?s)\\d+\n.*");
        assertThat(Files.readString(story).length()).isLessThan(body.length() + 8);
    }

    /** Saves until the server goes away; what it says of a save that it refuses. */
    private static String saves(URI address, Path story, String body, AtomicInteger saved) {
        HttpClient client = HttpClient.newHttpClient();
        try {
            String digest = Digest.of(Files.readString(story));
            for (int i = 1; i < MOST; i++) {
                String json = Served.json(Map.of("path", "long.txt", "text", i + "\n" + body, "digest", digest));
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(address.resolve("/api/save"))
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    return answer.body();
                }
                digest = String.valueOf(Served.object(answer.body()).get("digest"));
                saved.incrementAndGet();
            }
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "";
    }
}
