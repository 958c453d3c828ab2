package dev.wirelint.language;

import java.util.Set;
import org.xml.sax.SAXException;

/** An element, an attribute or a value that the language of pattern rules does not have. */
final class UnknownWord extends SAXException {
    private static final long serialVersionUID = 1L;

    private final String word;
    private final transient Set<String> known;

    UnknownWord(String message, String word, Set<String> known) {
        super(message);
        this.word = word;
        this.known = Set.copyOf(known);
    }

    String word() {
        return word;
    }

    Set<String> known() {
        return known;
    }
}
