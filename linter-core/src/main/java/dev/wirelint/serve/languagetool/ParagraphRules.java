package dev.wirelint.serve.languagetool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules judge a place by its own paragraph; all others need the story. */
final class ParagraphRules {
    private static final Set<String> PARAGRAPH = read();

    private ParagraphRules() {}

    /** Whether a rule says of a paragraph that stands alone what it says of it in its story. */
    static boolean isOfParagraph(String rule) {
        return PARAGRAPH.contains(rule);
    }

    private static Set<String> read() {
        InputStream list = Objects.requireNonNull(ParagraphRules.class.getResourceAsStream("paragraph-rules.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
