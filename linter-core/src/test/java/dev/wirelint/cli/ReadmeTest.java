package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README shows is what a run prints; with {@code -Dwirelint.accept} README is rewritten to show it. */
class ReadmeTest {
    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ \\./wirelint (\\S+)\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsTodaysOutput() throws IOException {
        Path readme = Path.of("..", "README.md");
        String text = Files.readString(readme);
        Matcher block = CONSOLE.matcher(text);
        assertThat(block.find()).isTrue();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                new String[] {"../" + block.group(1)},
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        String printed = out.toString(StandardCharsets.UTF_8).replace("../" + block.group(1), block.group(1));
        if (System.getProperty("wirelint.accept") != null) {
            Files.writeString(readme, text.substring(0, block.start(2)) + printed + text.substring(block.end(2)));
            return;
        }
        assertThat(printed).isEqualTo(block.group(2));
    }
}
