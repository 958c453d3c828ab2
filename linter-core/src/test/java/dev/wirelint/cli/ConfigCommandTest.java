package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class ConfigCommandTest {
    private static final Path SCHEMA = Path.of("..", "docs", "wirelint.schema.json");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhatHoldsAndWhereItIsWritten() throws IOException {
        Files.writeString(folder.resolve(".wirelint.yml"), """
                root: true
                style: ap
                exclude: [old/]
                rules:
                  abbrev-undefined: off
                  repo-name-variant: suggestion
                paths:
                  - files: [desk/]
                    rules:
                      repo-name-variant: {majority: 12}
                vocabulary:
                  names: [{prefer: Oran, never: [Orin]}]
                """);
        Path desk = Files.createDirectory(folder.resolve("desk"));
        Path nearest = Files.writeString(desk.resolve(".wirelint.yml"), "\nfail-on: error\n");
        Path story = Files.writeString(desk.resolve("a.txt"), "It was late.\n");
        String config = folder.resolve(".wirelint.yml").toString();
        String out = Shell.run("config", "--origin", story.toString()).out().replaceAll(" {2,}#", " #");
        assertThat(out.lines())
                .contains(
                        "style: ap # " + config + ":2:8",
                        "fail-on: error # " + nearest + ":2:10",
                        "min-confidence: 0 # built in",
                        "exclude: old/ # " + config + ":3:10",
                        "vocabulary: 1 name # " + config + ":12:3",
                        "    on: false # " + config + ":5:21",
                        "    severity: suggestion # " + config + ":6:22",
                        "    majority: 12 # " + config + ":10:26")
                .anyMatch(l -> l.startsWith("    prefer: sign # styles/ap.yml:"));
        String elsewhere = Shell.run("config", folder.toString()).out();
        assertThat(elsewhere).contains("fail-on: warning").doesNotContain("majority", "#");
    }

    @Test
    void refusesWhatIsNotThereInOneLine() {
        Shell shell = Shell.run("config", folder.resolve("none").toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err().lines()).hasSize(1);
    }

    @Test
    void allowsInTheSchemaWhatIsReadAndNothingElse() throws IOException {
        String example = Files.readString(Path.of("..", "docs", "configuration.md"));
        String yaml = example.substring(example.indexOf("```yaml\n") + 8, example.indexOf("```\n\n| key"));
        assertThat(faults(yaml)).isEmpty();
        for (String wrong : List.of(
                "rulez: {}",
                "rules: {abbrev-undefined: loud}",
                "rules: {no-such-rule: off}",
                "rules: {repo-name-variant: {majority: ten}}",
                "style: nobody",
                "min-confidence: 2",
                "vocabulary: {names: [{never: [a]}]}",
                "paths: [{rules: {}}]")) {
            assertThat(faults(wrong)).as(wrong).isNotEmpty();
            assertThat(checkWith(wrong).status()).as(wrong).isEqualTo(2);
        }
        for (String right : List.of(
                "rules: {abbrev-undefined: on, repo-name-variant: error}",
                "rules: {abbrev-undefined: {on: false, severity: error, zones: body}}",
                "vocabulary: {terms: {use: a, not: b}, banned: [{words: c}]}")) {
            assertThat(faults(right)).as(right).isEmpty();
            assertThat(checkWith(right).err()).as(right).doesNotContain("wirelint:");
        }
    }

    private Shell checkWith(String settings) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.yml"), settings + "\n");
        return Shell.runWith("It was late.", "--config", file.toString(), "-");
    }

    private static List<String> faults(String yaml) throws IOException {
        Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(new ObjectMapper().valueToTree(value instanceof Map ? value : Map.of())).stream()
                .map(Object::toString)
                .toList();
    }
}
