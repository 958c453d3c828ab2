package dev.wirelint;

import dev.wirelint.finding.Finding;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rewrites the carets of a page's examples to what its rule finds now. */
final class PageAcceptor {
    private static final Path PACKS = Path.of("..", "rules", "packs");

    private PageAcceptor() {}

    static void accept(RulePage page, Function<String, List<Finding>> lint) throws IOException {
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
                rewritten.addAll(Carets.draw(text, lint.apply(text)).lines().toList());
                rewritten.add(line);
                example = null;
            } else if (!line.matches(" *\\^+( .*)?")) {
                example.add(line);
            }
        }
        Files.write(file, rewritten);
    }
}
