package dev.wirelint.analysis.quotations;

import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a quotation.
 *
 * @param read the word without what may differ between two honest copies: case, form of the apostrophe, British or
 *     American spelling
 */
public record QuotedWord(Span span, String read) {
    /** What an editor put in or left out: brackets with their words, three stops. */
    static final String EDITED = "…";

    private static final Pattern PIECE = Pattern.compile(
            "\\[[^\\[\\]]{0,200}+]|\\([^()]{0,200}+\\)|…|\\.\\.++|\\. \\. \\.|[\\p{L}\\p{N}]++(?:['’\\-.,][\\p{L}\\p{N}]++)*+|[.!?;]");
    private static final Set<String> FUNCTION_WORDS =
            LanguageList.of("quotations/function-words.txt").words();

    /** Whether the word carries the meaning rather than the grammar. */
    public boolean isContent() {
        return !isEdited() && !FUNCTION_WORDS.contains(read);
    }

    public boolean isEdited() {
        return read.equals(EDITED);
    }

    /** The words of a quotation, cut into sentences. */
    public static List<List<QuotedWord>> sentences(String text, Span quoted) {
        List<List<QuotedWord>> sentences = new ArrayList<>();
        List<QuotedWord> words = new ArrayList<>();
        Matcher piece = PIECE.matcher(text).region(quoted.start(), quoted.end());
        while (piece.find()) {
            String written = piece.group();
            Span span = new Span(piece.start(), piece.end());
            if (written.length() == 1 && ".!?;".contains(written)) {
                sentences.add(words);
                words = new ArrayList<>();
            } else if (Character.isLetterOrDigit(written.codePointAt(0))) {
                words.add(new QuotedWord(span, read(written)));
            } else {
                words.add(new QuotedWord(span, EDITED));
            }
        }
        sentences.add(words);
        return sentences;
    }

    /** Each two neighbouring words of which one carries the meaning, as one string. */
    public static Set<String> neighbours(List<QuotedWord> words) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).isContent() || words.get(i + 1).isContent()) {
                pairs.add(words.get(i).read() + " " + words.get(i + 1).read());
            }
        }
        return pairs;
    }

    private static String read(String written) {
        return written.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace(".", "")
                .replace("-", "")
                .replace("isation", "ization")
                .replace("ise", "ize")
                .replace("our", "or");
    }
}
