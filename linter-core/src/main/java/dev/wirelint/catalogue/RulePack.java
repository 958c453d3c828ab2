package dev.wirelint.catalogue;

import dev.wirelint.rule.RulePage;
import dev.wirelint.text.PageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The pages and lists of one house, data alone, from a folder or a jar. In a folder the pages stand side by side or in
 * a folder for each pack; in a jar under {@code wirelint/packs/}, as the shipped ones do.
 *
 * @param place the folder or the jar
 * @param files the texts by {@code pack/file}
 */
public record RulePack(Path place, Map<String, String> files) {
    private static final String JAR_ROOT = "wirelint/packs/";
    private static final String PIN = " sha256:";
    private static final int LARGEST = 4 << 20;

    public RulePack {
        files = Map.copyOf(files);
    }

    /**
     * Reads a pack as a configuration names it: a folder, or a jar and the SHA-256 it must have.
     *
     * @param written {@code folder}, or {@code file.jar sha256:…}
     * @throws PageException where there is none, or the jar is another
     */
    public static RulePack read(Path folder, String written) {
        int pin = written.indexOf(PIN);
        String name = name(written);
        Path place = place(folder, written);
        try {
            if (Files.isDirectory(place)) {
                return ofFolder(place);
            }
            if (!name.endsWith(".jar") || !Files.isRegularFile(place)) {
                throw new PageException(written + ": there is no such folder or jar of rules");
            }
            holdToPin(
                    place,
                    name,
                    pin < 0 ? "" : written.substring(pin + PIN.length()).strip());
            return ofJar(place);
        } catch (IOException e) {
            throw new PageException(written + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Where the pack stands that a configuration in a folder names so. */
    public static Path place(Path folder, String written) {
        return folder.resolve(name(written)).toAbsolutePath().normalize();
    }

    private static String name(String written) {
        int pin = written.indexOf(PIN);
        return pin < 0 ? written : written.substring(0, pin);
    }

    /** The one page a file holds, with the lists beside it. */
    public static RulePage page(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isRegularFile(file) || !file.toString().endsWith(".md")) {
            throw new PageException(file + ": there is no such page; a rule's page is a file <rule-id>.md");
        }
        try {
            String name = folder.getFileName() + "/" + file.getFileName();
            return ofFolder(folder).pages().stream()
                    .filter(p -> p.location().equals(name))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new PageException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Its pages, in the order of their names. */
    public List<RulePage> pages() {
        PageParser parser = new PageParser(this::text);
        List<RulePage> pages = new ArrayList<>();
        new TreeMap<>(files).forEach((name, text) -> {
            if (name.endsWith(".md")) {
                pages.add(parser.parse(name, text));
            }
        });
        return pages;
    }

    private String text(String name) {
        String text = files.get(name);
        if (text == null) {
            throw new PageException(name + ": there is no such file beside the page");
        }
        return text;
    }

    private static RulePack ofFolder(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder, 2)) {
            for (Path file :
                    found.filter(Files::isRegularFile).filter(RulePack::isData).toList()) {
                Path above = file.toAbsolutePath().normalize().getParent();
                files.put((above == null ? folder : above).getFileName() + "/" + file.getFileName(), text(file));
            }
        }
        return new RulePack(folder, files);
    }

    private static boolean isData(Path file) {
        String name = file.toString();
        return name.endsWith(".md") || name.endsWith(".txt");
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new PageException(file + ": is too large for a page or a list");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static RulePack ofJar(Path jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().startsWith(JAR_ROOT) && isData(Path.of(entry.getName()))) {
                    byte[] bytes = zip.getInputStream(entry).readNBytes(LARGEST);
                    files.put(entry.getName().substring(JAR_ROOT.length()), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return new RulePack(jar, files);
    }

    private static void holdToPin(Path jar, String name, String pin) throws IOException {
        String sum = sum(Files.readAllBytes(jar));
        if (!sum.equalsIgnoreCase(pin)) {
            throw new PageException(name + ": a jar of rules is named with what it must hold; "
                    + (pin.isEmpty() ? "write" : "it is not the one that was pinned. It is") + " '" + name + PIN + sum
                    + "'");
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
