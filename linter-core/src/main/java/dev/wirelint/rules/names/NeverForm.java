package dev.wirelint.rules.names;

import dev.wirelint.language.English;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.text.Accents;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One form that the house list says never to use, and what to write for it. */
record NeverForm(String form, NameEntry entry) {
    private static final Pattern PARTS = Pattern.compile("[ -]+");

    /** What the form is looked up by: its first word, in lower case and without accents. */
    String firstWord() {
        int end = Scan.over(form, 0, form.length(), c -> Character.isLetterOrDigit(c) || c == '\'');
        String word = form.substring(0, end);
        return key(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }

    static String key(String word) {
        return Accents.dropped(word).toLowerCase(Locale.ROOT);
    }

    /** The place of the form where it stands here, in the list's own letters or all in capitals. */
    Optional<Span> at(String text, int start) {
        int end = start + form.length();
        if (end > text.length() || (end < text.length() && Character.isLetterOrDigit(text.charAt(end)))) {
            return Optional.empty();
        }
        String written = Accents.dropped(text.substring(start, end));
        String listed = Accents.dropped(form);
        boolean stands = written.equals(listed) || written.equals(listed.toUpperCase(Locale.ROOT));
        return stands ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether nothing but capitals parts it from the preferred form, as in a headline that capitalises each word. */
    boolean differsInCaseAlone() {
        return form.equalsIgnoreCase(entry.prefer());
    }

    /**
     * Whether nobody and nothing else can have the name: it has several words, and what makes it differ is no word and
     * no name of its own. One word alone may be a family name; "John Hopkins" and "Barbara Streisand" may be somebody.
     */
    boolean isPlainSlip() {
        Set<String> right = PARTS.splitAsStream(key(entry.prefer())).collect(Collectors.toSet());
        List<String> wrong =
                PARTS.splitAsStream(form).filter(w -> !right.contains(key(w))).toList();
        if (entry.kind().filter(NameEntry.NameOf.PERSON::equals).isPresent()
                && letters(form).equals(letters(entry.prefer()))) {
            return form.indexOf(' ') > 0;
        }
        return form.indexOf(' ') > 0
                && !wrong.isEmpty()
                && wrong.stream()
                        .noneMatch(w -> English.get().word(w).isKnown()
                                || English.get()
                                        .word(w.toLowerCase(Locale.ROOT))
                                        .isKnown());
    }

    private static String letters(String name) {
        return PARTS.matcher(key(name)).replaceAll("");
    }

    /** The preferred form for what stands in the story: its capitals if all are, and its accents where it has them. */
    String corrected(String written) {
        boolean shouted = Capitals.shout(written);
        String preferred = shouted ? entry.prefer().toUpperCase(Locale.ROOT) : entry.prefer();
        String[] had = written.split("[ \n-]", -1);
        String[] words = preferred.split("[ -]", -1);
        if (had.length != words.length) {
            return preferred;
        }
        StringBuilder corrected = new StringBuilder(preferred);
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            boolean same = Accents.dropped(had[i]).equals(Accents.dropped(words[i]));
            if (same) {
                corrected.replace(at, at + words[i].length(), had[i]);
            }
            at += (same ? had[i].length() : words[i].length()) + 1;
        }
        return corrected.toString();
    }
}
