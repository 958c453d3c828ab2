package dev.wirelint.cli;

import dev.wirelint.run.style.Evidence;
import dev.wirelint.run.style.StyleGuess;
import dev.wirelint.run.style.StyleGuess.StyleScore;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A configuration to begin with.
 *
 * @param kinds what stories there are, by their endings
 * @param read how many of them were looked at
 */
record FirstConfiguration(String kinds, int read, StyleGuess guess) {
    /** What was seen, line by line. */
    List<String> evidence() {
        if (read == 0) {
            return List.of("There are no stories here yet to tell the style from.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Stories found: " + kinds + ". In " + read + " of them:");
        for (Evidence matter : guess.evidence()) {
            String verdict = matter.verdict();
            lines.add("- " + matter.rule() + ": " + matter.counts() + (verdict.isEmpty() ? "" : "; " + verdict));
        }
        lines.add(verdict());
        return lines;
    }

    private String verdict() {
        List<StyleScore> order = guess.standings();
        String standings = order.stream()
                .map(s -> s.style() + " " + s.agreeing() + " for and " + s.against() + " against")
                .collect(Collectors.joining(", "));
        return guess.best()
                .map(style -> "That speaks for '" + style + "': " + standings + ".")
                .orElse((order.isEmpty()
                                ? "Too little to tell a style from"
                                : "No style stands out (" + standings + ")")
                        + "; '" + StyleGuess.PLAIN + "' asks for what all of them share.");
    }

    /** The file, with everything that is not set as a comment. */
    String text() {
        String style = guess.best().orElse(StyleGuess.PLAIN);
        List<String> ways = ways(style);
        return """
                # What this house sets otherwise than wirelint ships it. 'wirelint rules' lists the rules, 'wirelint
                # explain <rule>' tells of one, 'wirelint config --origin <story>' shows what holds and why.

                # Nothing above this folder counts.
                root: true

                %s
                # Styles: %s.
                style: %s

                # The lightest severity that fails a run: error, warning, suggestion or never.
                fail-on: warning

                # Leave out what is less sure, from 0 to 1.
                # min-confidence: 0.5

                # Single rules: off, on, a severity, or a mapping with options.%s
                # rules:
                #   abbrev-undefined: off
                #   dateline-format: error
                %s
                # The same for some of the files.
                # paths:
                #   - files: [archive/]
                #     rules:
                #       name-alias-not-preferred: off

                # Stories that are left out when their folder is checked.
                # exclude: [templates/]

                # The names and words of the house.
                # vocabulary:
                #   import: names.csv
                #   names:
                #     - {prefer: Ana Brandao, never: [Anna Brandao]}
                """.formatted(
                        evidence().stream().map(l -> "# " + l).collect(Collectors.joining("\n")),
                        String.join(", ", StyleGuess.styles()),
                        style,
                        ways.isEmpty() ? "" : " The later ones are what the copy does.",
                        ways.stream().map(l -> "#   " + l + "\n").collect(Collectors.joining()));
    }

    /** What the copy does clearly and the style does not ask for, as settings. */
    private List<String> ways(String style) {
        List<String> ways = new ArrayList<>();
        for (Evidence matter : guess.evidence()) {
            if (!matter.option().isEmpty() && !matter.votes().getOrDefault(style, false)) {
                matter.way()
                        .ifPresent(
                                way -> ways.add(matter.rule() + ": {on: true, " + matter.option() + ": " + way + "}"));
            }
        }
        return ways;
    }
}
