package dev.wirelint.run.cache;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** What tells this build of wirelint from any other, so that a new one takes nothing over from an old one. */
final class Build {
    private Build() {}

    /** Empty where it cannot be told. */
    static Optional<String> print() {
        CodeSource source = Linter.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            Path code = Path.of(source.getLocation().toURI());
            StringBuilder print = new StringBuilder(Files.isDirectory(code) ? folder(code) : jar(code));
            for (Path pages : RuleLibrary.places()) {
                print.append(' ').append(Files.isDirectory(pages) ? folder(pages) : sum(pages));
            }
            return Optional.of(print.toString());
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A jar by what it holds, and the libraries beside it by their names, which carry their versions. */
    private static String jar(Path jar) throws IOException {
        return sum(jar) + libraries(jar.toAbsolutePath().resolveSibling(""));
    }

    private static String sum(Path jar) throws IOException {
        byte[] bytes = Files.readAllBytes(jar);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + "-" + sum.getValue();
    }

    private static List<String> libraries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> String.valueOf(f.getFileName()))
                    .filter(n -> n.endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** Classes that are not packed, as a developer's are, by when they were compiled. */
    private static String folder(Path classes) throws IOException {
        CRC32 sum = new CRC32();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.sorted().toList()) {
                String line = file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
                sum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return String.valueOf(sum.getValue());
    }
}
