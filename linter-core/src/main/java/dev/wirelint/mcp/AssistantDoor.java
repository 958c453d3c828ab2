package dev.wirelint.mcp;

import dev.wirelint.RuleCrash;
import dev.wirelint.desk.Desk;
import dev.wirelint.report.Tool;
import dev.wirelint.text.PageException;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers a writing assistant, which checks, mends and reads copy of one folder; nothing leaves the machine. */
public final class AssistantDoor {
    private static final Map<String, Object> TEXT = string("The copy itself; or name a file.");
    private static final Map<String, Object> FILE =
            string("A story of the opened folder, by its path from there; or hand over the text.");
    private static final Map<String, Object> FORMAT =
            string("What the text is: text (the default), markdown, html, asciidoc, xml or json.");

    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private final LastWords in;
    private final StoryTools tools;

    private AssistantDoor(StoryTools tools, LastWords in) {
        this.tools = tools;
        this.in = in;
    }

    /** Makes an answer. */
    private interface Answer {
        Object of(Map<String, Object> asked) throws IOException;
    }

    /**
     * Serves one assistant until its stream ends.
     *
     * @param folder the only folder whose files are read as stories
     * @param desks opens a desk that works in that folder
     * @throws IOException where there is no such folder
     */
    public static void serve(Supplier<Desk> desks, Path folder, InputStream in, OutputStream out) throws IOException {
        LastWords words = new LastWords(in);
        AssistantDoor door = new AssistantDoor(new StoryTools(new OpenedFolder(folder), desks), words);
        McpSyncServer server = door.server(new StdioServerTransportProvider(door.json, words, out));
        try {
            words.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }

    private McpSyncServer server(StdioServerTransportProvider streams) {
        var server = McpServer.sync(streams)
                .jsonMapper(json)
                .jsonSchemaValidator((schema, value) -> ValidationResponse.asValid(String.valueOf(value)))
                .validateToolInputs(false)
                .serverInfo(Tool.NAME, Tool.version())
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .instructions("wirelint checks news copy by the house's rules and never guesses. Check what you have"
                        + " written, mend what it finds, and check again. Words inside quotation marks are the"
                        + " speaker's: leave them as they are.");
        add(
                server,
                "check",
                "What there is to mend in a text or a file of the opened folder: for each finding the rule, the message,"
                        + " the words, where they stand (offsets in UTF-16 from 0, lines and columns from 1) and what should"
                        + " stand there.",
                story(),
                tools::check);
        add(
                server,
                "explain",
                "What a rule is for, what it flags and what it allows.",
                schema(Map.of("rule", string("The id, as a finding has it.")), List.of("rule")),
                tools::explain);
        add(
                server,
                "ledger",
                "What a text or a file says: its names with their spellings, its figures with who stands behind them, its"
                        + " quotations with who speaks.",
                story(),
                tools::ledger);
        add(
                server,
                "fix",
                "A text or a file with all mended that cannot change the meaning, as a new text; nothing is written.",
                story(),
                tools::fix);
        return server.build();
    }

    private void add(
            McpServer.SyncSpecification<?> server,
            String name,
            String description,
            Map<String, Object> schema,
            Answer answer) {
        var tool = McpSchema.Tool.builder(name, schema)
                .description(description)
                .annotations(ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        server.toolCall(tool, (exchange, request) -> {
            in.begun();
            try {
                return answered(answer, Optional.ofNullable(request.arguments()).orElse(Map.of()));
            } finally {
                in.done();
            }
        });
    }

    private CallToolResult answered(Answer answer, Map<String, Object> asked) {
        try {
            Object said = answer.of(asked);
            return result(said instanceof String words ? words : json.writeValueAsString(said), false);
        } catch (RefusedCall | PageException | RuleCrash | IOException e) {
            return result(String.valueOf(e.getMessage()), true);
        } catch (RuntimeException | StackOverflowError e) {
            return result("a fault of wirelint's own: " + e, true);
        }
    }

    private static CallToolResult result(String words, boolean isError) {
        return CallToolResult.builder().addTextContent(words).isError(isError).build();
    }

    private static Map<String, Object> story() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("text", TEXT);
        properties.put("file", FILE);
        properties.put("format", FORMAT);
        return schema(properties, List.of());
    }

    private static Map<String, Object> schema(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> string(String description) {
        return Map.of("type", "string", "description", description);
    }
}
