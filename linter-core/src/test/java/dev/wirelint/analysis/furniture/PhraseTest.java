package dev.wirelint.analysis.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.wirelint.analysis.PlainWord;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Span;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void readsWordsInAnyCaseAndWithoutTheirMarks() {
        assertThat(end("read more/on", "READ: More")).isEqualTo(2);
        assertThat(end("don't miss", "Don’t miss")).isEqualTo(2);
        assertThat(end("read more", "read less")).isEqualTo(-1);
    }

    @Test
    void takesWordsThatMayBeMissing() {
        assertThat(end("sign up [right now] here", "Sign up here")).isEqualTo(3);
        assertThat(end("sign up [right now] here", "Sign up right now here")).isEqualTo(5);
        assertThat(end("sign up [right now] here", "Sign up now here")).isEqualTo(-1);
    }

    @Test
    void takesNamesSitesAndFigures() {
        assertThat(end("more from <name>", "More from The Daily Example of Norland"))
                .isEqualTo(7);
        assertThat(end("more from <name>", "More from them")).isEqualTo(-1);
        assertThat(end("back to <site>", "Back to example.com today")).isEqualTo(3);
        assertThat(end("<number> of <number>", "1 of 12")).isEqualTo(3);
    }

    @Test
    void namesTheRowThatIsNoPhrase() {
        assertThatThrownBy(() -> Phrase.parse("read [more", "list.txt:3"))
                .isInstanceOf(PageException.class)
                .hasMessageStartingWith("list.txt:3: 'read [more' is no phrase");
    }

    private static int end(String phrase, String text) {
        return Phrase.parse(phrase, "list")
                .endFrom(new Words(text, new Span(0, text.length()), PlainWord.read(text)), 0);
    }
}
