package dev.wirelint.rules.names;

import dev.wirelint.rule.PageException;
import dev.wirelint.rule.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a house list of names.
 *
 * @param kind person, place, people or organisation
 * @param never the spellings to replace
 * @param rightBefore words that make such a spelling right when they follow it
 * @param rightAfter words that make it right when they stand before it
 * @param rightIn words that make it right wherever they stand in the story
 */
record Alias(
        String kind,
        String prefer,
        List<String> never,
        List<String> rightBefore,
        List<String> rightAfter,
        List<String> rightIn,
        String authority) {
    private static final String JOINTS = " ,-\n";

    Alias {
        never = List.copyOf(never);
        rightBefore = List.copyOf(rightBefore);
        rightAfter = List.copyOf(rightAfter);
        rightIn = List.copyOf(rightIn);
    }

    static List<Alias> read(WordList list) {
        return list.rows().stream().map(row -> parse(list, row)).toList();
    }

    private static Alias parse(WordList list, WordList.Row row) {
        List<String> never = parts(row.column(2), ",");
        if (row.column(1).isEmpty() || never.isEmpty()) {
            throw new PageException(
                    list.location() + ":" + row.line() + ": an entry has kind | prefer | never | unless | authority");
        }
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        for (String unless : parts(row.column(3), ";")) {
            if (unless.startsWith("_ ")) {
                before.add(unless.substring(2));
            } else if (unless.endsWith(" _")) {
                after.add(unless.substring(0, unless.length() - 2));
            } else if (unless.startsWith("* ")) {
                anywhere.add(unless.substring(2));
            } else {
                throw new PageException(list.location() + ":" + row.line() + ": '" + unless
                        + "' is neither '_ words', 'words _' nor '* words'");
            }
        }
        return new Alias(row.column(0), row.column(1), never, before, after, anywhere, row.column(4));
    }

    boolean isPlace() {
        return kind.equals("place");
    }

    boolean isOrganisation() {
        return kind.equals("organisation");
    }

    /** Whether a word that makes the spelling right stands anywhere at all, so that an editor had better look. */
    boolean hasNamesakeIn(String text) {
        return Stream.of(rightBefore, rightAfter, rightIn).flatMap(List::stream).anyMatch(text::contains);
    }

    /** Whether the words around make the spelling right in this place, or for the whole story. */
    boolean isRightAt(String text, Span span) {
        int after = span.end();
        while (after < text.length() && JOINTS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        int before = span.start();
        while (before > 0 && JOINTS.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        int right = after;
        int left = before;
        return rightBefore.stream().anyMatch(w -> stands(w, text, right))
                || rightAfter.stream().anyMatch(w -> stands(w, text, left - w.length()))
                || rightBefore.stream().anyMatch(w -> text.contains(span.of(text) + ", " + w))
                || rightIn.stream().anyMatch(text::contains);
    }

    private static boolean stands(String words, String text, int at) {
        return at >= 0 && text.startsWith(words, at) && !isLetter(text, at - 1) && !isLetter(text, at + words.length());
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static List<String> parts(String column, String mark) {
        return Arrays.stream(column.split(mark))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }
}
