package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken file of any format gives one message with its place, soon, and the file beside it is checked. */
class BrokenFilesTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int DEEP = 100_000;
    private static final String GOOD = "The council met on Tuesday .\n";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "html", "adoc", "nitf", "newsml", "ninjs"})
    void givesOneMessageAndStopsNoOther(String extension) throws IOException {
        Files.writeString(folder.resolve("z.txt"), GOOD);
        for (Map.Entry<String, byte[]> broken : broken(extension).entrySet()) {
            Path file = Files.write(folder.resolve("broken." + extension), broken.getValue());
            Shell shell = assertTimeout(
                    SOON, () -> Shell.run("--rule", "punctuation-space-before", "--color", "never", folder.toString()));
            assertThat(shell.status()).as(broken.getKey()).isEqualTo(2);
            assertThat(shell.out())
                    .as(broken.getKey())
                    .containsOnlyOnce("input-unreadable")
                    .containsPattern(
                            "broken\\." + extension + "\n  (?:\\d+:\\d+  )?error  \\S.*[^.]  input-unreadable\n")
                    .contains("z.txt\n  1:27  error  ", "  punctuation-space-before")
                    .doesNotContain("Exception");
            assertThat(shell.err()).as(broken.getKey()).isEmpty();
            Files.delete(file);
        }
    }

    /** What is broken, by what is the matter with it. */
    private static Map<String, byte[]> broken(String extension) {
        Map<String, byte[]> broken = new LinkedHashMap<>();
        byte[] huge = new byte[50 << 20];
        Arrays.fill(huge, (byte) 'a');
        broken.put("a body of 50 MB", huge);
        broken.put("no text", new byte[] {'<', 0, 1, 2, (byte) 0xFF, '{'});
        byte[] wrong = "{\"headline\": \"Caf\u00e9\", <p>The caf? is open.</p>".getBytes(StandardCharsets.UTF_8);
        wrong[new String(wrong, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        broken.put("two charsets in one", wrong);
        switch (extension) {
            case "md" -> broken.put("front matter without end", utf8("---\ntitle: Port\n\nThe port."));
            case "html" -> broken.put("deep", utf8("<div>".repeat(DEEP) + "The port."));
            case "adoc" -> broken.put("a block without end", utf8("----\nThe port.\n"));
            case "nitf", "newsml" -> {
                String root = extension.equals("nitf") ? "nitf" : "newsItem";
                broken.put("cut off", utf8("<" + root + "><body><p>The port"));
                broken.put("wrong nesting", utf8("<" + root + "><body><p>The port</body></p></" + root + ">"));
                broken.put("deep", utf8("<" + root + ">" + "<p>".repeat(DEEP)));
                broken.put("a bomb", utf8(bomb(root)));
                broken.put(
                        "another charset than it says",
                        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + root + "><p>Caf\u00e9</p></" + root + ">")
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
            case "ninjs" -> {
                broken.put("cut off", utf8("{\"headline\": \"The port"));
                broken.put("wrong nesting", utf8("{\"headline\": [\"The port\"}]"));
                broken.put("deep", utf8("{\"headline\": " + "[".repeat(DEEP)));
                broken.put("deep XHTML", utf8("{\"body_xhtml\": \"" + "<div>".repeat(DEEP) + "The port.\"}"));
            }
            default -> {}
        }
        return broken;
    }

    private static String bomb(String root) {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e").append(i).append(" \"");
            bomb.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return bomb.append("]><" + root + "><body><p>&e29;</p></body></" + root + ">")
                .toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
