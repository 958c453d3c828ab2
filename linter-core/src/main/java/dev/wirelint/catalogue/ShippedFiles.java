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
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files below one folder of the class path, such as those of the rule packs, whichever jars hold them. */
public final class ShippedFiles {
    private final String root;

    /** @param root the folder's name on the class path, with a slash at its end */
    public ShippedFiles(String root) {
        this.root = root;
    }

    /** The names of all files, from the folder, sorted; empty where there is no such folder. */
    public List<String> list() {
        return List.copyOf(sums().keySet());
    }

    /** The names of all files, each with the CRC-32 of what it holds; a jar knows them, a folder is read. */
    SortedMap<String, Long> sums() {
        try {
            SortedMap<String, Long> sums = new TreeMap<>();
            for (URL folder :
                    Collections.list(ShippedFiles.class.getClassLoader().getResources(root))) {
                if (folder.getProtocol().equals("jar")) {
                    addJar(folder, sums);
                } else {
                    addFolder(Path.of(folder.toURI()), sums);
                }
            }
            return sums;
        } catch (IOException | URISyntaxException e) {
            throw new PageException("the files of " + root + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The jars and folders of the class path that hold them. */
    List<Path> places() {
        try {
            List<Path> places = new ArrayList<>();
            for (URL folder :
                    Collections.list(ShippedFiles.class.getClassLoader().getResources(root))) {
                places.add(
                        folder.openConnection() instanceof JarURLConnection jar
                                ? Path.of(jar.getJarFileURL().toURI())
                                : above(Path.of(folder.toURI())));
            }
            return places;
        } catch (IOException | URISyntaxException e) {
            throw new PageException("the files of " + root + " cannot be found: " + e.getMessage(), e);
        }
    }

    private Path above(Path folder) {
        return folder.resolve("../".repeat(Path.of(root).getNameCount())).normalize();
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

    private void addJar(URL folder, Map<String, Long> sums) throws IOException {
        Enumeration<JarEntry> entries =
                ((JarURLConnection) folder.openConnection()).getJarFile().entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                sums.put(entry.getName().substring(root.length()), entry.getCrc());
            }
        }
    }

    private static void addFolder(Path folder, Map<String, Long> sums) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString().replace('\\', '/'), sum(Files.readAllBytes(file)));
            }
        }
    }

    static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
