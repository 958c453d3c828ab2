package dev.wirelint.score;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.report.accuracy.AccuracyText;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** docs/accuracy.md, from the labelled stories. */
public final class AccuracyPage {
    /** What was read by eye, in the order of the readings. */
    private static final List<String> READ_BY_EYE = List.of(
            "known-copy.txt",
            "new-copy.txt",
            "fresh-copy.txt",
            "later-copy.txt",
            "third-copy.txt",
            "fourth-copy.txt",
            "fifth-copy.txt",
            "sixth-copy.txt",
            "sixth-copy-b.txt",
            "sixth-copy-c.txt",
            "sixth-copy-d.txt",
            "sixth-copy-real.txt",
            "seventh-copy-real.txt",
            "seventh-copy-real-b.txt",
            "seventh-copy-real-c.txt",
            "eighth-copy-wire.txt",
            "eighth-copy-wire-b.txt");

    private static final Path STORIES = Path.of("..", "fixtures", "stories");
    private static final Path READINGS = Path.of("..", "fixtures", "readings");

    private AccuracyPage() {}

    /** What the rules reach on the labelled stories; scored once, whoever asks. */
    static Accuracy accuracy() {
        return Scored.ACCURACY;
    }

    private static final class Scored {
        private static final Accuracy ACCURACY = score();

        private static Accuracy score() {
            try {
                return scorer().score(STORIES);
            } catch (IOException | LabelException | UnreadableInput e) {
                throw new IllegalStateException("the labelled stories cannot be scored", e);
            }
        }
    }

    static Scorer scorer() {
        RuleLibrary library = RuleLibrary.load();
        List<RulePage> on =
                library.pages().stream().filter(p -> !p.preview() && !p.off()).toList();
        return new Scorer(library, on, Vocabulary.EMPTY);
    }

    /** What the page is to hold. */
    public static String due() {
        Accuracy accuracy = accuracy();
        return """
                # Accuracy

                Written by `wirelint score fixtures/stories` and held fresh by a test. The stories are wirelint's own, and its
                rules have been mended until they hold on them, so that these tables guard against going back; they do not
                say what wirelint reaches on copy it has never seen. [fixtures/floors.yml](../fixtures/floors.yml) says the
                least that each rule must reach; a rule that falls under it fails the build.

                %d stories have labels. A finding is right where a label of its rule stands in its place.

                ## Rules

                Rules with neither a labelled fault nor a finding are not listed.

                %s
                ## Readings

                Whether a figure is read as having a source, by which words, and whether a quotation is given to its
                speaker. A speaker who is mistaken for another counts as wrong and as missed.

                %s
                ## Read by eye

                Errors and warnings on copy that has no labels, each read by one reader. House style is what one house would
                thank for and another would not; the share is of those that are right or house style.

                %s
                ## Planted faults

                %s
                ## The editing test

                Newsrooms hire with an editing test: short stories with one fault each, and honest ones that a careless
                checker would flag. [fixtures/editing-test](../fixtures/editing-test) holds wirelint's own, written before the
                rules they ask for. A fault is found where an error or a warning touches its words.

                A second set of 120 faults and 60 honest stories, two and one of each kind, was written when the rules stood, in
                other words, and sat once before anything was mended after it: 75 of 120 were found (people 24 of 40, figures
                23, sentences 28) and one honest story was flagged. A third, of 60 faults and 30 honest stories, was written once
                the second had been mended and sat once as well: 47 of 60 were found (people 15 of 20, figures 16, sentences 16) and
                two honest stories were flagged. The table counts all three as they fare now.

                Out of reach is what only the sense of a story tells: who can have said "my husband", a word that is right in
                another sentence, a paragraph told again in other words, two sentences run together where either reads on,
                figures that belong together by nothing but their subject.

                %s""".formatted(
                        accuracy.stories(),
                        AccuracyText.markdown("rule", accuracy.rules()),
                        AccuracyText.markdown("reading", accuracy.readings()),
                        READ_BY_EYE.stream().map(AccuracyPage::read).collect(Collectors.joining("\n")),
                        planted(),
                        editingTest());
    }

    private static String editingTest() {
        String rows = EditingTest.results().stream()
                .map(r -> "| %s | %s | %d | %d | %d | %d |"
                        .formatted(
                                r.part(), r.kind().replace('-', ' '), r.faults(), r.found(), r.honest(), r.flagged()))
                .collect(Collectors.joining("\n"));
        return "| part | kind | faults | found | honest | flagged |\n|---|---|--:|--:|--:|--:|\n" + rows + "\n";
    }

    /** A table of faults planted in copy and found again, with the lines above it that say of which copy. */
    private static String planted() {
        String rows = rows("planted-faults.txt")
                .map(cells -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %s | %s | %.2f |",
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        Double.parseDouble(cells.get(3)) / Double.parseDouble(cells.get(2))))
                .collect(Collectors.joining("\n"));
        return copy("planted-faults.txt") + "\n\n| fault | rules | planted | found | recall |\n|---|---|--:|--:|--:|\n"
                + rows + "\n";
    }

    /** A table of what a reader found, with the lines above it that say of which copy. */
    private static String read(String list) {
        return copy(list) + "\n\n| rule | read | right | house style | wrong | share |\n|---|--:|--:|--:|--:|--:|\n"
                + rows(list).map(AccuracyPage::row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String copy(String list) {
        return lines(list).stream()
                .takeWhile(l -> l.startsWith("#") && !l.contains("|"))
                .map(l -> l.substring(2))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<List<String>> rows(String list) {
        return lines(list).stream()
                .filter(l -> !l.startsWith("#"))
                .map(l -> Stream.of(l.split("\\|", -1)).map(String::strip).toList());
    }

    private static List<String> lines(String list) {
        try {
            return Files.readAllLines(READINGS.resolve(list));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<String> cells) {
        int right = Integer.parseInt(cells.get(1));
        int house = Integer.parseInt(cells.get(2));
        int wrong = Integer.parseInt(cells.get(3));
        int all = right + house + wrong;
        double share = (right + house) / (double) all;
        return String.format(
                Locale.ROOT, "| `%s` | %d | %d | %d | %d | %.2f |", cells.get(0), all, right, house, wrong, share);
    }
}
