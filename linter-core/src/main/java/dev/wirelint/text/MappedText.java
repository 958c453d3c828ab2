package dev.wirelint.text;

/** A text that was read from a file, with the way back to it; also one that was itself read from such a text. */
public final class MappedText {
    private final String text;
    private final OffsetMap map;

    private MappedText(String text, OffsetMap map) {
        this.text = text;
        this.map = map;
    }

    /** A file's text as it stands. */
    public static MappedText of(String content) {
        OffsetMap.OffsetMapBuilder map = new OffsetMap.OffsetMapBuilder();
        map.add(content.length(), new Span(0, content.length()));
        return new MappedText(content, map.build());
    }

    public String text() {
        return text;
    }

    /** From {@link #text()} to the file. */
    public OffsetMap map() {
        return map;
    }

    /** A part of it as a text of its own. */
    public MappedText part(Span span) {
        return new MappedTextBuilder().copy(this, span).build();
    }

    /** Puts a text together from parts of others. */
    public static final class MappedTextBuilder {
        private final StringBuilder text = new StringBuilder();
        private final OffsetMap.OffsetMapBuilder map = new OffsetMap.OffsetMapBuilder();

        public int length() {
            return text.length();
        }

        /** The last character so far; a line feed where there is none. */
        public char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }

        /** Adds characters as they are. */
        public MappedTextBuilder copy(MappedText from, Span span) {
            text.append(from.text, span.start(), span.end());
            from.map.copy(span, map);
            return this;
        }

        /** Adds characters as they are, but for line ends, which read as LF. */
        public MappedTextBuilder copyLines(MappedText from, Span span) {
            int start = span.start();
            for (int i = span.start(); i < span.end(); i++) {
                if (from.text.charAt(i) == '\r') {
                    copy(from, new Span(start, i));
                    boolean pair = i + 1 < span.end() && from.text.charAt(i + 1) == '\n';
                    replace("\n", from, new Span(i, pair ? i + 2 : i + 1));
                    i += pair ? 1 : 0;
                    start = i + 1;
                }
            }
            return copy(from, new Span(start, span.end()));
        }

        /** Adds words that stand for the characters of a span. */
        public MappedTextBuilder replace(String words, MappedText from, Span span) {
            return replace(words, from.map.toSource(span));
        }

        /** Adds words that stand for a span of the file itself. */
        public MappedTextBuilder replace(String words, Span source) {
            text.append(words);
            map.add(words.length(), source);
            return this;
        }

        /** Takes the last character away again. */
        public void dropLast() {
            text.setLength(text.length() - 1);
            map.dropLast();
        }

        public MappedText build() {
            return new MappedText(text.toString(), map.build());
        }
    }
}
