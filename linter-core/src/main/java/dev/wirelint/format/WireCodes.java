package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Set;

/**
 * ANPA 1312 and IPTC 7901, as stories were sent to terminals: a header, a text and a trailer, parted by control codes.
 */
@AutoService(StoryReader.class)
public final class WireCodes implements StoryReader {
    static final char HEADER = 0x01;
    static final char TEXT = 0x02;
    static final char TRAILER = 0x03;
    private static final char IDLE = 0x16;

    /** So many codes, and at least one in so many characters, are no slip of a keyboard. */
    private static final int FEW = 8;

    private static final int ONE_IN = 400;

    @Override
    public String format() {
        return "anpa";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("anpa");
    }

    @Override
    public Set<String> sharedExtensions() {
        return Set.of("tst", "wire");
    }

    @Override
    public boolean recognises(String opening) {
        return isMessage(opening);
    }

    /** Whether a text is parted by the codes of a wire as its messages are. */
    static boolean isMessage(String opening) {
        int text = opening.indexOf(TEXT);
        int header = Math.max(opening.lastIndexOf(HEADER, text), opening.lastIndexOf(IDLE, text));
        return text >= 0 && (header >= 0 || opening.indexOf(TRAILER, text) > 0);
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        WireMessage message = WireMessage.read(source.content());
        if (message.paragraphs().isEmpty()) {
            throw UnreadableInput.withoutCopy("holds no copy: nothing stands between the codes of its text");
        }
        ArticleBuilder article = new ArticleBuilder(source);
        EditorNotes.part(source, message.paragraphs(), List.of(), article);
        return article.build();
    }

    /** Refuses a text in which codes stand that no format says how to read. */
    static void refuse(String text) throws UnreadableInput {
        long codes = text.chars().filter(WireCodes::isCode).count();
        if (codes >= FEW && codes * ONE_IN >= text.length()) {
            int first = 0;
            while (!isCode(text.charAt(first))) {
                first++;
            }
            throw new UnreadableInput(
                    String.format(
                            "has %d control codes of a wire or a terminal, the first U+%04X here, and no header and text"
                                    + " that they part; take the codes out first",
                            codes, (int) text.charAt(first)),
                    text.substring(0, first));
        }
    }

    /** Whether a character is one that no text has: a control character other than blanks, line ends and colours. */
    static boolean isCode(int c) {
        return c == 0x7F || (c < ' ' && "\t\n\u000B\f\r\u001B".indexOf(c) < 0);
    }
}
