package dev.wirelint.format;

import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jsoup.parser.Parser;

/** The same paragraphs written down in a format in one of the many ways it allows. */
record Written(String file, UnaryOperator<String> decode) {
    private static final String MARKDOWN_MARKS = "\\`*_{}[]<>()#+-.!|~&";

    /** One way of writing, seeded. */
    interface Way {
        Written write(List<String> paragraphs, Random random, String lineEnd);
    }

    static Written text(List<String> paragraphs, Random random, String lineEnd) {
        return new Written(String.join(lineEnd + lineEnd, paragraphs), s -> s);
    }

    static Written html(List<String> paragraphs, Random random, String lineEnd) {
        StringBuilder file = new StringBuilder("<!DOCTYPE html>" + lineEnd + "<html><head><title>No copy</title>"
                + "<script>if (a < b) { x = \"<p>\"; }</script></head>" + lineEnd + "<body><h1>Harbour reopens</h1>");
        for (String paragraph : paragraphs) {
            file.append(random.nextInt(4) == 0 ? "<!-- a note -->" : lineEnd);
            file.append(random.nextBoolean() ? "<p>" : "<p class=\"a > b\">");
            file.append(marked(paragraph, random, lineEnd, true)).append("</p>");
        }
        return new Written(file.append("</body></html>").toString(), Written::withoutTags);
    }

