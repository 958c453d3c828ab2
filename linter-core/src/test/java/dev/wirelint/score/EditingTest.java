package dev.wirelint.score;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Severity;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The editing test of a newsroom: short stories with one fault each, and honest ones that a careless checker would
 * flag. A fault is found where an error or a warning, or a place it refers to, touches one of the words at fault.
 */
final class EditingTest {
    private static final Path FOLDER = Path.of("..", "fixtures", "editing-test");
    private static final Pattern NEXT_STORY = Pattern.compile("(?m)^=== ");
    private static final Pattern BAR = Pattern.compile(" \\| ");

    /** What is wrong with these is a paragraph, whichever of its words is flagged. */
    private static final List<String> OF_A_PARAGRAPH = List.of(
            "quote-unclosed",
            "nested-marks",
            "quote-orphan",
            "quote-comma",
            "bracket",
            "truncated",
            "head-cut",
            "dup-paragraph",
            "run-together",
            "wire-form");

    private EditingTest() {}

    /**
     * How one kind of fault fares.
     *
     * @param part the part of the test it belongs to
     * @param flagged honest stories in which something is flagged all the same
     */
    record Result(String part, String kind, int faults, int found, int honest, int flagged) {
        private Result and(boolean fault, boolean hit) {
            return new Result(
                    part,
                    kind,
                    faults + (fault ? 1 : 0),
                    found + (fault && hit ? 1 : 0),
                    honest + (fault ? 0 : 1),
                    flagged + (!fault && hit ? 1 : 0));
        }
    }

    /** One story of the test, and the words at fault; none where it is an honest one. */
    private record Story(List<String> atFault, String text) {
        static Story of(String written) {
            int end = written.indexOf('\n');
            List<String> head = BAR.splitAsStream(written.substring(0, end)).toList();
            return new Story(
                    head.subList(1, head.size() - 1), written.substring(end).strip() + "\n");
        }

        boolean isFaulty() {
            return !atFault.isEmpty();
        }

        /** Where the fault may be flagged. */
        List<Span> places(boolean paragraphs) {
            List<Span> places = new ArrayList<>();
            for (String words : atFault) {
                for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                    places.add(
                            paragraphs
                                    ? new Span(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at))
                                    : new Span(at, at + words.length()));
                }
            }
            if (places.isEmpty()) {
                throw new IllegalStateException("the words at fault do not stand in: " + text);
            }
            return places;
        }
    }

    /** Sits the test; scored once, whoever asks. */
    static List<Result> results() {
        return Sat.RESULTS;
    }

    private static final class Sat {
        private static final List<Result> RESULTS = sit();

        private static List<Result> sit() {
            RuleLibrary library = RuleLibrary.load();
            List<RulePage> on = library.pages().stream()
                    .filter(p -> !p.preview() && !p.off())
                    .toList();
            Linter linter = new Linter(library.prepare(on));
            Map<String, Result> results = new LinkedHashMap<>();
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String kind = file.getFileName().toString().replaceFirst("\\.txt$", "");
                    String part = FOLDER.relativize(file).getName(0).toString();
                    for (Story story : stories(file)) {
                        results.merge(
                                kind,
                                new Result(part, kind, 0, 0, 0, 0)
                                        .and(story.isFaulty(), isFlagged(story, kind, linter)),
                                (all, one) -> all.and(one.faults() > 0, one.found() + one.flagged() > 0));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.copyOf(results.values());
        }

        private static List<Story> stories(Path file) throws IOException {
            return NEXT_STORY
                    .splitAsStream(Files.readString(file))
                    .filter(s -> !s.isBlank())
                    .map(Story::of)
                    .toList();
        }

        private static boolean isFlagged(Story story, String kind, Linter linter) {
            List<Finding> findings = findings(story, linter);
            if (!story.isFaulty()) {
                return !findings.isEmpty();
            }
            List<Span> places = story.places(OF_A_PARAGRAPH.contains(kind));
            return findings.stream()
                    .flatMap(f -> Stream.concat(
                            Stream.of(f.span()),
                            f.related().stream().map(r -> r.place().span())))
                    .anyMatch(s -> places.stream().anyMatch(p -> touches(s, p)));
        }

        private static List<Finding> findings(Story story, Linter linter) {
            try {
                return linter.lint(StoryFile.read(SourceText.of("story.txt", story.text()), StoryFile.ANY)).stream()
                        .filter(f -> f.severity() != Severity.SUGGESTION)
                        .toList();
            } catch (UnreadableInput e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean touches(Span one, Span two) {
            return one.isEmpty() ? two.start() <= one.start() && one.start() <= two.end() : one.overlaps(two);
        }
    }
}
