package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;

/** Follows the characters of running Markdown text beside what they are read as: escapes, entities, masked tags. */
record MarkdownText(MappedText from, Span raw) {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /**
     * Adds what the raw characters are read as.
     *
     * @param done how much of {@code literal} has been added already
     * @return how much of it has been added now
     */
    int add(String literal, int done, MappedText.Builder out) {
        String text = from.text();
        int read = done;
        int at = raw.start();
        while (at < raw.end() && read < literal.length()) {
            char wanted = literal.charAt(read);
            char c = text.charAt(at);
            if (wanted == Shortcodes.MASK) {
                at++;
                read++;
                continue;
            }
            if (wanted == Shortcodes.BAR) {
                out.replace("|", from, new Span(at - 1, at + 1));
                at++;
                read++;
                continue;
            }
            String meaning = String.valueOf(c);
            int end = at + 1;
            if (c == '\\' && end < raw.end() && PUNCTUATION.indexOf(text.charAt(end)) >= 0) {
                meaning = String.valueOf(text.charAt(end));
                end++;
            } else if (c == '&') {
                Span entity = CharacterData.entityAt(text, new Span(at, raw.end()));
                String decoded = entity.isEmpty() ? "&" : CharacterData.decode(entity.of(text));
                boolean reads = entity.of(text).endsWith(";") && literal.startsWith(decoded, read);
                meaning = reads ? decoded : meaning;
                end = reads ? entity.end() : end;
            }
            if (!literal.startsWith(meaning, read)) {
                return read;
            }
            out.replace(meaning, from, new Span(at, end));
            read += meaning.length();
            at = end;
        }
        return read;
    }
}
