package dev.wirelint.rule;

import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words that make a form right which a list says never to use.
 *
 * @param before words that make it right when they follow it
 * @param after words that make it right when they stand before it
 * @param anywhere words that make it right wherever they stand in the story
 */
public record Unless(List<String> before, List<String> after, List<String> anywhere) {
    public static final Unless NOTHING = new Unless(List.of(), List.of(), List.of());

    private static final String JOINTS = " ,-\n";

    public Unless {
        before = List.copyOf(before);
        after = List.copyOf(after);
        anywhere = List.copyOf(anywhere);
    }

    /**
     * Reads what lists write: "_ Texas" is right before Texas, "chicken _" right after chicken, "* Ector County" in a
     * story that has that.
     *
     * @throws IllegalArgumentException where one is of none of these shapes; the message says which
     */
    public static Unless of(List<String> written) {
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<String> anywhere = new ArrayList<>();
        for (String words : written) {
            if (words.startsWith("_ ")) {
                before.add(words.substring(2));
            } else if (words.endsWith(" _")) {
                after.add(words.substring(0, words.length() - 2));
            } else if (words.startsWith("* ")) {
                anywhere.add(words.substring(2));
            } else {
                throw new IllegalArgumentException("'" + words + "' is neither '_ words', 'words _' nor '* words'");
            }
        }
        return new Unless(before, after, anywhere);
    }

    /** Whether such a word stands anywhere at all, so that an editor had better look. */
    public boolean isNamedIn(SearchedText story) {
        return Stream.of(before, after, anywhere).flatMap(List::stream).anyMatch(story::holds);
    }

    /** Whether the words around make the form right in this place, or for the whole story. */
    public boolean holdsAt(SearchedText story, Span form) {
        String text = story.text();
        int from = Scan.over(text, form.end(), text.length(), c -> JOINTS.indexOf(c) >= 0);
        int to = Scan.back(text, form.start(), 0, c -> JOINTS.indexOf(c) >= 0);
        return before.stream().anyMatch(w -> stands(w, text, from))
                || after.stream().anyMatch(w -> stands(w, text, to - w.length()))
                || before.stream().anyMatch(w -> story.holds(form.of(text) + ", " + w))
                || anywhere.stream().anyMatch(story::holds);
    }

    private static boolean stands(String words, String text, int at) {
        return at >= 0 && text.startsWith(words, at) && !isLetter(text, at - 1) && !isLetter(text, at + words.length());
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
