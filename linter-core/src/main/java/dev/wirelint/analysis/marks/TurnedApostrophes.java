package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.marks.TurnedApostrophe.Clipped;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the opening mark that stands for what is left out: ‘80s, rock ‘n’ roll, ‘Tis. */
public final class TurnedApostrophes {
    private static final String OPENING = "‘";

    /** A quotation that the mark opens has its closing mark in reach. */
    private static final String QUOTATION = "[^‘’“”]{0,80}[\\p{L}\\d.,!?]’(?:[\\s.,;:!?)”—–]|$)";

    private static final String START = "(?:^|[\\s(“—–-])";

    private static final List<TurnedForm> FORMS = List.of(
            TurnedForm.of(START + "(‘)\\d0s\\b(?!" + QUOTATION + ")", Clipped.YEAR),
            TurnedForm.of(
                    "(?i:\\b(?:" + listed("before-a-cut-year.txt") + ") )(‘)\\d\\d\\b(?!" + QUOTATION + ")",
                    Clipped.YEAR),
            TurnedForm.of("\\p{L} ?(‘)[nN][’'‘]", Clipped.LETTER),
            TurnedForm.of(
                    START + "(‘)(?i:" + listed("cut-at-the-front.txt") + ")\\b(?!" + QUOTATION + ")", Clipped.WORD));

    private TurnedApostrophes() {}

    private record TurnedForm(Pattern pattern, Clipped clipped) {
        static TurnedForm of(String pattern, Clipped clipped) {
            return new TurnedForm(Pattern.compile(pattern), clipped);
        }

        TurnedApostrophe at(MatchResult match) {
            return new TurnedApostrophe(new Span(match.start(1), match.end(1)), clipped);
        }
    }

    /** Those of a paragraph, in reading order. */
    public static List<TurnedApostrophe> in(String text, Span block) {
        if (!text.substring(block.start(), block.end()).contains(OPENING)) {
            return List.of();
        }
        List<TurnedApostrophe> found = new ArrayList<>();
        for (TurnedForm form : FORMS) {
            Matches.in(form.pattern(), text, block).forEach(m -> found.add(form.at(m)));
        }
        found.sort(Comparator.comparingInt(t -> t.place().start()));
        return found.stream().distinct().toList();
    }

    private static String listed(String name) {
        return String.join(
                "|", LanguageList.beside(TurnedApostrophes.class, name).words());
    }
}
