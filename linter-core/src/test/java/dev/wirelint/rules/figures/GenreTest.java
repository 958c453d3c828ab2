package dev.wirelint.rules.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.text.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {
    private final Linter linter = linter();

    @ParameterizedTest
    @CsvSource({
        "section: Sport, 0",
        "category: Sport / Sailing, 0",
        "genre: [Analysis; Company results], 0",
        "desk: markets, 0",
        "section: Transport, 1",
        "section: Sporting goods, 1",
        "slug: sport, 1"
    })
    void asksForNoSourceWhatIsFiledUnderAGenreOfFigures(String filed, int findings) throws UnreadableInput {
        String story = "---\n" + filed.replace(';', ',') + "\n---\n\nHarbour trade shrinks\n\n"
                + "About 40 percent of households in the port have lost income since the strike began.\n";
        Article article = StoryFile.read(SourceText.of("story.md", story), "markdown");
        assertThat(linter.lint(article)).as(filed).hasSize(findings);
    }

    private static Linter linter() {
        RuleLibrary library = RuleLibrary.load();
        return new Linter(
                library.prepare(List.of(library.page("figure-unattributed").orElseThrow())));
    }
}
