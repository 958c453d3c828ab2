package dev.wirelint.format;

/** Where tags end. */
final class XmlTags {
    private XmlTags() {}

    /** Behind the bracket that ends a tag, which may stand in a value too; the end of the text where none does. */
    static int end(String xml, int start) {
        char quote = 0;
        for (int i = start; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return xml.length();
    }

    /** Behind a document type, which may hold declarations in square brackets. */
    static int doctypeEnd(String xml, int start) {
        int depth = 0;
        char quote = 0;
        for (int i = start; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
            } else if (c == '>' && depth == 0) {
                return i + 1;
            }
        }
        return xml.length();
    }
}
