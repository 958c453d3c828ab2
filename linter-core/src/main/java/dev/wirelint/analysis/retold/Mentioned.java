package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mention of an amount.
 *
 * @param definite whether it takes up an amount that was told before: "the $2.4 million contract"
 * @param head the words right behind it
 * @param heading whether it stands over the story
 */
record Mentioned(
        Quantity quantity, Sentence sentence, Set<String> topic, boolean definite, List<String> head, boolean heading) {
    private static final Pattern DEFINITE = Pattern.compile(
            "(?i)\\b(?:the|that|this|its|his|her|their|all)(?: (?:\\p{L}+ (?:of|for|worth) )?)(?:the |some |about |nearly )?$");
    private static final Pattern HEAD = Pattern.compile("^[ -](\\p{Ll}+)(?: (?:a|per) (\\p{Ll}+))?");
    private static final Pattern CONTRAST = Pattern.compile(
            "(?i)\\b(?:separate|separately|another|second|instead|rather than|compared|equivalent|equal to|worth only|converted|thousandth)\\b");
    private static final Pattern OPENS = Pattern.compile("^(?:The|This|That) (?:\\p{Ll}+ )?(\\p{Ll}+)");
    private static final int REACH = 40;

    static Mentioned of(Copy copy, Sentence sentence, Quantity quantity) {
        String text = copy.text();
        int start = quantity.said().start();
        int end = quantity.span().end();
        String before = text.substring(Math.max(sentence.span().start(), start - REACH), start);
        Matcher head = HEAD.matcher(text.substring(end, Math.min(sentence.span().end(), end + REACH)));
        List<String> words = head.find() && isNoun(head.group(1))
                ? head.group(2) == null ? List.of(head.group(1)) : List.of(head.group(1), head.group(2))
                : List.of();
        Zone zone = copy.article().blockAt(start).map(b -> b.zone()).orElse(Zone.BODY);
        return new Mentioned(
                quantity,
                sentence,
                Topic.of(sentence, List.of(quantity.said())),
                DEFINITE.matcher(before).find(),
                words,
                zone == Zone.HEADLINE || zone == Zone.DECK);
    }

    private static boolean isNoun(String word) {
        Word known = English.get().word(word);
        return known.can("NN") && !known.can("IN") && !known.can("VBD") && !known.can("MD") && !known.can("TO");
    }

    /** Whether this mention speaks of the same as an earlier one. */
    boolean takesUp(Mentioned earlier, Copy copy) {
        if (!canBe(earlier, copy) || isOfOther(earlier)) {
            return false;
        }
        boolean sameHead = !head.isEmpty() && head.equals(earlier.head);
        long shared = shared(earlier);
        return definite
                ? shared > 0 || sameHead || earlier.heading || head.isEmpty()
                : (earlier.heading && (shared > 0 || hasSeveralFigures())) || shared + (sameHead ? 1 : 0) > 1;
    }

    /** Whether nothing tells the two apart: one sentence, a contrast, a conversion in brackets. */
    boolean canBe(Mentioned earlier, Copy copy) {
        return !sentence.equals(earlier.sentence)
                && !CONTRAST.matcher(sentence.span().of(copy.text())).find()
                && !isConversion(copy)
                && !earlier.isConversion(copy);
    }

    /** How many words of the topic both sentences have. */
    long shared(Mentioned earlier) {
        return topic.stream().filter(earlier.topic::contains).count();
    }

    /** Whether its sentence opens with what the earlier one told of: "a bridge", "the bridge". */
    boolean isOnTheSame(Mentioned earlier, Copy copy) {
        Matcher opens = OPENS.matcher(sentence.span().of(copy.text()));
        return opens.find() && earlier.topic.contains(opens.group(1));
    }

    /** How many figures the number has, the noughts at its end left out. */
    int significant() {
        return quantity.number()
                .replaceAll("\\D", "")
                .replaceFirst("^0+", "")
                .replaceFirst("0+$", "")
                .length();
    }

    /** Whether the earlier one names a thing, "a $3.1 billion railway", that this sentence does not speak of. */
    private boolean isOfOther(Mentioned earlier) {
        return !definite
                && !earlier.head.isEmpty()
                && quantity.kind() == Quantity.Measure.MONEY
                && !earlier.heading
                && !sentence.span().equals(earlier.sentence.span())
                && !mentions(earlier.head.get(0));
    }

    private boolean hasSeveralFigures() {
        return quantity.scaled() && quantity.number().replaceAll("\\D|0+$", "").length() > 1;
    }

    private boolean mentions(String word) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.text().toLowerCase(Locale.ROOT).startsWith(word));
    }

    private boolean isConversion(Copy copy) {
        int at = quantity.said().start() - 1;
        return at >= 0 && copy.text().charAt(at) == '(';
    }

    Span span() {
        return quantity.span();
    }
}
