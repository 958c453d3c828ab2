import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lays out what is packed: the plain layout, and for the platform it runs on one with a Java of its own, in which the
 * jars are not compressed (they are packed better and read sooner so), libraries of plain collections hold what is used
 * of them. Archive adds the archive of classes.
 *
 * <p>{@code java Pack.java LAYOUT SOURCES DIST TIME}: the built layout, the top of the sources, the folder to write,
 * and the time every file gets.
 */
class Pack {
    /** What the jars use, without the screen and its fonts, and the charsets of old files. */
    private static final String MODULES = "java.base,java.logging,java.xml,jdk.httpserver,jdk.unsupported,jdk.charsets";

    /** Collections for each kind of number, most of which nobody uses; they look no class up by its name. */
    private static final Map<String, String> CUT =
            Map.of("fastutil-core-", "it/unimi/dsi/fastutil/", "hppc-", "com/carrotsearch/hppc/");

    private static final Map<String, String> COMPLETIONS = Map.of(
            "bash", "share/bash-completion/completions/wirelint",
            "zsh", "share/zsh/site-functions/_wirelint",
            "fish", "share/fish/vendor_completions.d/wirelint.fish");

    private final Path layout;
    private final Path sources;
    private final Path dist;
    private final FileTime time;

    Pack(Path layout, Path sources, Path dist, Instant time) {
        this.layout = layout;
        this.sources = sources;
        this.dist = dist;
        this.time = FileTime.from(time);
    }

    public static void main(String[] args) throws Exception {
        Pack pack = new Pack(
                Path.of(args[0]).toAbsolutePath(),
                Path.of(args[1]).toAbsolutePath(),
                Path.of(args[2]).toAbsolutePath(),
                Instant.parse(args[3]));
        pack.plain();
        pack.platform();
    }

    private void plain() throws Exception {
        Path plain = Files.createDirectories(dist.resolve("plain"));
        copy(layout, plain);
        copy(sources.resolve("linter-core/src/dist/bin"), Files.createDirectories(plain.resolve("bin")));
        for (String file : List.of("LICENSE", "README.md", "CHANGELOG.md")) {
            Files.copy(sources.resolve(file), plain.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        licences(plain);
        for (Map.Entry<String, String> completion : COMPLETIONS.entrySet()) {
            print(plain.resolve(completion.getValue()), "completion", completion.getKey());
        }
        print(plain.resolve("share/man/man1/wirelint.1"), "man");
        date(plain);
    }

    /** The licences that the jars bring, each named by its jar. */
    private static void licences(Path plain) throws IOException {
        Path folder = Files.createDirectories(plain.resolve("licences"));
        for (Path jar : jars(plain.resolve("lib"))) {
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String name = entry.getName();
                    if (name.matches("(META-INF/)?(LICEN[CS]E|NOTICE|COPYING)[^/]*") && !entry.isDirectory()) {
                        String file = jar.getFileName().toString().replaceFirst("\\.jar$", "") + "-"
                                + name.substring(name.lastIndexOf('/') + 1);
                        Files.write(folder.resolve(file), zip.readAllBytes());
                    }
                }
            }
        }
    }

    private void print(Path file, String... command) throws Exception {
        Files.createDirectories(file.getParent());
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                layout.resolve("lib") + "/*",
                "dev.wirelint.cli.Main"));
        java.addAll(List.of(command));
        run(new ProcessBuilder(java).redirectOutput(file.toFile()));
    }

    private void platform() throws Exception {
        Path platform = dist.resolve("platform");
        copy(dist.resolve("plain"), platform);
        int linked = ToolProvider.findFirst("jlink")
                .orElseThrow(() -> new IOException("this Java has no jlink; build with a whole JDK"))
                .run(
                        System.out,
                        System.err,
                        "--add-modules",
                        MODULES,
                        "--strip-debug",
                        "--no-header-files",
                        "--no-man-pages",
                        "--output",
                        platform.resolve("runtime").toString());
        if (linked != 0) {
            throw new IOException("jlink ended with " + linked);
        }
        strip(platform.resolve("runtime/lib/server/libjvm.so"));
        List<Path> jars = jars(platform.resolve("lib"));
        Map<Path, Map<String, byte[]>> contents = new LinkedHashMap<>();
        for (Path jar : jars) {
            contents.put(jar, entries(jar));
        }
        CUT.forEach((library, folder) -> cut(library, folder, contents));
        for (Map.Entry<Path, Map<String, byte[]>> jar : contents.entrySet()) {
            store(jar.getKey(), jar.getValue());
        }
        date(platform);
        Files.writeString(dist.resolve("platform.name"), name());
    }

    /** The system and the processor, as releases are named after them. */
    private static String name() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        return (system.startsWith("mac") ? "macos" : system.startsWith("windows") ? "windows" : system) + "-"
                + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    /** Takes the names out of the machine that only its makers read, where there is a program for it. */
    private static void strip(Path library) throws Exception {
        if (Files.exists(library)) {
            try {
                run(new ProcessBuilder("strip", "--strip-unneeded", library.toString()));
            } catch (IOException e) {
                System.err.println("not stripped, and larger for it: " + library);
            }
        }
    }

    private static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.putIfAbsent(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /**
     * Leaves in a library only the classes that the others name, and those that these name in turn. A class names
     * another in plain letters, whatever it wants of it.
     */
    private static void cut(String library, String folder, Map<Path, Map<String, byte[]>> jars) {
        Pattern naming = Pattern.compile(Pattern.quote(folder) + "[\\w/$]+");
        Map<String, byte[]> own = new TreeMap<>();
        Deque<byte[]> unread = new ArrayDeque<>();
        jars.forEach((jar, entries) -> {
            if (jar.getFileName().toString().startsWith(library)) {
                own.putAll(entries);
            } else {
                unread.addAll(entries.values());
            }
        });
        Set<String> named = new HashSet<>();
        while (!unread.isEmpty()) {
            Matcher names = naming.matcher(new String(unread.remove(), StandardCharsets.ISO_8859_1));
            while (names.find()) {
                String file = names.group() + ".class";
                if (own.containsKey(file) && named.add(file)) {
                    unread.add(own.get(file));
                }
            }
        }
        jars.forEach((jar, entries) -> {
            if (jar.getFileName().toString().startsWith(library)) {
                entries.keySet().removeIf(e -> e.startsWith(folder) && e.endsWith(".class") && !named.contains(e));
            }
        });
    }

    /** Writes a jar anew, its entries in the order of their names and not compressed. */
    private void store(Path jar, Map<String, byte[]> entries) throws IOException {
        List<String> order = new ArrayList<>(entries.keySet());
        if (order.remove("META-INF/MANIFEST.MF")) {
            order.add(0, "META-INF/MANIFEST.MF");
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : order) {
                byte[] bytes = entries.get(name);
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry entry = new ZipEntry(name);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(sum.getValue());
                entry.setTimeLocal(LocalDateTime.ofInstant(time.toInstant(), ZoneOffset.UTC));
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    private void date(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, time);
            }
        }
    }

    private static void run(ProcessBuilder builder) throws Exception {
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        int status = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", builder.command()) + " ended with " + status);
        }
    }
}
