package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFinderTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsStoriesInAndBelowAFolderSortedAndWithoutHiddenOnes() throws IOException {
        write("b.txt", "a.TXT", "sport/c.txt", "notes.doc", ".hidden.txt", ".git/d.txt");
        assertThat(found(folder.toString())).containsExactly("a.TXT", "b.txt", "sport/c.txt");
    }

    @Test
    void takesAFileAsItIsAndEachStoryOnce() throws IOException {
        write("wire.story", "sport/c.txt");
        Files.createSymbolicLink(folder.resolve("sport/twin.txt"), folder.resolve("sport/c.txt"));
        Files.createSymbolicLink(folder.resolve("sport/loop"), folder);
        String file = folder.resolve("wire.story").toString();
        assertThat(found(file, file, folder.toString(), folder.resolve("sport").toString()))
                .containsExactly("wire.story", "sport/c.txt");
    }

    @Test
    void keepsTheOrderInWhichPathsAreGiven() throws IOException {
        write("a.txt", "b.txt");
        assertThat(found(
                        folder.resolve("b.txt").toString(),
                        folder.resolve("a.txt").toString()))
                .containsExactly("b.txt", "a.txt");
    }

    @Test
    void namesWhatIsNotThere() {
        List<Input> inputs = find("no/such.txt", "a\0b");
        assertThat(inputs)
                .allMatch(i -> i instanceof Input.Missing m && m.message().contains("check"));
        assertThat(inputs).extracting(Input::name).containsExactly("no/such.txt", "a\0b");
    }

    @Test
    void readsStandardInputWhereADashStands() {
        assertThat(find("-")).extracting(Input::name).containsExactly("<stdin>");
    }

    private static List<Input> find(String... paths) {
        return StoryFinder.find(
                        Arrays.asList(paths),
                        InputStream.nullInputStream(),
                        Optional.empty(),
                        StoryChoice.USUAL,
                        Path.of(""))
                .inputs();
    }

    private List<String> found(String... paths) {
        String root = folder.toString().replace('\\', '/') + "/";
        return find(paths).stream().map(i -> i.name().replace(root, "")).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, "The council met.");
        }
    }
}
