package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void story() throws IOException {
        Files.writeString(folder.resolve("ferry.txt"), """
                Ferry sinks in gulf

                A ferry sank in heavy seas on Monday and killed 12 passengers.

                “We saw it go,” said Ana Duarte, who counted 40 people on deck.
                """);
    }

    @Test
    void countsWhatIsRightWrongAndMissed() throws IOException {
        label("labels", "- {rule: sentence-truncated, line: 3, text: heavy seas}");
        label("sources", "quotations:\n  - {line: 5, text: We saw it go, speaker: Duarte}");
        Shell shell = Shell.run("score", folder.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        assertThat(shell.out().lines().map(l -> l.replaceAll(" +", " ")))
                .contains(
                        "1 labelled story",
                        "rule labelled found right wrong missed precision recall",
                        "casualty-figure-unattributed 0 1 0 1 0 0.00 -",
                        "sentence-truncated 1 0 0 0 1 - 0.00",
                        "speaker of a quotation 1 1 1 0 0 1.00 1.00");
        assertThat(Shell.run("score", "--details", folder.toString()).out())
                .contains("ferry.txt:3  missed  sentence-truncated  heavy seas")
                .contains("ferry.txt:3  wrong   casualty-figure-unattributed  12 passengers");
    }

    @Test
    void writesJson() throws IOException {
        label("sources", "quotations:\n  - {line: 5, text: We saw it go, speaker: Brandt}");
        Shell shell = Shell.run("score", "--format", "json", folder.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(shell.out());
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("stories").asInt()).isEqualTo(1);
        JsonNode speaker = json.get("readings").get(0);
        assertThat(speaker.get("reading").asText()).isEqualTo("speaker of a quotation");
        assertThat(speaker.get("wrong").asInt()).isEqualTo(1);
        assertThat(speaker.get("recall").asDouble()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "labels | - {rule: [ | ferry.labels.yml: no valid YAML",
                "labels | rule: quote-altered | ferry.labels.yml: a list of labels is expected",
                "labels | - {line: 3} | ferry.labels.yml: label 1 needs 'line' and 'text'",
                "labels | - {line: 3, text: ferry} | ferry.labels.yml: the label of \"ferry\" needs 'rule'",
                "labels | - {rule: quote-altered, line: 3, text: boat} | line 3 of the story does not have \"boat\"",
                "labels | - {rule: quote-altered, line: 9, text: ferry} | line 9 of the story does not have \"ferry\"",
                "labels | - {rule: quote-alterd, line: 3, text: ferry} | ferry.txt:3: a label names the rule 'quote-alterd'",
                "sources | - {line: 3, text: ferry} | ferry.sources.yml: 'figures:' and 'quotations:' are expected",
                "sources | figures: 12 | ferry.sources.yml: a list of labels is expected",
            })
    void saysWhichLabelsCannotBeUsed(String kind, String labels, String message) throws IOException {
        label(kind, labels);
        fails(Shell.run("score", folder.toString()), message);
    }

    @Test
    void saysThatLabelsHaveNoStory() throws IOException {
        Files.writeString(folder.resolve("boat.labels.yml"), "[]");
        fails(Shell.run("score", folder.toString()), "boat.labels.yml: no story 'boat.*' stands beside these labels");
    }

    @Test
    void asksForAFolderWithLabels() {
        fails(Shell.run("score", folder.toString()), "no labels here");
        fails(Shell.run("score", folder.resolve("none").toString()), "there is no such folder");
        fails(Shell.run("score", folder.toString(), folder.toString()), "takes one folder");
        fails(Shell.run("score", "--format", "csv", folder.toString()), "csv");
    }

    private void label(String kind, String labels) throws IOException {
        Files.writeString(folder.resolve("ferry." + kind + ".yml"), labels + "\n");
    }

    private static void fails(Shell shell, String message) {
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(message);
        assertThat(shell.err().lines()).hasSize(1);
    }
}
