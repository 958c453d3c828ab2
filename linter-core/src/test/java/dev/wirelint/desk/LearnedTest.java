package dev.wirelint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.run.Manuscript;
import dev.wirelint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedTest {
    private static final String STORY = """
            # Harbour board keeps its pilots

            The board spent $12 million on tugs last year, Chairwoman Ilse Brandvik said.

            "We lost nobody," harbour master Tomas Quill told reporters.
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatATextSaysAtItsPlacesInTheFile() throws IOException {
        Learned learned = Learned.from(desk().check(text("board.md", STORY))).orElseThrow();
        assertThat(learned.ledger().names()).extracting(NamedOne::name).contains("Ilse Brandvik", "Tomas Quill");
        assertThat(learned.ledger().figures())
                .extracting(f -> inFile(learned, f.span()))
                .containsExactly("$12 million");
        assertThat(learned.ledger().quotes())
                .extracting(q -> q.speaker().map(s -> inFile(learned, s)).orElse(""))
                .containsExactly("Tomas Quill");
        assertThat(learned.article().blocks()).extracting(Block::zone).startsWith(Zone.HEADLINE);
    }

    @Test
    void learnsNothingWhereThereIsNoCopy() throws IOException {
        assertThat(Learned.from(desk().check(text("board.json", "{\"headline\": "))))
                .isEmpty();
    }

    private static String inFile(Learned learned, Span inCopy) {
        return learned.article()
                .map()
                .toSource(inCopy)
                .of(learned.article().source().content());
    }

    private Manuscript text(String name, String text) {
        return new Manuscript(folder.resolve(name), name, 1, text);
    }

    private Desk desk() throws IOException {
        Files.writeString(folder.resolve(".wirelint.yml"), "root: true\n");
        return Desk.open(DeskSettings.usual().folder(folder).build());
    }
}
