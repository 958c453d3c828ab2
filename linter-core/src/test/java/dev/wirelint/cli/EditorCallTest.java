package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.text.Position;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each editor opens a place in its own way. */
class EditorCallTest {
    private static final Position PLACE = new Position(40, 3, 7);

    @ParameterizedTest
    @CsvSource({
        "vim, vim +3 flood.txt",
        "emacs -nw, emacs -nw +3 flood.txt",
        "/usr/bin/nano, /usr/bin/nano +3 flood.txt",
        "code --wait, code --wait --goto flood.txt:3:7",
        "hx, hx flood.txt:3:7",
        "kate, kate --line 3 flood.txt",
    })
    void opensAtThePlace(String editor, String call) {
        assertThat(String.join(" ", EditorCall.of(editor, Path.of("flood.txt"), PLACE)))
                .isEqualTo(call);
    }

    @Test
    void theVisualOneComesFirst() {
        assertThat(EditorCall.named(Map.of("VISUAL", "gvim", "EDITOR", "ed"))).contains("gvim");
        assertThat(EditorCall.named(Map.of("VISUAL", " ", "EDITOR", "ed"))).contains("ed");
        assertThat(EditorCall.named(Map.of())).isEmpty();
    }
}
