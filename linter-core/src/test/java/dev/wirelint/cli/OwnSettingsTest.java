package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnSettingsTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("config.yml");
    }

    @Test
    void standInForOptionsThatAreNotGiven() throws Exception {
        Files.writeString(file, "color: never\nformat: json\njobs: 3\n");
        CommandLine check = parsed("check", "--color", "always", "story.txt");
        assertThat(check.getOptionValue("color")).isEqualTo("always");
        assertThat(check.getOptionValue("format")).isEqualTo("json");
        assertThat(check.getOptionValue("jobs")).isEqualTo("3");
        assertThat(check.getArgList()).containsExactly("story.txt");
    }

    @Test
    void areLeftOutWhereTheyDoNotFit() throws Exception {
        Files.writeString(file, "color: never\nformat: sarif\njobs: 3\n");
        assertThat(parsed("rules").hasOption("format")).isFalse();
        assertThat(parsed("explain", "dateline-format").getOptions()).isEmpty();
        assertThat(parsed("check", "--no-config", "story.txt").hasOption("jobs"))
                .isFalse();
    }

    @Test
    void areShownWithTheirPlaces() throws IOException {
        Files.writeString(file, "# mine\njobs: 2\n");
        assertThat(OwnSettings.in(Optional.of(file)).all())
                .isEqualTo(List.of(new EffectiveSetting("", "jobs", "2", file + ":2:7")));
    }

    @Test
    void mayBeMissingOrEmpty() throws IOException {
        assertThat(OwnSettings.in(Optional.of(file))).isEqualTo(OwnSettings.NONE);
        assertThat(OwnSettings.in(Optional.empty())).isEqualTo(OwnSettings.NONE);
        Files.writeString(file, "# nothing yet\n");
        assertThat(OwnSettings.in(Optional.of(file))).isEqualTo(OwnSettings.NONE);
    }

    @Test
    void sayWhatIsWrongInThem() throws IOException {
        assertRefused("colour: never\n", ":1:9: unknown key 'colour'; did you mean 'color'?");
        assertRefused("format: sarf\n", ":1:9: 'sarf' is no format; did you mean 'sarif'?");
        assertRefused("jobs: none\n", ":1:7: 'jobs' is a whole number above 0");
        assertRefused("rules:\n  dateline-format: off\n", "unknown key 'rules'");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'a'});
        assertThatThrownBy(() -> OwnSettings.in(Optional.of(file)))
                .isInstanceOf(PageException.class)
                .hasMessageContaining("save it as UTF-8");
    }

    private void assertRefused(String text, String message) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> OwnSettings.in(Optional.of(file)))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    private CommandLine parsed(String... args) throws UsageException {
        return Invocation.of(List.of(args), () -> OwnSettings.in(Optional.of(file)))
                .line();
    }
}
