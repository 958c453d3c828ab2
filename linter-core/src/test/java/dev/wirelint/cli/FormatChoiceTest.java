package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format is known by the extension, by how a text opens, or because it is named. */
class FormatChoiceTest {
    private static final String NITF = "<?xml version=\"1.0\"?>\n<nitf><body><body.content>"
            + "<p>The council met on Tuesday .</p></body.content></body></nitf>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void byWhatStandsInAFileWhoseExtensionIsShared() throws IOException {
        Files.writeString(folder.resolve("story.xml"), NITF);
        Files.writeString(folder.resolve("pom.xml"), "<project><p>The council met on Tuesday .</p></project>");
        Files.writeString(folder.resolve("package.json"), "{\"name\": \"The council met .\"}");
        Files.writeString(
                folder.resolve("item.json"), "{\"headline\": \"Council meets\", \"body_text\": \"It met .\"}");
        Shell shell = Shell.run("--rule", "punctuation-space-before", folder.toString());
        assertThat(shell.out()).contains("story.xml\n", "item.json\n", "2 stories: 2 errors");
    }

    @Test
    void byItsOpeningFromStandardInput() {
        Shell shell = Shell.runWith(NITF, "--rule", "punctuation-space-before", "-");
        assertThat(shell.out()).contains("2:56  error");
    }

    @Test
    void byName() {
        Shell shell = Shell.runWith("<p>It met .", "--input-format", "html", "--rule", "punctuation-space-before", "-");
        assertThat(shell.out()).contains("1:10  error");
        assertThat(Shell.run("--input-format", "hmtl", "story").err()).contains("did you mean 'html'?");
    }

    @Test
    void oneBrokenFileStopsNoOther() throws IOException {
        Files.writeString(folder.resolve("a.nitf"), "<nitf>\n<p>The council met.");
        Files.writeString(folder.resolve("b.html"), "<p>It met .</p>");
        Shell shell = Shell.run("--rule", "punctuation-space-before", folder.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).contains("2:20  error  is not well-formed XML", "  input-unreadable\n", "1:10  error");
    }

    @Test
    void fixesStayInTheNotationOfTheFile() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(
                page, "<p>It met <b>on</b> Tuesday .</p>\n<p>Sign up for our newsletter.</p>\n<p>It went.</p>");
        Shell.run("fix", page.toString());
        assertThat(Files.readString(page))
                .startsWith("<p>It met <b>on</b> Tuesday.</p>\n<p>")
                .endsWith("</p>\n<p>It went.</p>");
    }
}
