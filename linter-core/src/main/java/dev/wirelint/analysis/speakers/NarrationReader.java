package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph into the sentences of the story's own voice, with its quotations as single tokens. */
final class NarrationReader {
    private static final Set<String> VERBS =
            LanguageList.of("verbs-of-saying.txt").words();
    private static final int REACH = 6;

    private final String text;
    private final List<Narration> read = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private Map<Integer, Quotation> quoted = new HashMap<>();

    private NarrationReader(String text) {
        this.text = text;
    }

    /**
     * Reads a paragraph.
     *
     * @param quotations those of the paragraph that stand in no other, in reading order
     */
    static List<Narration> read(String text, List<Sentence> sentences, List<Quotation> quotations) {
        NarrationReader reader = new NarrationReader(text);
        List<NarrationPiece> pieces = pieces(sentences, quotations);
        for (int i = 0; i < pieces.size(); i++) {
            reader.add(pieces, i);
        }
        reader.end();
        return reader.read;
    }

    private void add(List<NarrationPiece> pieces, int index) {
        NarrationPiece piece = pieces.get(index);
        Quotation quotation = piece.quotation();
        if (quotation != null) {
            quoted.put(tokens.size(), quotation);
        }
        tokens.add(piece.token());
        boolean ends = quotation == null ? piece.ends() : ends(quotation, pieces, index);
        if (ends) {
            end();
        }
    }

    private boolean ends(Quotation quotation, List<NarrationPiece> pieces, int index) {
        String words = quotation.words().of(text).stripTrailing();
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        if (index + 1 >= pieces.size()) {
            return true;
        }
        NarrationPiece next = pieces.get(index + 1);
        if (last == '.' || last == '…') {
            return next.quotation() != null
                    || Character.isUpperCase(next.token().text().codePointAt(0));
        }
        return (last == '?' || last == '!') && (next.quotation() != null || !saysNext(pieces, index));
    }

    private static boolean saysNext(List<NarrationPiece> pieces, int index) {
        for (int i = index + 1; i < Math.min(pieces.size(), index + REACH); i++) {
            Token token = pieces.get(i).token();
            if (pieces.get(i).quotation() != null || token.is(".")) {
                return false;
            }
            if (token.word().readings().stream().anyMatch(r -> r.tag().startsWith("VB") && VERBS.contains(r.lemma()))) {
                return true;
            }
        }
        return false;
    }

    private void end() {
        if (!tokens.isEmpty()) {
            read.add(Narration.of(tokens, quoted));
        }
        tokens = new ArrayList<>();
        quoted = new HashMap<>();
    }

    private static List<NarrationPiece> pieces(List<Sentence> sentences, List<Quotation> quotations) {
        List<NarrationPiece> pieces = new ArrayList<>();
        int next = 0;
        int quotedTo = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                while (next < quotations.size()
                        && quotations.get(next).span().start() <= token.span().start()) {
                    Quotation quotation = quotations.get(next);
                    pieces.add(new NarrationPiece(Narration.standIn(quotation), quotation, false));
                    quotedTo = quotation.span().end();
                    next++;
                }
                if (token.span().start() >= quotedTo) {
                    pieces.add(new NarrationPiece(
                            token, null, token.equals(sentence.last()) && ".?!".contains(token.text())));
                }
            }
        }
        return pieces;
    }

    private record NarrationPiece(Token token, @Nullable Quotation quotation, boolean ends) {}
}
