package dev.wirelint.analysis.paragraphs;

import dev.wirelint.language.Token;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;

/** A line that ends in a tag or an address, and so is no sentence. */
final class TagLine {
    private static final int LONGEST_TAG = 5;

    private TagLine() {}

    /** A link, an address of mail, a handle. */
    static boolean isAddress(String text, Span paragraph) {
        int from = text.lastIndexOf(' ', Math.max(paragraph.start(), paragraph.end() - 1));
        String end = text.substring(Math.max(from + 1, paragraph.start()), paragraph.end());
        return end.indexOf('@') >= 0 || end.indexOf('/') > 0 || end.indexOf('.') > 0 || end.startsWith("#");
    }

    /** A few capitalised words after a dash, a colon or a closing mark: a source, a speaker or a credit. */
    static boolean isTag(List<Token> tokens) {
        int start = Scan.back(tokens, tokens.size(), 0, TagLine::isNamePart);
        boolean setOff =
                start == 0 || "-–—:|”\"*".contains(tokens.get(start - 1).text());
        return start < tokens.size() && tokens.size() - start <= LONGEST_TAG && setOff;
    }

    private static boolean isNamePart(Token token) {
        return token.startsWithCapital() || "./,&".contains(token.text()) || token.is("of") || token.is("and");
    }
}
