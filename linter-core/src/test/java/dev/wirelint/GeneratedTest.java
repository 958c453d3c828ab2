package dev.wirelint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.cli.Main;
import dev.wirelint.config.ConfigDocs;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.score.AccuracyPage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that is made from the rules and their pages is fresh. With {@code -Dwirelint.accept} it is written instead, in
 * this order, since the documentation shows the carets of the pages.
 */
class GeneratedTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RULES = ROOT.resolve("docs").resolve("rules");
    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ \\./wirelint (\\S+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern KEYS = Pattern.compile("\\| key \\| what it says \\|\n(?:\\|.*\n|\n(?=\\|))+");
    private static final int MOST_LINES = 10;

    private interface Kind {
        List<Generated> files() throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> isFresh() {
        return Stream.of(
                test("the carets of the pages", GeneratedTest::carets),
                test("docs/rules", GeneratedTest::ruleDocs),
                test(
                        "the schema",
                        () -> List.of(new Generated(
                                ROOT.resolve("docs/wirelint.schema.json"),
                                printed("config", "--no-config", "--schema")))),
                test("docs/configuration.md", () -> List.of(configuration())),
                test("README's run", () -> List.of(readme())),
                test(
                        "docs/accuracy.md",
                        () -> List.of(new Generated(ROOT.resolve("docs/accuracy.md"), AccuracyPage.due()))));
    }

    private static DynamicTest test(String name, Kind kind) {
        return dynamicTest(name, () -> Generated.hold(kind.files()));
    }

    private static List<Generated> carets() throws IOException {
        RuleLibrary library = RuleLibrary.load();
        List<Generated> files = new ArrayList<>();
        for (RulePage page : library.pages()) {
            if (!(page.form() instanceof CheckedBy.OfTheRun)) {
                files.add(PageAcceptor.page(page, new Linter(library.prepare(List.of(page)))));
            }
        }
        return files;
    }

    /** Of the pages as they stand on disk, whose carets may just have been written. */
    private static List<Generated> ruleDocs() throws IOException {
        List<RulePage> pages = RulePack.read(ROOT, "rules/packs").pages().stream()
                .sorted(Comparator.comparing(RulePage::id))
                .toList();
        List<Generated> files = new ArrayList<>();
        files.add(new Generated(RULES.resolve("README.md"), RuleDocs.index(pages)));
        pages.forEach(p -> files.add(new Generated(RULES.resolve(p.id() + ".md"), RuleDocs.of(p))));
        List<Path> due = files.stream().map(Generated::file).toList();
        try (Stream<Path> there = Files.list(RULES)) {
            there.filter(f -> !due.contains(f)).forEach(f -> files.add(new Generated(f, Optional.empty())));
        }
        return files;
    }

    /** The keys as they are told. */
    private static Generated configuration() throws IOException {
        Path file = ROOT.resolve("docs/configuration.md");
        String text = Files.readString(file);
        Matcher tables = KEYS.matcher(text);
        assertThat(tables.find()).isTrue();
        return new Generated(
                file, text.substring(0, tables.start()) + ConfigDocs.tables() + text.substring(tables.end()));
    }

    /** What README shows is what a run prints. */
    private static Generated readme() throws IOException {
        Path file = ROOT.resolve("README.md");
        String text = Files.readString(file);
        Matcher block = CONSOLE.matcher(text);
        assertThat(block.find()).isTrue();
        String printed = printed("../" + block.group(1)).replace("../" + block.group(1), block.group(1));
        return new Generated(file, text.substring(0, block.start(2)) + printed + text.substring(block.end(2)));
    }

    private static String printed(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(
                arguments,
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysInAFewLinesWhatIsStaleAndWhatMendsIt(@TempDir Path folder) throws IOException {
        String due = "a line of the page that goes on and on; ".repeat(40) + "\n";
        Path page = Files.writeString(folder.resolve("page.md"), "first\n" + due.repeat(2_000));
        Path gone = Files.writeString(folder.resolve("gone.md"), "of a rule that is no more\n");
        List<Generated> files = List.of(
                new Generated(page, "first\n" + due + due.replace("on;", "up;").repeat(3_000)),
                new Generated(gone, Optional.empty()),
                new Generated(folder.resolve("new.md"), due));
        Generated.Stale stale =
                catchThrowableOfType(Generated.Stale.class, () -> Generated.hold(List.of(files.get(0))));
        if (!Generated.ACCEPT) {
            assertThat(stale)
                    .hasMessageContainingAll(
                            "page.md:3 is out of date", "goes on and on", "goes on and up", Generated.COMMAND);
            List<String> told = String.valueOf(stale.getMessage()).lines().toList();
            assertThat(told).hasSizeLessThanOrEqualTo(MOST_LINES).allMatch(l -> l.length() < 200);
            assertThat(stale.getStackTrace()).isEmpty();
            assertThat(catchThrowableOfType(Generated.Stale.class, () -> Generated.hold(files)))
                    .hasMessageContaining("and 2 more");
        }
        for (Generated file : files) {
            file.write();
            assertThat(file.complaint()).isEmpty();
        }
        assertThat(gone).doesNotExist();
    }

    @Test
    void isWrittenByTheCommandThatIsDocumented() throws IOException {
        for (String guide : List.of("CONTRIBUTING.md", "docs/adding-a-rule.md")) {
            assertThat(Files.readString(ROOT.resolve(guide))).contains(Generated.COMMAND);
        }
        assertThat(Files.readString(ROOT.resolve("pom.xml")))
                .contains("<id>generate</id>", "<test>" + GeneratedTest.class.getSimpleName() + "</test>")
                .contains("<wirelint.accept>true</wirelint.accept>");
    }
}