    static Written nitf(List<String> paragraphs, Random random, String lineEnd) {
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + lineEnd
                + "<!DOCTYPE nitf SYSTEM \"nitf-3-4.dtd\">" + lineEnd
                + "<nitf><head><title>No copy</title></head><body><body.head><hedline><hl1>Harbour reopens</hl1>"
                + "</hedline></body.head><body.content>");
        for (String paragraph : paragraphs) {
            file.append(lineEnd)
                    .append("<p>")
                    .append(marked(paragraph, random, lineEnd, false))
                    .append("</p>");
        }
        return new Written(file.append("</body.content></body></nitf>").toString(), Written::withoutTags);
    }

    static Written newsMl(List<String> paragraphs, Random random, String lineEnd) {
        StringBuilder file = new StringBuilder("<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentMeta>"
                + "<headline>Harbour reopens</headline></contentMeta><contentSet><inlineXML>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>No copy</title></head><body>");
        for (String paragraph : paragraphs) {
            file.append(lineEnd)
                    .append("<p>")
                    .append(marked(paragraph, random, lineEnd, false))
                    .append("</p>");
        }
        return new Written(
                file.append("</body></html></inlineXML></contentSet></newsItem>")
                        .toString(),
                Written::withoutTags);
    }

    /** XHTML in the strings of JSON, so that characters are written in two ways, one inside the other. */
    static Written ninjs(List<String> paragraphs, Random random, String lineEnd) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<p>")
                    .append(marked(paragraph, random, lineEnd, true))
                    .append("</p>")
                    .append(lineEnd);
        }
        return new Written(
                "{" + lineEnd + "  \"headline\": \"Harbour reopens\"," + lineEnd + "  \"body_xhtml\": \""
                        + escaped(body.toString(), random) + "\"}",
                s -> withoutTags(read(s)));
    }

    private static String read(String escaped) {
        try {
            return Escapes.read(MappedText.of(escaped), new Span(0, escaped.length()))
                    .text();
        } catch (UnreadableInput e) {
            throw new IllegalStateException("every escape that is written here can be read: " + escaped, e);
        }
    }

    /** The second row of an archive of JSON Lines. */
    static Written jsonLines(List<String> paragraphs, Random random, String lineEnd) {
        Written item = ninjs(paragraphs, random, lineEnd);
        String rowEnd = lineEnd.equals("\r") ? "\n" : lineEnd;
        String row = item.file.replaceAll("[\\r\\n]+", "").replace("body_xhtml", "text");
        return new Written("{\"text\": \"Caf\u00e9 \uD83D\uDE00.\"}" + rowEnd + rowEnd + row + rowEnd, item.decode);
    }

    /** The last row of a table. */
    static Written csv(List<String> paragraphs, Random random, String lineEnd) {
        String rowEnd = lineEnd.equals("\r") ? "\n" : lineEnd;
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<p>")
                    .append(marked(paragraph, random, rowEnd, true))
                    .append("</p>")
                    .append(rowEnd);
        }
        String file = "id,headline,text" + rowEnd + "1,\"Caf\u00e9, \"\"\uD83D\uDE00\"\"\"," + rowEnd
                + "2,Harbour reopens,\"" + body.toString().replace("\"", "\"\"") + "\"" + rowEnd;
        return new Written(file, s -> withoutTags(s.replace("\"\"", "\"")));
    }

    static Written markdown(List<String> paragraphs, Random random, String lineEnd) {
        String front = random.nextBoolean()
                ? "---" + lineEnd + "title: \"Harbour \\u00e9 reopens\"" + lineEnd + "tags: [a, b]" + lineEnd + "---"
                : "# Harbour reopens";
        StringBuilder file = new StringBuilder(front).append(lineEnd).append(lineEnd);
        for (String paragraph : paragraphs) {
            boolean quoted = random.nextInt(4) == 0;
            file.append(quoted ? "> " : "");
            String[] words = paragraph.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                boolean breaks = i > 0 && random.nextInt(6) == 0;
                file.append(i == 0 ? "" : breaks ? lineEnd + (quoted ? "> " : "") : " ");
                file.append(markdownWord(words[i], random));
            }
            file.append(random.nextInt(5) == 0 ? " {{< figure src=\"a_b_c.jpg\" >}}" : "");
            file.append(lineEnd).append(lineEnd);
        }
        return new Written(file.toString(), Written::withoutMarks);
    }

    static Written asciiDoc(List<String> paragraphs, Random random, String lineEnd) {
        StringBuilder file =
                new StringBuilder("= Harbour reopens").append(lineEnd).append(lineEnd);
        for (String paragraph : paragraphs) {
            String[] words = paragraph.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                file.append(i == 0 ? "" : random.nextInt(6) == 0 ? lineEnd : " ");
                boolean letters = words[i].chars().allMatch(c -> c < 0x80 && Character.isLetter(c));
                file.append(letters && random.nextInt(5) == 0 ? "*" + words[i] + "*" : amps(words[i]));
            }
            file.append(lineEnd).append(lineEnd);
        }
        return new Written(
                file.toString(),
                s -> Parser.unescapeEntities(s.replace("*", ""), false).replaceAll("\\s+", " "));
    }

    private static String amps(String word) {
        return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String markdownWord(String word, Random random) {
        StringBuilder out = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean mark = c < 0x80 && MARKDOWN_MARKS.indexOf(c) >= 0;
            int way = random.nextInt(mark ? 2 : 12);
            if (mark && way == 0) {
                out.append('\\').appendCodePoint(c);
            } else if (mark || way == 1) {
                out.append("&#").append(c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        boolean letters = word.chars().allMatch(Character::isLetter);
        return letters && random.nextInt(5) == 0
                ? List.of("*" + out + "*", "**" + out + "**", "[" + out + "](http://example.org/a_b)")
                        .get(random.nextInt(3))
                : out.toString();
    }

    /** Characters as they are, as entities, or with tags between them. */
    private static String marked(String words, Random random, String lineEnd, boolean html) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            int way = random.nextInt(14);
            if (way == 0) {
                boolean nested = random.nextBoolean();
                out.append(nested ? "<em><b>" : "<em>");
                out.append(entity(c, random));
                out.append(nested ? "</b></em>" : "</em>");
            } else if (c == '&') {
                out.append(way < 7 ? "&amp;" : "&#38;");
            } else if (c == '<') {
                out.append(way < 7 ? "&lt;" : "&#60;");
            } else if (c == ' ' && way < 3) {
                out.append(lineEnd).append(way == 2 ? "\t  " : "");
            } else if (way == 1) {
                out.append(entity(c, random));
            } else if (way == 2 && html) {
                out.append("<!-- x -->").appendCodePoint(c);
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String entity(int c, Random random) {
        if (c == ' ') {
            return " ";
        }
        return random.nextBoolean() ? "&#" + c + ";" : "&#x" + Integer.toHexString(c) + ";";
    }

    private static String escaped(String words, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '/' && random.nextBoolean()) {
                out.append("\\/");
            } else if (Character.isHighSurrogate(c)) {
                boolean escapes = random.nextInt(4) == 0;
                String pair = words.substring(i, i + 2);
                out.append(escapes ? String.format("\\u%04x\\u%04X", (int) c, (int) pair.charAt(1)) : pair);
                i++;
            } else if (random.nextInt(15) == 0) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String withoutTags(String cut) {
        return Parser.unescapeEntities(cut.replaceAll("(?s)<!--.*?-->", "").replaceAll("</?[a-z]+>", ""), false)
                .replaceAll("\\s+", " ");
    }

    private static String withoutMarks(String cut) {
        String bare = cut.replace("\\u00e9", "\u00e9")
                .replaceAll("(?<!\\\\)(?:\\]\\(http:[^)]*\\)|[*\\[])", "")
                .replaceAll("[\\r\\n]+(?:> )?", " ");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) == '\\' && i + 1 < bare.length()) {
                i++;
                out.append(bare.charAt(i) == '&' ? "&amp;" : String.valueOf(bare.charAt(i)));
            } else {
                out.append(bare.charAt(i));
            }
        }
        return Parser.unescapeEntities(out.toString(), false);
    }
}
