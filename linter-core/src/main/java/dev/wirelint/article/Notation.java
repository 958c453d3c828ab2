package dev.wirelint.article;

import java.util.function.UnaryOperator;

/** How words of the copy are written in its file, where some characters mean something else there. */
public enum Notation {
    /** As they are; the file is the copy. */
    PLAIN(words -> words),
    /** Between marks that are light enough to leave words as they are. */
    MARKDOWN(words -> words),
    /** Between tags. */
    TAGS(words -> words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")),
    /** Inside the strings of JSON. */
    JSON(words -> words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));

    private final UnaryOperator<String> writing;

    Notation(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    /** The characters that stand for these words in the file. */
    public String write(String words) {
        return writing.apply(words);
    }
}
