package dev.wirelint.cli;

import dev.wirelint.config.NameCsv;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.NameListCheck;
import dev.wirelint.rule.NameProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code rules import}: checks a list of names and says how to bring it in. */
final class RulesImport {
    private RulesImport() {}

    static int run(String file, Console console) throws UsageException {
        List<NameEntry> names = NameCsv.parse(file, text(file));
        List<NameProblem> problems = NameListCheck.problems(names);
        problems.forEach(p -> console.out().println(p.message()));
        long contradictions = problems.stream().filter(NameProblem::contradicts).count();
        console.out().println(names.size() + " names read, " + problems.size() + " to look at");
        if (contradictions > 0) {
            return ExitStatus.FINDINGS;
        }
        console.out().println("\nTo use them, write into .wirelint.yml:\n\nvocabulary:\n  import: [" + file + "]");
        return ExitStatus.CLEAN;
    }

    private static String text(String file) throws UsageException {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read; check that it exists and may be read");
        }
    }
}
