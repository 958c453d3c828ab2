package dev.wirelint.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is asked of one word: how it is written, what its base form is, what the dictionary says it can be. */
final class WordTest {
    private static final String UNKNOWN = "UNKNOWN";
    private static final String SEPARATOR = "\t";

    private final TextTest kind;
    private final boolean caseKept;
    private final boolean ofBaseForm;
    private final String text;
    private final String tag;
    private final Set<String> words;
    private final Pattern shape;
    private final Pattern tags;

    /**
     * Makes a test.
     *
     * @param text the words parted by blanks, or a regular expression
     * @param tag a regular expression for the part of speech; empty for any
     */
    WordTest(TextTest kind, boolean caseKept, boolean ofBaseForm, String text, String tag) {
        this.kind = kind;
        this.caseKept = caseKept;
        this.ofBaseForm = ofBaseForm;
        this.text = text;
        this.tag = tag;
        this.words = kind == TextTest.WORDS ? new HashSet<>(Arrays.asList(text.split(" ", -1))) : Set.of();
        this.shape = Pattern.compile(
                kind == TextTest.SHAPE ? text : "", caseKept ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.tags = Pattern.compile(tag);
    }

    boolean holds(Token token) {
        if (!ofBaseForm && !isWritten(token.text().replace('’', '\''))) {
            return false;
        }
        if (!ofBaseForm && tag.isEmpty()) {
            return true;
        }
        List<Reading> readings = token.word().readings();
        if (readings.isEmpty()) {
            return (!ofBaseForm || isWritten(token.text()))
                    && (tag.isEmpty() || tags.matcher(UNKNOWN).matches());
        }
        for (Reading reading : readings) {
            if ((!ofBaseForm || isWritten(reading.lemma()))
                    && (tag.isEmpty() || tags.matcher(reading.tag()).matches())) {
                return true;
            }
        }
        return false;
    }

    private boolean isWritten(String word) {
        return switch (kind) {
            case ANY -> true;
            case WORDS -> words.contains(caseKept ? word : word.toLowerCase(Locale.ROOT));
            case SHAPE -> shape.matcher(word).matches();
        };
    }

    String line() {
        return String.join(SEPARATOR, kind.name(), String.valueOf(caseKept), String.valueOf(ofBaseForm), text, tag);
    }

    static WordTest read(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        return new WordTest(
                TextTest.valueOf(parts[0]),
                Boolean.parseBoolean(parts[1]),
                Boolean.parseBoolean(parts[2]),
                parts[3],
                parts[4]);
    }

    /** How the text of a test is meant. */
    enum TextTest {
        /** It may be any. */
        ANY,
        /** One of some words. */
        WORDS,
        /** What a regular expression matches. */
        SHAPE
    }
}
