package dev.wirelint.analysis.listed;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.listed.OtherCount.CountTelling;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;

/** "Five states … They are A, B and C.": the only number above is the number of the list. */
final class TheyAre {
    private static final Sought PLAIN_NAMES =
            Sought.of("^(?:They|These|Those|The \\p{Ll}+s) (?:are|were)(?: named as| identified as)? "
                    + "(?<list>\\p{Lu}[^:;()“”\"]+?, [^:;()“”\"]*?and [^:;()“”\"]+?)\\.?$");

    private static final Sought COUNTED =
            Sought.of("(?i)(?<![\\p{L}\\d.,-])" + CountedLists.NUMBER + " " + CountedLists.NOUN + "\\b");

    private TheyAre() {}

    static Optional<OtherCount> below(Sentence above, Sentence sentence, Copy copy) {
        Matcher plain = PLAIN_NAMES.inOnly(copy, sentence.span());
        if (!plain.find() || isOpen(plain.group("list"))) {
            return Optional.empty();
        }
        String told = copy.textOf(above.span());
        Matcher counted = COUNTED.inOnly(copy, above.span());
        if (!counted.find() || COUNTED.inOnly(copy, above.span()).results().count() != 1 || isOpen(told)) {
            return Optional.empty();
        }
        String list = plain.group("list");
        String[] pieces = list.split(",? and |, ", -1);
        int commas = (int) list.chars().filter(c -> c == ',').count();
        int least = list.contains(", and ") ? commas + 1 : commas + 2;
        double number = Numerals.whole(counted.group("number")).orElse(0.0);
        int count = number < least ? least : pieces.length;
        boolean other = number < least || number > pieces.length;
        if (!other || Arrays.stream(pieces).anyMatch(TheyAre::isAside)) {
            return Optional.empty();
        }
        return Optional.of(new OtherCount(
                new Span(counted.start("number"), counted.end("noun"))
                        .shift(above.span().start()),
                count,
                new Span(plain.start("list"), plain.end("list"))
                        .shift(sentence.span().start()),
                CountTelling.NAMED_BELOW));
    }

    private static boolean isOpen(String text) {
        return CountedLists.OPEN.matcher(text).find();
    }

    private static boolean isAside(String piece) {
        return CountedLists.ASIDE.matcher(piece).find() || !Character.isUpperCase(CountedLists.first(piece));
    }
}
