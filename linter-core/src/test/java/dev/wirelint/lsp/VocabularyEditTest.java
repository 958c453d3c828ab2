package dev.wirelint.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name put into a configuration, whatever its vocabulary looks like; nothing else of it changes. */
class VocabularyEditTest {
    private static String with(String text) {
        return VocabularyEdit.of(text, "- prefer: Orsted", "never: [Orstad]")
                .map(e -> e.applied(text))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | vocabulary:/  names:/    - prefer: Orsted/      never: [Orstad]/",
                "style: ap | style: ap/vocabulary:/  names:/    - prefer: Orsted/      never: [Orstad]/",
                "vocabulary: # ours/  names:/  - prefer: Kyiv/rules: {}/"
                        + " | vocabulary: # ours/  names:/  - prefer: Orsted/    never: [Orstad]/  - prefer: Kyiv/rules: {}/",
                "vocabulary:/    terms:/      - not: a/        use: b/"
                        + " | vocabulary:/    names:/      - prefer: Orsted/        never: [Orstad]/    terms:/"
                        + "      - not: a/        use: b/",
                "vocabulary:/  names:/    # people/    - prefer: Kyiv/"
                        + " | vocabulary:/  names:/    - prefer: Orsted/      never: [Orstad]/    # people/    - prefer: Kyiv/",
                "vocabulary:/  names: | vocabulary:/  names:/    - prefer: Orsted/      never: [Orstad]/",
                "vocabulary: {names: [{prefer: Kyiv}]} | none",
                "vocabulary:/  names: [{prefer: Kyiv}] | none",
            })
    void standsWhereItBelongs(String before, String after) {
        assertThat(with(before.replace('/', '\n'))).isEqualTo(after.replace('/', '\n'));
    }

    @Test
    void endsNoLineThatEnds() {
        assertThat(with("style: ap\r\n")).startsWith("style: ap\r\nvocabulary:\n");
    }
}
