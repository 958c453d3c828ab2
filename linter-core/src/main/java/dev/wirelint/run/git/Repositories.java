package dev.wirelint.run.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Opens the repository of a working tree for reading, where it is the user's own or one the user trusts. */
final class Repositories {
    private Repositories() {}

    static Repository open(WorkingTree tree) throws IOException {
        requireTrust(tree);
        requireReadable(tree);
        try {
            return new FileRepositoryBuilder()
                    .setFS(StillSystem.files())
                    .setGitDir(tree.gitFolder().toFile())
                    .setGitCommonDir(tree.commonFolder().toFile())
                    .setWorkTree(tree.top().toFile())
                    .build();
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("the repository of " + tree.top() + " cannot be read (" + e.getMessage() + ")", e);
        }
    }

    /** As git does it: all of the places where somebody else could have written settings are looked at. */
    private static void requireTrust(WorkingTree tree) throws IOException {
        Map<String, String> environment = System.getenv();
        boolean own = true;
        for (Path place : List.of(tree.top(), tree.entry(), tree.gitFolder())) {
            own &= !Files.exists(place) || Owner.isUser(place, environment);
        }
        Path top = tree.top().toRealPath();
        if (!own && !GitSettings.ofUser().isSafe(top)) {
            throw new IOException("the repository of " + top
                    + " belongs to somebody else; if you trust it, run: git config --global --add safe.directory "
                    + top);
        }
    }

    private static void requireReadable(WorkingTree tree) throws IOException {
        Optional<byte[]> bytes = PlainFile.bytes(tree.commonFolder().resolve("config"));
        Config config = new Config();
        try {
            config.fromText(new String(bytes.orElse(new byte[0]), StandardCharsets.UTF_8));
        } catch (ConfigInvalidException e) {
            throw new IOException("the configuration of " + tree.top() + " cannot be read; 'git status' says why", e);
        }
        String names = config.getString("extensions", null, "objectformat");
        if (names != null && !names.equalsIgnoreCase("sha1")) {
            throw new IOException("the repository of " + tree.top() + " names its objects by " + names
                    + ", which cannot be read yet; check all of it");
        }
    }
}
