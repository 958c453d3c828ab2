package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Scan;
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
    int add(String literal, int done, Blocks blocks) {
        String text = from.text();
        MappedText.MappedTextBuilder out = blocks.text();
        Span open = blocks.gap().before(out, from, raw);
        int read = done + open.start() - raw.start();
        int at = open.start();
        while (at < raw.end() && read < literal.length()) {
            char wanted = literal.charAt(read);
            char c = text.charAt(at);
            if (wanted == Shortcodes.MASK) {
                int end = Scan.over(literal, read, literal.length(), m -> m == Shortcodes.MASK);
                Span tag = new Span(at, at + end - read);
                leaveOut(blocks, tag);
                Span rest = blocks.gap().before(out, from, new Span(tag.end(), raw.end()));
                read = end + rest.start() - tag.end();
                at = rest.start();
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

    /** A tag between two words stands for a word; a bar in a table has a backslash that stands for nothing. */
    private void leaveOut(Blocks blocks, Span tag) {
        String text = from.text();
        if (tag.length() == 1) {
            return;
        }
        boolean between = blocks.text().last() == ' '
                && tag.end() + 1 < raw.end()
                && text.charAt(tag.end()) == ' '
                && Character.isLetterOrDigit(text.charAt(tag.end() + 1));
        if (between) {
            blocks.gap().leaveOut(tag);
        } else {
            blocks.gap().leaveOut();
        }
    }
}
