package dev.wirelint.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.wirelint.cli.Main;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of the protocol's own kit starts the server, lists its tools and has each do its work. */
class AssistantDoorTest {
    private static final String STORY = """
            Ferry company sold

            MARLHAVEN, Norland, May 4 (Wirefield) - The company was sold on Monday , Helga Orsted said.

            "It went for a song," Pavel Drozd told reporters. Orsted declined to answer him. Orstad left early.

            Police said 14 people were hurt when the gangway fell.
            """;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SAID = new CopyOnWriteArrayList<>();

    @TempDir
    private static Path above = Path.of("");

    private static Path folder = Path.of("");
    private static McpSyncClient client;

    @BeforeAll
    static void open() throws IOException {
        folder = Files.createDirectories(above.resolve("stories"));
        Files.writeString(folder.resolve("ferry.txt"), STORY);
        Path elsewhere = Files.createDirectories(above.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret.txt"), "The mayor came , he said.\n");
        Files.createSymbolicLink(folder.resolve("link.txt"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("others"), elsewhere);
        Files.createDirectory(folder.resolve("desk"));
        StdioClientTransport streams = new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                "mcp",
                                folder.toString())
                        .build(),
                McpJsonDefaults.getMapper());
        streams.setStdErrorHandler(SAID::add);
        client = McpClient.sync(streams)
                .requestTimeout(Duration.ofMinutes(2))
                .initializationTimeout(Duration.ofMinutes(2))
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                .build();
        client.initialize();
    }

    @AfterAll
    static void close() {
        client.closeGracefully();
        assertThat(SAID).isEmpty();
    }

    private static CallToolResult call(String tool, Map<String, Object> asked) {
        return client.callTool(CallToolRequest.builder(tool).arguments(asked).build());
    }

    private static String words(CallToolResult result) {
        assertThat(result.content()).hasSize(1);
        return ((TextContent) result.content().get(0)).text();
    }

    private static JsonNode answer(String tool, Map<String, Object> asked) throws IOException {
        CallToolResult result = call(tool, asked);
        assertThat(result.isError()).as(words(result)).isFalse();
        return JSON.readTree(words(result));
    }

    @Test
    void offersItsTools() {
        assertThat(client.listTools().tools())
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder("check", "explain", "ledger", "fix");
        assertThat(client.getServerInfo().name()).isEqualTo("wirelint");
    }

    @Test
    void checksAFileAndATextAsTheReportForProgramsDoes() throws IOException {
        JsonNode ofFile = answer("check", Map.of("file", "ferry.txt"));
        JsonNode ofText = answer("check", Map.of("text", STORY));
        assertThat(ofFile.path("findings")).hasSizeGreaterThan(1);
        assertThat(ofText.toString()).isEqualTo(ofFile.toString().replace("\"ferry.txt\"", "\"text\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        Main.run(
                new String[] {
                    "--format",
                    "json",
                    "--no-cache",
                    folder.resolve("ferry.txt").toString()
                },
                new ByteArrayInputStream(new byte[0]),
                print,
                print);
        JsonNode report =
                JSON.readTree(out.toByteArray()).path("articles").path(0).path("findings");
        for (String part : List.of("rule", "severity", "message", "text", "start", "end")) {
            assertThat(ofFile.path("findings").findValues(part)).isEqualTo(report.findValues(part));
        }
    }

    @Test
    void explainsARule() {
        assertThat(words(call("explain", Map.of("rule", "punctuation-space-before"))))
                .contains("punctuation-space-before", "Flags");
        CallToolResult unknown = call("explain", Map.of("rule", "punctuation-space-befor"));
        assertThat(unknown.isError()).isTrue();
        assertThat(words(unknown)).contains("did you mean 'punctuation-space-before'?");
    }

    @Test
    void tellsWhatAStorySays() throws IOException {
        JsonNode ledger = answer("ledger", Map.of("file", "ferry.txt"));
        assertThat(ledger.path("names").findValuesAsText("name")).contains("Helga Orsted");
        assertThat(ledger.path("figures").path(0).path("source").asText()).contains("Police");
        assertThat(ledger.path("figures").path(0).path("line").asInt()).isEqualTo(7);
        assertThat(ledger.path("quotes").path(0).path("speaker").asText()).contains("Drozd");
    }

    @Test
    void mendsWithoutWriting() throws IOException {
        JsonNode mended = answer("fix", Map.of("file", "ferry.txt"));
        assertThat(mended.path("text").asText()).isEqualTo(STORY.replace("Monday ,", "Monday,"));
        assertThat(mended.path("fixes").asInt()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ferry.txt"))).isEqualTo(STORY);
        assertThat(answer("fix", Map.of("text", "<p>She came , he said.</p>", "format", "html"))
                        .path("text")
                        .asText())
                .isEqualTo("<p>She came, he said.</p>");
        assertThat(answer("fix", Map.of("text", "She came.\n")).path("text").asText())
                .isEqualTo("She came.\n");
    }

    @Test
    void heedsTheConfigurationAsItIsNow() throws IOException {
        Path house = folder.resolve(".wirelint.yml");
        try {
            Files.writeString(house, "rules:\n  punctuation-space-before: off\n");
            assertThat(answer("check", Map.of("file", "ferry.txt")).findValuesAsText("rule"))
                    .doesNotContain("punctuation-space-before");
            Files.writeString(house, "rules:\n  no-such-rule: off\n");
            CallToolResult broken = call("check", Map.of("file", "ferry.txt"));
            assertThat(broken.isError()).isTrue();
            assertThat(words(broken)).contains("no-such-rule");
        } finally {
            Files.delete(house);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../elsewhere/secret.txt",
                "link.txt",
                "others/secret.txt",
                "desk/../../elsewhere/secret.txt",
                "/etc/passwd",
                "no-such.txt",
                "desk",
                "",
            })
    void readsNoFileOutsideTheFolder(String file) {
        for (String tool : List.of("check", "ledger", "fix")) {
            CallToolResult refused = call(tool, Map.of("file", file));
            assertThat(refused.isError()).as(tool).isTrue();
            assertThat(words(refused)).doesNotContain("mayor", "root:");
        }
    }

    @Test
    void refusesWhatCannotBeAnswered() {
        assertThat(call("check", Map.of()).isError()).isTrue();
        assertThat(call("check", Map.of("text", "A.", "file", "ferry.txt")).isError())
                .isTrue();
        assertThat(words(call("check", Map.of("text", 7)))).isEqualTo("\"text\" is to be a string");
        assertThat(words(call("check", Map.of("text", "A.", "format", "docx")))).contains("asciidoc, html, json");
    }

    /** What is piped in is answered before the end of the pipe ends the server; nothing else is on its output. */
    @Test
    void answersWhatCameBeforeTheEnd() throws IOException {
        String asked = """
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},\
                "clientInfo":{"name":"pipe","version":"1"}}}
                {"jsonrpc":"2.0","method":"notifications/initialized"}
                {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"fix","arguments":{"text":"She came , he said."}}}
                """;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new String[] {"mcp", folder.toString()},
                new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allMatch(l -> l.startsWith("{\"jsonrpc\":\"2.0\""));
        assertThat(lines.get(1)).contains("She came, he said.");
    }
}
