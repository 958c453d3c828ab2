package dev.wirelint.text;

/** Characters of a named file, the end exclusive; it stands by itself, without the file's text at hand. */
public record Place(String file, Position start, Position end) {
    /** The characters' offsets in the decoded file. */
    public Span span() {
        return new Span(start.offset(), end.offset());
    }
}
