package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.text.Span;

/** Accents heaped upon one letter, as no script has them: a toy of pages and chats, and dear to read. */
final class HeapedMarks {
    /** Unicode's own limit for text that is read as a stream is 30. */
    private static final int MOST = 100;

    private HeapedMarks() {}

    /** The story itself, where no letter has more marks than any script has. */
    static Article refuse(Article article) throws UnreadableInput {
        String text = article.text();
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text.charAt(i)) ? marks + 1 : 0;
            if (marks > MOST) {
                throw new UnreadableInput(
                        "heaps more than " + MOST + " accents upon one letter here, as no script does; take them out",
                        article.source()
                                .content()
                                .substring(
                                        0,
                                        article.map()
                                                .toSource(Span.at(i - MOST))
                                                .start()));
            }
        }
        return article;
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
