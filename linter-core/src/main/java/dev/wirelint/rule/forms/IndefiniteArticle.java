package dev.wirelint.rule.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The "a" or "an" in front of a term, which goes by the sound of the word that follows. */
final class IndefiniteArticle {
    private static final Pattern BEFORE = Pattern.compile("\\b[Aa]n? $");
    private static final Pattern OPEN = Pattern.compile(
            "(?:[aeio]|u(?!ni|se|su|ti)|hour|honest|honou?r|heir)(?!(?<=e)u|(?<=o)ne\\b)", Pattern.CASE_INSENSITIVE);
    private static final int REACH = 4;

    private IndefiniteArticle() {}

    /** Where the article starts that must change before these words; where the term starts, if none must. */
    static int start(String text, int term, String words) {
        Matcher article = BEFORE.matcher(text).region(Math.max(0, term - REACH), term);
        if (!article.find()) {
            return term;
        }
        boolean an = article.group().length() == 3;
        return an == soundsOpen(words) ? term : article.start();
    }

    /** The other article, in the case of this one; nothing for nothing. */
    static String mended(String article) {
        if (article.isEmpty()) {
            return "";
        }
        return article.length() == 3 ? article.charAt(0) + " " : article.charAt(0) + "n ";
    }

    private static boolean soundsOpen(String words) {
        return OPEN.matcher(words).lookingAt();
    }
}
