package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.report.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader copies from the docs names the version that this build makes. */
class DocsVersionTest {
    private static final Pattern OWN =
            Pattern.compile("<artifactId>wirelint-maven-plugin</artifactId>\\s*<version>([^<]*)</version>");

    @Test
    void isTheOneOfTheBuild() throws IOException {
        assertThat(OWN.matcher(Files.readString(Path.of("../docs/maven.md"))).results())
                .hasSize(2)
                .allMatch(r -> r.group(1).equals(Tool.version()));
    }
}
