package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes through the walk in {@code docs/house-style.md} as a reader would. */
class HouseStyleTest {
    private static final Path WALK = Path.of("..", "docs", "house-style.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(`{3,4})(?:\\w+) ?(?:file=(?<file>\\S+))?\\n(?<text>.*?)^\\1$");

    @TempDir
    private Path desk;

    @Test
    void walksThroughHouseStyle() throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(WALK));
        List<String> commands = new ArrayList<>();
        while (block.find()) {
            String text = block.group("text");
            if (block.group("file") != null) {
                Path file = desk.resolve(block.group("file"));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } else if (text.startsWith("$ wirelint ")) {
                String command = text.lines().findFirst().orElseThrow().substring("$ wirelint ".length());
                commands.add(command);
                assertThat(run(command))
                        .as(command)
                        .contains(text.lines()
                                .skip(1)
                                .filter(line -> !line.isBlank())
                                .toList());
            }
        }
        assertThat(commands).hasSize(7);
    }

    /** What a command says, with the paths as the walk has them. */
    private String run(String command) {
        String[] args = command.split(" ", -1);
        for (int i = 1; i < args.length; i++) {
            args[i] =
                    Files.exists(desk.resolve(args[i])) ? desk.resolve(args[i]).toString() : args[i];
        }
        Shell shell = Shell.run(args);
        return (shell.out() + shell.err()).replace(desk + "/", "");
    }
}
