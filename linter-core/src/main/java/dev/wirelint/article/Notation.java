package dev.wirelint.article;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How words of the copy are written in its file, where some characters mean something else there. */
public enum Notation {
    /** As they are; the file is the copy. */
    PLAIN,
    /** Between marks that are light; a mark that is meant as a character has a backslash. */
    MARKDOWN,
    /** Between marks of AsciiDoc, where a backslash that nothing needs is a character itself. */
    ASCIIDOC,
    /** Between tags. */
    TAGS,
    /** In a part of XML that is taken as it is up to its end mark. */
    CDATA,
    /** Inside the strings of JSON. */
    JSON,
    /** Between tags inside the strings of JSON. */
    TAGS_IN_JSON,
    /** Inside the cells of a table of comma-separated values. */
    CSV,
    /** Between tags inside such cells. */
    TAGS_IN_CSV,
    /** A value of YAML without quotation marks. */
    YAML_PLAIN,
    /** The same inside a list or table in brackets. */
    YAML_FLOW,
    YAML_SINGLE_QUOTED,
    YAML_DOUBLE_QUOTED,
    /** Lines of YAML that are set in. */
    YAML_BLOCK,
    TOML_STRING,
    /** A string of TOML in which no character can be written that ends it. */
    TOML_LITERAL,
    /** Nothing can be written here. */
    NONE;

    /** Where a line end is more than white space, and cannot be written otherwise. */
    private static final Set<Notation> IN_LINES =
            EnumSet.of(YAML_PLAIN, YAML_FLOW, YAML_SINGLE_QUOTED, YAML_BLOCK, TOML_LITERAL);

    /** Stands in the copy for what is no prose, and cannot be written at all. */
    private static final char LEFT_OUT = '\uFFFC';

    /** What means something else than itself. */
    private static final class NotationMarks {
        static final Pattern LIGHT = Pattern.compile("[\\\\*_`<\\[]|&(?=#?\\w{1,31};)");
        static final Pattern LINE_END = Pattern.compile("[\\n\\r]");
        /** A mark that opens another kind of value, where this one begins; a colon or a number sign that ends it. */
        static final Pattern ENDS_PLAIN = Pattern.compile(
                "\\A\\x00\\s*+(?:[,\\[\\]{}#&*!|>'\"%@`]|[-?:](?:\\s|\\x01|\\z)|---|\\.\\.\\.)|:(?:\\s|\\x01)|\\s#");

        static final Pattern ENDS_FLOW = Pattern.compile(ENDS_PLAIN.pattern() + "|[,\\[\\]{}]|:");

        private NotationMarks() {}
    }

    /**
     * The characters that stand for these words in the file; absent where they cannot stand there.
     *
     * @param before the two characters before them, fewer where the part of the file begins
     * @param after the three characters after them, fewer where it ends
     */
    Optional<String> write(String before, String words, String after) {
        if (words.indexOf(LEFT_OUT) >= 0
                || (IN_LINES.contains(this)
                        && NotationMarks.LINE_END.matcher(words).find())) {
            return Optional.empty();
        }
        String written = written(words);
        String seam = (before.isEmpty() ? "\0" : before) + written + (after.isEmpty() ? "\1" : after);
        return holds(seam) ? Optional.of(written) : Optional.empty();
    }

    private String written(String words) {
        return switch (this) {
            case MARKDOWN -> NotationMarks.LIGHT.matcher(words).replaceAll("\\\\$0");
            case TAGS -> tags(words);
            case JSON, YAML_DOUBLE_QUOTED, TOML_STRING -> escaped(words);
            case TAGS_IN_JSON -> escaped(tags(words));
            case CSV -> words.replace("\"", "\"\"");
            case TAGS_IN_CSV -> tags(words).replace("\"", "\"\"");
            case YAML_SINGLE_QUOTED -> words.replace("'", "''");
            case PLAIN, ASCIIDOC, CDATA, YAML_PLAIN, YAML_FLOW, YAML_BLOCK, TOML_LITERAL, NONE -> words;
        };
    }

    /** Whether words with what stands beside them are still all of one part of the file. */
    private boolean holds(String seam) {
        return switch (this) {
            case CDATA -> !seam.contains("]]>");
            case YAML_PLAIN -> !NotationMarks.ENDS_PLAIN.matcher(seam).find();
            case YAML_FLOW -> !NotationMarks.ENDS_FLOW.matcher(seam).find();
            case TOML_LITERAL -> !seam.contains("'");
            case NONE -> false;
            default -> true;
        };
    }

    private static String tags(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String escaped(String words) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '"', '\\' -> written.append('\\').append(c);
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                case '\t' -> written.append("\\t");
                default -> written.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return written.toString();
    }
}
