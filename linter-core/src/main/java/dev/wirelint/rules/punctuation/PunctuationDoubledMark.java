package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.marks.DoubledMarks;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** Two marks of punctuation where one belongs: ",,", "..", ",.". */
public final class PunctuationDoubledMark implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                DoubledMarks.of(copy, settings.zones()).forEach(marks -> flag(copy, marks, findings));
    }

    private static void flag(Copy copy, Span span, Findings findings) {
        String written = copy.textOf(span);
        Findings.Draft draft = findings.flag(span, fault(written) + "; leave one");
        if (written.equals(",,") || written.equals(";;") || written.equals("::")) {
            draft.replaceIf(!written.equals("::") && standsInProse(copy.text(), span), written.substring(1));
        } else if (written.equals("..") || written.equals(",.") || written.equals(";.") || written.equals(":.")) {
            draft.suggest(".");
        }
    }

    /** After a word and before a space; two commas before a letter may be a quotation mark or an empty column. */
    private static boolean standsInProse(String text, Span marks) {
        return Character.isLetterOrDigit(text.codePointBefore(marks.start()))
                && (marks.end() == text.length() || Character.isWhitespace(text.charAt(marks.end())));
    }

    private static String fault(String written) {
        String first = InWords.mark(written.substring(0, 1));
        String last = InWords.mark(written.substring(written.length() - 1));
        if (written.length() > 2) {
            return "a " + first + " before the closing quote and a " + last + " after it";
        }
        return first.equals(last)
                ? "two " + first + "s where one belongs"
                : "a " + first + " and a " + last + " where one mark belongs";
    }
}
