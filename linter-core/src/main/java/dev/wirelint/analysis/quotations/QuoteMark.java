package dev.wirelint.analysis.quotations;

import dev.wirelint.text.Span;

/**
 * One quotation mark as it stands in the copy.
 *
 * @param span its place in the article's text
 * @param glyph the character or characters it is written with
 * @param role what the characters around it make of it
 */
public record QuoteMark(Span span, String glyph, MarkRole role) {
    /** What a mark does where it stands. */
    public enum MarkRole {
        OPENS,
        CLOSES,
        /** The characters around it leave both open, as in {@code a " b}. */
        EITHER
    }

    public boolean isSingle() {
        return glyph.length() == 1 && "'‘’‚‹›".contains(glyph);
    }

    boolean isCurlyDouble() {
        return "“”„".contains(glyph);
    }

    /**
     * The mark that closes a quotation opened as {@code this} one is; a closing mark used to open closes as it looks.
     */
    public String partner() {
        return switch (glyph) {
            case "“", "”" -> "”";
            case "‘", "’" -> "’";
            case "„" -> "“";
            case "‚" -> "‘";
            case "``" -> "''";
            case "«" -> "»";
            case "‹" -> "›";
            default -> glyph;
        };
    }

    /** Whether the mark is drawn as one that closes, whatever it does here. */
    public boolean closesByShape() {
        return glyph.equals("”") || glyph.equals("’");
    }

    /** The mark that opens what a mark of this shape closes. */
    public String counterpart() {
        return glyph.equals("”") ? "“" : glyph.equals("’") ? "‘" : glyph;
    }
}
