package dev.wirelint.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changes in a folder is told of once it has come to rest. */
@Timeout(60)
class FolderWatchTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsOnceOfAFileThatIsWrittenInPieces() throws Exception {
        try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
            Path story = folder.resolve("flood.txt");
            try (OutputStream out = Files.newOutputStream(story)) {
                for (String piece : List.of("The river rose ", "on Monday , ", "officials said.\n")) {
                    out.write(piece.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    Thread.sleep(20);
                }
            }
            assertThat(watch.next().files()).containsExactly(story);
        }
    }

    @Test
    void tellsOfBothNamesOfAFileThatIsRenamedAndOfOneThatIsRemoved() throws Exception {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "The mayor left.\n");
        Path old = Files.writeString(folder.resolve("old.txt"), "The mayor came.\n");
        try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
            Path story = Files.move(draft, folder.resolve("story.txt"), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(old);
            assertThat(watch.next().files()).containsExactlyInAnyOrder(draft, story, old);
        }
    }

    @Test
    void watchesFoldersThatComeLater() throws Exception {
        try (FolderWatch watch = FolderWatch.of(List.of(folder), List.of())) {
            Path desk = Files.createDirectories(folder.resolve("world/europe"));
            Path first = Files.writeString(desk.resolve("first.txt"), "The ship sank.\n");
            Set<Path> told = new LinkedHashSet<>();
            while (!told.contains(first)) {
                told.addAll(watch.next().files());
            }
            Path second = Files.writeString(desk.resolve("second.txt"), "The ship was raised.\n");
            assertThat(watch.next().files()).contains(second);
        }
    }

    @Test
    void leavesHiddenFoldersAndWhatLiesBelowAFolderByItself() throws Exception {
        Path git = Files.createDirectory(folder.resolve(".git"));
        Path alone = Files.createDirectories(folder.resolve("alone/below"));
        Path whole = Files.createDirectory(folder.resolve("whole"));
        try (FolderWatch watch = FolderWatch.of(List.of(whole), List.of(folder, alone.getParent()))) {
            Files.writeString(git.resolve("index"), "x");
            Files.writeString(alone.resolve("story.txt"), "x");
            Path seen = Files.writeString(whole.resolve("story.txt"), "x");
            assertThat(watch.next().files()).containsExactly(seen);
        }
    }
}
