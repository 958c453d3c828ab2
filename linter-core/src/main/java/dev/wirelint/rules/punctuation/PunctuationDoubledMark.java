package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.InWords;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two marks of punctuation where one belongs: ",,", "..", ",.". */
public final class PunctuationDoubledMark implements Rule {
    private static final Sought MARKS = Sought.of(
            "(?<![.,;:!?…])(?:,{2}|;{2}|:{2}|\\.{2}|[,;:]\\.|[;:],|[.,];|\\.,|,[”\"’],|\\.[”\"],|\\.[”]\\.|,[”]\\.)(?![.,;:…])");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Ll}{4,}$");
    private static final int WORD = 30;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                Matcher marks = MARKS.in(copy, block.span());
                marks.useTransparentBounds(true);
                while (marks.find()) {
                    Span span = new Span(marks.start(), marks.end());
                    if (isSlip(copy, block.span(), span)) {
                        flag(copy, span, findings);
                    }
                }
            }
        };
    }

    private static boolean isSlip(Copy copy, Span block, Span marks) {
        String written = copy.textOf(marks);
        String text = copy.text();
        if (marks.start() == block.start()
                || Chunk.around(text, block, marks.start()).isAddress()) {
            return false;
        }
        char before = text.charAt(marks.start() - 1);
        if (Character.isWhitespace(before) || Character.isSpaceChar(before)) {
            return false;
        }
        boolean stopFirst = written.charAt(0) == '.' && !written.equals("..");
        if (!stopFirst) {
            return marks.end() == block.end()
                    || !Character.isLetterOrDigit(text.charAt(marks.end()))
                    || written.charAt(0) == ',';
        }
        Matcher word =
                LAST_WORD.matcher(text.subSequence(Math.max(block.start(), marks.start() - WORD), marks.start()));
        return word.find() && English.get().word(word.group()).isCommon();
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
