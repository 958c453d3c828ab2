package dev.wirelint.shape;

import java.util.List;
import java.util.regex.Pattern;

/** A line that describes a picture and ends in its credit, or that is labelled as a caption. */
final class PictureLine {
    private static final Pattern CAPTION_LABEL =
            Pattern.compile("(?:Photo|Picture|Caption|File photo|FILE PHOTO|PHOTO|Image)\\s*:.*+", Pattern.DOTALL);
    /** One of these stands in every credit; they are sooner looked for than a credit. */
    private static final List<String> CREDIT_WORDS =
            List.of("/", "Handout", "Courtesy", "Pool", "Photo", "Images", " via ");

    private static final Pattern CREDIT =
            Pattern.compile("(?:[\\p{L}.]{2,20}+/[\\p{L} .'’\\-]{2,40}+(?:/(?:File|Pool|Handout)[\\p{L} ]*+)*+"
                    + "|/?\\b(?:Handout|Courtesy|Pool|File Photo)[\\p{L} ]*+(?: via [\\p{L} ]++)?"
                    + "|\\(?(?:AP|AFP|Reuters|Getty)[\\p{L} ]*+ ?(?:Photo|Images)(?:/[\\p{L} .,'’\\-]++)?\\)?"
                    + "|[\\p{L} ]++ via [\\p{L} ]++)\\.?$");
    /** A credit that stands by itself after the sentence, as no source of a fact does. */
    private static final Pattern CREDIT_APART = Pattern.compile(
            "[.!?”\"] \\(?\\p{Lu}\\p{L}{1,19}/\\p{Lu}[\\p{L} .'’\\-]{2,40}+(?:/(?:File|Pool|Handout)[\\p{L} ]*+)*+\\)?$");

    private static final Pattern PICTURED = Pattern.compile(
            "\\b(?:pictured|in this (?:\\p{L}+ ){0,3}(?:photo|picture|image|handout|still|screen ?grab|video)"
                    + "|(?:photo|picture|image|footage|still image|handout)\\b[^.]{0,60}\\b(?:taken|released|provided|obtained|extracted|shows)"
                    + "|file photo|seen (?:in|on|at|from)|poses? for|looks? on|walks? past|stands? (?:next|in front)|a view of|a general view)\\b",
            Pattern.CASE_INSENSITIVE);

    private PictureLine() {}

    static boolean is(String text) {
        if (CAPTION_LABEL.matcher(text).matches()) {
            return true;
        }
        String tail = text.substring(Math.max(0, text.length() - 90));
        return CREDIT_WORDS.stream().anyMatch(tail::contains)
                && (CREDIT_APART.matcher(tail).find()
                        || (CREDIT.matcher(tail).find()
                                && PICTURED.matcher(text).find()));
    }
}
