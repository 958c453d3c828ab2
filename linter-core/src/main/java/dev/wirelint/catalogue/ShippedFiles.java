package dev.wirelint.catalogue;

import dev.wirelint.text.PageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The files below one folder of the class path, such as those of the rule packs, whichever jars hold them. */
public final class ShippedFiles {
    private final String root;

    /** @param root the folder's name on the class path, with a slash at its end */
    public ShippedFiles(String root) {
        this.root = root;
    }

    /** The names of all files, from the folder, sorted; empty where there is no such folder. */
    public List<String> list() {
        try {
            List<String> names = new ArrayList<>();
            for (URL folder :
                    Collections.list(ShippedFiles.class.getClassLoader().getResources(root))) {
                names.addAll(folder.getProtocol().equals("jar") ? inJar(folder) : inFolder(Path.of(folder.toURI())));
            }
            Collections.sort(names);
            return names;
        } catch (IOException | URISyntaxException e) {
            throw new PageException("the files of " + root + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The text of a file that {@link #list} names. */
    public String read(String name) {
        try (InputStream in = ShippedFiles.class.getClassLoader().getResourceAsStream(root + name)) {
            if (in == null) {
                throw new PageException(name + ": there is no such file among those shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PageException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private List<String> inJar(URL folder) throws IOException {
        return ((JarURLConnection) folder.openConnection())
                .getJarFile().stream()
                        .map(e -> e.getName())
                        .filter(n -> n.startsWith(root) && !n.endsWith("/"))
                        .map(n -> n.substring(root.length()))
                        .toList();
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
