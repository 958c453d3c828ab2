package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What other tools were told of as wrong: small stories of each kind, in {@code world-cases.txt}, with all that is to
 * be found in them.
 */
class WorldCasesTest {
    @TempDir
    private Path folder = Path.of("");

    private record Case(String story, List<String> expected) {}

    @Test
    void areFoundAndLeftAsTheyShouldBe() throws IOException {
        Map<String, Case> cases = cases();
        for (Map.Entry<String, Case> one : cases.entrySet()) {
            Files.writeString(folder.resolve(one.getKey()), one.getValue().story());
        }
        JsonNode report = new ObjectMapper()
                .readTree(Shell.run("--no-config", "--no-cache", "--format=json", folder.toString())
                        .out());
        Map<String, List<String>> found = new TreeMap<>();
        for (JsonNode story : report.path("articles")) {
            String name = Path.of(story.path("path").asText())
                    .getFileName()
                    .toString()
                    .replaceFirst("#.*", "");
            for (JsonNode finding : story.path("findings")) {
                found.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(finding.path("rule").asText() + " \""
                                + finding.path("text").asText() + "\"");
            }
        }
        cases.forEach((name, one) -> assertThat(found.getOrDefault(name, List.of()))
                .as(name)
                .containsExactlyInAnyOrderElementsOf(one.expected()));
        Shell.run("fix", "--no-config", folder.toString());
        for (Map.Entry<String, Case> one : cases.entrySet()) {
            if (one.getValue().expected().isEmpty()) {
                assertThat(folder.resolve(one.getKey()))
                        .as(one.getKey())
                        .hasContent(one.getValue().story());
            }
        }
    }

    private static Map<String, Case> cases() throws IOException {
        Map<String, Case> cases = new LinkedHashMap<>();
        String name = "";
        List<String> expected = new ArrayList<>();
        StringBuilder story = new StringBuilder();
        for (String line : (resource() + "=== \n").lines().toList()) {
            if (line.startsWith("=== ")) {
                if (!name.isEmpty()) {
                    cases.put(name, new Case(story.toString(), List.copyOf(expected)));
                }
                name = line.substring(4);
                expected.clear();
                story.setLength(0);
            } else if (story.isEmpty() && line.startsWith("> ")) {
                expected.add(line.substring(2));
            } else {
                story.append(line).append('\n');
            }
        }
        return cases;
    }

    private static String resource() throws IOException {
        try (InputStream in = Objects.requireNonNull(WorldCasesTest.class.getResourceAsStream("world-cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
