package dev.wirelint.analysis.paragraphs;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.LineEnd;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Tells a paragraph whose last word is its last although more seems to be due. */
public final class OpenEnd {
    private static final String CLOSING = "\"”’";
    private static final Sought RELATIVE = Sought.of(
            " (?:she|he|they|it|we|you|who|nobody|everybody|everyone|somebody|what|which|that|people) \\p{Ll}+(?: \\p{Ll}+){0,3} (?:for|to|with|in|on|at|about|from|of|by)$");

    private static final Sought LAST_ON = Sought.of("(?i) (?<verb>\\p{L}+) on$");
    private static final Set<String> GOES_ON =
            LanguageList.beside(OpenEnd.class, "goes-on.txt").words();

    /** What stands before the name of who wrote a letter. */
    private static final Sought CLOSES_LETTER = Sought.of(
            "(?i)\\b(?:yours(?: (?:faithfully|sincerely|truly|ever|etc\\.?|respectfully|in [\\p{L} ]{2,30}))?|(?:kind|best|warm) regards|(?:faithfully|sincerely|respectfully|truly) yours),$");

    private OpenEnd() {}

    /**
     * Whether it is meant to end so: a headline that closes with its preposition, the close of a letter, or a line of
     * quoted verse.
     */
    public static boolean isMeant(Copy copy, Block paragraph) {
        return isWholeHeadline(copy, paragraph)
                || CLOSES_LETTER.inOnly(copy, paragraph.span()).find()
                || goesOnInVerse(copy, paragraph);
    }

    /** A headline may end with the word that belongs to what it speaks of: "driver she left note for". */
    private static boolean isWholeHeadline(Copy copy, Block paragraph) {
        return copy.article().blocks().indexOf(paragraph) == 0
                && (RELATIVE.inOnly(copy, paragraph.span()).find() || goesOn(copy, paragraph));
    }

    /** "The festival battles on" lacks nothing. */
    private static boolean goesOn(Copy copy, Block paragraph) {
        Matcher last = LAST_ON.inOnly(copy, paragraph.span());
        return last.find()
                && English.get().word(last.group("verb").toLowerCase(Locale.ROOT)).readings().stream()
                        .anyMatch(r -> r.tag().startsWith("VB") && GOES_ON.contains(r.lemma()));
    }

    /** A line of a song or poem that is quoted line by line. */
    private static boolean goesOnInVerse(Copy copy, Block paragraph) {
        List<Block> blocks = copy.article().blocks();
        int next = blocks.indexOf(paragraph) + 1;
        String line = copy.textOf(paragraph.span());
        if (next >= blocks.size() || !QuoteMarks.opens(line.charAt(0))) {
            return false;
        }
        Span behind = blocks.get(next).span();
        String after = copy.textOf(behind);
        return !after.isEmpty()
                && (line.endsWith(",")
                        || LineEnd.parts(copy.article(), paragraph.span().end(), behind.start()))
                && Character.isUpperCase(after.codePointAt(0))
                && CLOSING.indexOf(after.charAt(after.length() - 1)) >= 0;
    }
}
