package dev.wirelint.fuzz;

import dev.wirelint.desk.Desk;
import dev.wirelint.desk.DeskSettings;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.TextReport;
import dev.wirelint.report.formats.ReportFormat;
import dev.wirelint.run.Manuscript;
import dev.wirelint.run.Stories;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts an input through readers, rules, fixes and every report; its first byte says by which ending the rest is read.
 */
final class EveryDoor {
    private static final List<String> ENDINGS =
            List.of("txt", "md", "html", "adoc", "nitf", "newsml", "ninjs", "jsonl", "csv", "json", "xml", "tsv");
    private static final Path STORIES = Path.of("../fixtures/stories");
    private static final int LARGEST = 16_000;
    private static final int WIDTH = 100;

    private final Desk desk;

    EveryDoor() throws IOException {
        desk = Desk.open(DeskSettings.usual().unconfigured().threads(1).build());
    }

    /** Through every door. */
    void take(byte[] input) throws IOException {
        Optional<Manuscript> text = text(input);
        if (text.isPresent()) {
            check(text.get());
            mend(text.get());
        }
    }

    /** Through one of them, always the same for an input; so more inputs are tried in a given time. */
    void takeOne(byte[] input) throws IOException {
        Optional<Manuscript> text = text(input);
        if (text.isPresent() && Arrays.hashCode(input) % 2 == 0) {
            check(text.get());
        } else if (text.isPresent()) {
            mend(text.get());
        }
    }

    private static Optional<Manuscript> text(byte[] input) {
        if (input.length < 2 || input.length > LARGEST) {
            return Optional.empty();
        }
        String name = "story." + ENDINGS.get(Math.floorMod(input[0], ENDINGS.size()));
        try {
            String text = StoryFile.text(Arrays.copyOfRange(input, 1, input.length));
            return Optional.of(new Manuscript(Path.of(name), name, 1, text));
        } catch (UnreadableInput e) {
            return Optional.empty(); // Bytes that are no text are refused, which is right.
        }
    }

    private void check(Manuscript text) throws IOException {
        Report report = desk.check(Stories.of(text));
        for (CheckedStory story : report.stories()) {
            int length = story.source().content().length();
            for (Finding finding : story.findings()) {
                if (finding.span().end() > length) {
                    throw new IllegalStateException(finding + " stands outside its story");
                }
            }
        }
        for (ReportFormat format : ReportFormat.values()) {
            format.write(report, () -> new TextReport(WIDTH, false, true), new StringWriter());
        }
    }

    private void mend(Manuscript text) {
        desk.mended(text, Fix.Safety.SAFE);
        desk.mended(text, Fix.Safety.REVIEW);
    }

    /** The stories of the fixtures, as inputs. */
    static Stream<byte[]> stories() throws IOException {
        try (Stream<Path> files = Files.walk(STORIES)) {
            return files
                    .filter(f -> ENDINGS.contains(ending(f)) && f.toFile().length() < LARGEST)
                    .sorted()
                    .map(EveryDoor::input)
                    .toList()
                    .stream();
        }
    }

    private static byte[] input(Path file) {
        try {
            return input(ending(file), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An input that is read by an ending. */
    static byte[] input(String ending, byte[] bytes) {
        byte[] input = new byte[bytes.length + 1];
        input[0] = (byte) ENDINGS.indexOf(ending);
        System.arraycopy(bytes, 0, input, 1, bytes.length);
        return input;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
