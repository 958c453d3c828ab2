package dev.wirelint;

import dev.wirelint.finding.Finding;
import dev.wirelint.format.StoryFile;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import dev.wirelint.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page with the carets of its examples under what its rule finds now. */
final class PageAcceptor {
    private static final Path PACKS = Path.of("..", "rules", "packs");

    private PageAcceptor() {}

    /** @param alone runs the rule of the page and no other */
    static Generated page(RulePage page, Linter alone) throws IOException {
        Path file = PACKS.resolve(page.location());
        List<String> rewritten = new ArrayList<>();
        List<String> example = null;
        boolean flags = false;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                flags = line.equals("## Flags");
            }
            if (example == null) {
                rewritten.add(line);
                example = flags && line.equals("```wire") ? new ArrayList<>() : null;
            } else if (line.equals("```")) {
                String text = String.join("\n", example) + "\n";
                rewritten.addAll(
                        Carets.draw(text, lint(page, alone, text)).lines().toList());
                rewritten.add(line);
                example = null;
            } else if (!line.matches(" *\\^+( .*)?")) {
                example.add(line);
            }
        }
        return new Generated(file, String.join("\n", rewritten) + "\n");
    }

    /** What the rule of a page finds in an example of it. */
    static List<Finding> lint(RulePage page, Linter alone, String text) {
        return page.form() instanceof CheckedBy.Repository
                ? Together.lint(alone, text)
                : alone.lint(StoryFile.example(SourceText.of("example", text)));
    }
}
