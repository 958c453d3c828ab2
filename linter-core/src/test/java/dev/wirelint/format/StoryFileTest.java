package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StoryFileTest {
    @Test
    void passesOverAByteOrderMark() throws UnreadableInput {
        byte[] story = "\uFEFFThe port is open.".getBytes(StandardCharsets.UTF_8);
        assertThat(StoryFile.read(new ByteArrayInputStream(story), "story.txt").text())
                .isEqualTo("The port is open.");
    }

    @Test
    void readsUtf16WhereAByteOrderMarkSaysSo() throws UnreadableInput {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] story = "\uFEFFThe port’s gate is open.".getBytes(charset);
            assertThat(StoryFile.read(new ByteArrayInputStream(story), "story.txt")
                            .text())
                    .isEqualTo("The port’s gate is open.");
        }
    }

    @Test
    void saysWhereUtf8IsBroken() {
        byte[] story = "The café.\nThe caf?.\n".getBytes(StandardCharsets.UTF_8);
        story[story.length - 3] = (byte) 0xE9;
        UnreadableInput refused = refused(story);
        assertThat(refused.message()).contains("is in two charsets", "0xE9", "save the whole of it as UTF-8");
        assertThat(refused.readable()).isEqualTo("The café.\nThe caf");
    }

    @Test
    void guessesWhatIsNotUtf8() throws UnreadableInput {
        byte[] story = "The mayor’s café is “open”, he said.".getBytes(Charset.forName("windows-1252"));
        StoryOnDisk read = StoryFile.open(new ByteArrayInputStream(story), "story.txt", StoryFile.ANY);
        assertThat(read.article().text()).isEqualTo("The mayor’s café is “open”, he said.");
        assertThat(read.encoding().guessed()).isTrue();
        assertThat(read.encoding().charset().name()).isEqualTo("windows-1252");
    }

    @Test
    void readsUtf16WithoutAByteOrderMark() throws UnreadableInput {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] story = "The port’s gate is open.".getBytes(charset);
            assertThat(StoryFile.read(new ByteArrayInputStream(story), "story.txt")
                            .text())
                    .isEqualTo("The port’s gate is open.");
        }
    }

    @Test
    void readsTheCharsetThatAFileNames() throws UnreadableInput {
        byte[] page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The café.</p></body></html>"
                .getBytes(StandardCharsets.ISO_8859_1);
        StoryOnDisk read = StoryFile.open(new ByteArrayInputStream(page), "story.html", StoryFile.ANY);
        assertThat(read.article().text()).isEqualTo("The café.");
        assertThat(read.encoding().guessed()).isFalse();
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        assertThat(refused(new byte[] {'a', (byte) 0xE2, (byte) 0x80}).message())
                .contains("is not UTF-8");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refused(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16})
                        .message())
                .contains("holds binary data", "offset 4");
        assertThat(refused(new byte[0]).message()).contains("is empty");
        assertThat(refused(" \r\n\t".getBytes(StandardCharsets.UTF_8)).message())
                .contains("is empty");
        assertThat(refused(new byte[5 << 20]).message()).contains("is larger than the 4 MB");
    }

    private static UnreadableInput refused(byte[] bytes) {
        return catchThrowableOfType(
                UnreadableInput.class, () -> StoryFile.read(new ByteArrayInputStream(bytes), "story.txt"));
    }
}
