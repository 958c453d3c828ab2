package dev.wirelint.analysis.marks;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds marks with no space after a comma, a semicolon or a closing mark, or before an opening bracket. */
public final class MissingSpaces {
    private static final List<Pattern> JOINTS = List.of(
            Pattern.compile("(?<=\\p{L}{2}|\\p{L}[)”’])[,;](?=[“‘]?\\p{L}{2})"),
            Pattern.compile("(?<=\\d)[,;](?=\\p{L}{3})"),
            Pattern.compile("(?<=\\p{L}{2}),(?=\\d)"),
            Pattern.compile("(?<=[,.!?]\\p{Pf}?)[”](?=\\p{Ll}{2})"),
            Pattern.compile("(?<=\\p{L}{3})(?=\\(\\p{Lu}[^()]{2,80}\\))"),
            Pattern.compile("(?<=\\p{L}{2}|[0-9])\\)(?=\\p{L}{2})"));
    /** What makes an ordinal, a fraction or a plural of a formula, as in "the (n + 1)th". */
    private static final Pattern ENDING = Pattern.compile("(?:(?:st|nd|rd|th)s?|folds?|gons?|ary)\\b");

    private static final int IN_BRACKETS = 80;
    private static final int LETTERS = 6;

    private MissingSpaces() {}

    /** Those of the paragraphs in some zones, joint by joint. */
    public static List<MissingSpace> of(Copy copy, Set<Zone> zones) {
        List<MissingSpace> missing = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            if (hasJoint(copy.textOf(block.span()))) {
                JOINTS.forEach(j -> missing.addAll(at(j, copy.text(), block.span())));
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Whether a mark stands close enough to a letter or a figure to be looked at closely, as each joint needs one to.
     */
    private static boolean hasJoint(String paragraph) {
        for (int i = 1; i < paragraph.length() - 1; i++) {
            char c = paragraph.charAt(i);
            if (c == '(' && Character.isLetter(paragraph.charAt(i - 1))) {
                return true;
            }
            if (",;)”".indexOf(c) >= 0) {
                char next = paragraph.charAt(i + 1);
                if (Character.isLetterOrDigit(next) || Character.isSurrogate(next) || next == '“' || next == '‘') {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<MissingSpace> at(Pattern joint, String text, Span block) {
        List<MissingSpace> missing = new ArrayList<>();
        for (MatchResult place : Matches.in(joint, text, block)) {
            Chunk chunk = Chunk.around(text, block, place.start());
            if (chunk.isAddress()
                    || isInsideWord(text, block, place)
                    || (place.end() > place.start() && Entity.endsAt(text, place.start()))) {
                continue;
            }
            if (place.end() > place.start()) {
                String mark = place.group();
                int next = text.offsetByCodePoints(place.end(), 1);
                String spaced = mark + " " + text.substring(place.end(), next);
                missing.add(new MissingSpace(new Span(place.start(), next), mark, spaced, isProse(chunk)));
            } else {
                int letter = text.offsetByCodePoints(place.start(), -1);
                Span span = new Span(letter, place.end() + 1);
                String spaced = text.substring(letter, place.start()) + " (";
                missing.add(new MissingSpace(span, "(", spaced, holdsWords(text, block, place.end())));
            }
        }
        return missing;
    }

    /** Two words and one mark: a set, a formula, a row of tags and a line of code have more. */
    private static boolean isProse(Chunk chunk) {
        String text = chunk.text();
        return text.chars().noneMatch(c -> "{}[]<>=:*|&$~".indexOf(c) >= 0)
                && text.substring(0, text.length() - 1)
                                .chars()
                                .filter(c -> c == ',' || c == ';')
                                .count()
                        <= 1
                && (text.indexOf('(') < 0 || text.charAt(0) == '(');
    }

    /** Whether the bracket holds two words or the letters of a body; a single one may be what a function is given. */
    private static boolean holdsWords(String text, Span block, int open) {
        int close = text.indexOf(')', open);
        String inside = close < 0 || close > block.end() ? "" : text.substring(open + 1, close);
        return inside.indexOf(' ') > 0 || (inside.length() <= LETTERS && Capitals.are(inside));
    }

    /** "(re)open", "official(s)were", a formula or a name such as Na(OH). */
    private static boolean isInsideWord(String text, Span block, MatchResult place) {
        if (!place.group().equals(")")) {
            return false;
        }
        if (ENDING.matcher(text).region(place.end(), block.end()).lookingAt()) {
            return true;
        }
        int open = text.lastIndexOf('(', place.start());
        boolean far = open < block.start() || place.start() - open > IN_BRACKETS;
        boolean glued = !far && open > block.start() && Character.isLetterOrDigit(text.charAt(open - 1));
        boolean word = !far && text.substring(open + 1, place.start()).chars().allMatch(Character::isLowerCase);
        return far || glued || word;
    }
}
