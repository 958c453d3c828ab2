package dev.wirelint.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Says how many made stories the job checks and compares in a second on one machine: how many stories, how many
 * paragraphs each beside the five it has, and how many cores.
 */
final class ArchiveBenchmark {
    private ArchiveBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        int stories = Integer.parseInt(arguments[0]);
        int paragraphs = Integer.parseInt(arguments[1]);
        String cores = arguments[2];
        Path folder = Files.createTempDirectory("archive-benchmark");
        Path archive = folder.resolve("archive.jsonl");
        MadeArchive.write(archive, stories, paragraphs);
        System.setProperty("spark.master", "local[" + cores + "]");
        System.setProperty("spark.ui.enabled", "false");
        Instant begun = Instant.now();
        int status = ArchiveJob.run(
                new String[] {
                    "--input", archive.toString(),
                    "--output", folder.resolve("found").toString(),
                    "--field", "body=текст",
                    "--no-config"
                },
                System.err);
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
        System.out.println(String.format(
                Locale.ROOT,
                "%d stories, %s cores: %.0f s, %.0f a second, peak of this process %s (status %d)",
                stories,
                cores,
                seconds,
                stories / seconds,
                peak(),
                status));
    }

    private static String peak() throws IOException {
        Path own = Path.of("/proc/self/status");
        if (!Files.exists(own)) {
            return "not told here";
        }
        try (Stream<String> lines = Files.lines(own)) {
            return lines.filter(l -> l.startsWith("VmHWM"))
                    .map(l -> l.substring(l.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("not told here");
        }
    }
}
