package dev.wirelint.config;

import dev.wirelint.rule.PageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the rule packs that are shipped on the class path. */
final class PackFiles {
    private static final String ROOT = "wirelint/packs/";

    private PackFiles() {}

    /** The names of all files, as {@code pack/file}, sorted. */
    static List<String> list() {
        URL root = PackFiles.class.getClassLoader().getResource(ROOT);
        if (root == null) {
            throw new PageException("no rule packs on the class path: the wirelint-rules jar is missing");
        }
        try {
            List<String> names = root.getProtocol().equals("jar") ? inJar(root) : inFolder(Path.of(root.toURI()));
            return names.stream().sorted().toList();
        } catch (IOException | URISyntaxException e) {
            throw new PageException("the rule packs at " + root + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text of a file that {@link #list} names. */
    static String read(String name) {
        try (InputStream in = PackFiles.class.getClassLoader().getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new PageException(name + ": there is no such file in the rule packs");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PageException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> inJar(URL root) throws IOException {
        return ((JarURLConnection) root.openConnection())
                .getJarFile().stream()
                        .map(e -> e.getName())
                        .filter(n -> n.startsWith(ROOT) && !n.endsWith("/"))
                        .map(n -> n.substring(ROOT.length()))
                        .toList();
    }

    private static List<String> inFolder(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
