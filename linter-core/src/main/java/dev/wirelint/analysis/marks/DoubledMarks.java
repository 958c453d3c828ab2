package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds two marks of punctuation where one belongs: ",,", "..", ",.". */
public final class DoubledMarks {
    private static final Pattern MARKS = Pattern.compile(
            "(?<![.,;:!?…])(?:,{2}|;{2}|:{2}|\\.{2}|[,;:]\\.|[;:],|[.,];|\\.,|,[”\"’],|\\.[”\"],|\\.[”]\\.|,[”]\\.)(?![.,;:…])");
    private static final Pattern LAST_WORD = Pattern.compile("\\p{Ll}{4,}$");
    private static final int WORD = 30;

    private DoubledMarks() {}

    /** Those of the paragraphs in some zones, in reading order. */
    public static List<Span> of(Copy copy, Set<Zone> zones) {
        List<Span> doubled = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            for (MatchResult marks : Matches.in(MARKS, copy.text(), block.span())) {
                Span span = new Span(marks.start(), marks.end());
                if (isSlip(copy, block.span(), span)) {
                    doubled.add(span);
                }
            }
        }
        return List.copyOf(doubled);
    }

    private static boolean isSlip(Copy copy, Span block, Span marks) {
        String written = copy.textOf(marks);
        String text = copy.text();
        if (marks.start() == block.start()
                || Entity.endsAt(text, marks.start())
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
}
