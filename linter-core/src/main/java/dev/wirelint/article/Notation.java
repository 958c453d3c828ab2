package dev.wirelint.article;

/** How words of the copy are written in its file, where some characters mean something else there. */
public enum Notation {
    /** As they are; the file is the copy. */
    PLAIN,
    /** Between marks that are light enough to leave words as they are. */
    MARKDOWN,
    /** Between tags. */
    TAGS,
    /** Inside the strings of JSON. */
    JSON,
    /** Inside the cells of a table of comma-separated values. */
    CSV;

    /** The characters that stand for these words in the file. */
    public String write(String words) {
        return switch (this) {
            case PLAIN, MARKDOWN -> words;
            case TAGS -> words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            case CSV -> words.replace("\"", "\"\"");
            case JSON -> words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        };
    }
}
