package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Misread;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds letters that were written in one charset and read in another, and letters that were lost on the way. */
public final class LostLetters {
    /** What stands where a letter was lost. */
    public static final char LOST = '\ufffd';

    private static final Pattern LOST_APOSTROPHE = Pattern.compile("(?<=\\p{L})\\?(?=(?:s|t|re|ve|ll|d|m)\\b)");

    private LostLetters() {}

    /** The letters of a paragraph that were misread or lost, in reading order. */
    public static List<Misread> misread(Copy copy, Span block) {
        String text = copy.text();
        List<Misread> all = new ArrayList<>();
        for (int i = block.start(); i < block.end(); i++) {
            if (text.charAt(i) < 0x80) {
                continue;
            }
            Optional<Misread> misread =
                    text.charAt(i) == LOST ? Optional.of(lost(text, i, block)) : Misread.at(text, i, block);
            if (misread.isPresent()) {
                all.add(misread.get());
                i = misread.get().span().end() - 1;
            }
        }
        return List.copyOf(all);
    }

    private static Misread lost(String text, int start, Span block) {
        int end = Scan.over(text, start, block.end(), c -> c == LOST);
        return new Misread(new Span(start, end), String.valueOf(LOST));
    }

    /** The question marks of a paragraph that stand for apostrophes, in reading order. */
    public static List<Span> apostrophes(Copy copy, Span block) {
        return Matches.in(LOST_APOSTROPHE, copy.text(), block).stream()
                .map(m -> new Span(m.start(), m.end()))
                .filter(s -> isInProse(Chunk.around(copy.text(), block, s.start())))
                .toList();
    }

    private static boolean isInProse(Chunk chunk) {
        return !chunk.isAddress() && chunk.text().indexOf('=') < 0;
    }
}
