package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.amounts.Numerals.Numeral;
import dev.wirelint.language.English;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words and marks of one sentence with each numeral in one piece: 1,200 and 3.7 are numbers, not three tokens. */
final class FigureTokens {
    private final String text;
    private final List<Token> pieces;

    private FigureTokens(String text, List<Token> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    static FigureTokens of(Sentence sentence, String text) {
        List<Token> pieces = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int end = i;
            while (end + 2 < tokens.size() && joins(tokens, end)) {
                end += 2;
            }
            Span span = Span.covering(tokens.get(i).span(), tokens.get(end).span());
            pieces.add(end == i ? tokens.get(i) : new Token(span, span.of(text)));
            i = end;
        }
        return new FigureTokens(text, pieces);
    }

    int size() {
        return pieces.size();
    }

    Token token(int i) {
        return pieces.get(i);
    }

    /** The piece in lower case; empty beyond either end. */
    String at(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    /** What the dictionary knows of the piece; nothing beyond either end. */
    Word word(int i) {
        return English.get().word(i >= 0 && i < pieces.size() ? pieces.get(i).text() : "");
    }

    /** The number that the text of the sentence has at a place. */
    Optional<Numeral> numeralAt(int place) {
        return Numerals.at(text, place, pieces.get(pieces.size() - 1).span().end());
    }

    boolean hasDash(int place) {
        return place < text.length() && "-–".indexOf(text.charAt(place)) >= 0;
    }

    /** The first piece behind a place; absent where the place is inside a piece. */
    Optional<Integer> pieceBehind(int place, int from) {
        int next = Scan.over(pieces, from, pieces.size(), p -> p.span().end() <= place);
        boolean inside = next < pieces.size() && pieces.get(next).span().start() < place;
        return inside ? Optional.empty() : Optional.of(next);
    }

    Span span(int from, int to) {
        return Span.covering(pieces.get(from).span(), pieces.get(to - 1).span());
    }

    private static boolean joins(List<Token> tokens, int i) {
        Token mark = tokens.get(i + 1);
        Token after = tokens.get(i + 2);
        return (mark.is(",") || mark.is("."))
                && endsWithDigit(tokens.get(i))
                && Character.isDigit(after.text().charAt(0))
                && tokens.get(i).span().end() == mark.span().start()
                && mark.span().end() == after.span().start();
    }

    private static boolean endsWithDigit(Token token) {
        return Character.isDigit(token.text().charAt(token.text().length() - 1));
    }
}
