package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes a story down in each format, each block as the thing it is there; what plain text merely takes for a caption
 * stays a paragraph.
 */
public final class StoryIn {
    /** How, by the name of the format. */
    public static final Map<String, Function<Article, String>> FORMATS = new TreeMap<>(Map.of(
            "html", StoryIn::html,
            "markdown", StoryIn::markdown,
            "nitf", StoryIn::nitf,
            "newsml", StoryIn::newsMl,
            "ninjs", StoryIn::ninjs,
            "asciidoc", StoryIn::asciiDoc));

    private StoryIn() {}

    /** The words without the bullet that only plain text has, white space taken together. */
    public static String words(String text) {
        return text.replaceFirst("^\\s*(?:[•·*+]|[-–—](?=\\s))\\s*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String html(Article article) {
        boolean headed = article.blocks().stream().anyMatch(b -> b.zone() == Zone.HEADLINE);
        String head = headed ? "<head><title>The Daily Page</title></head>" : "";
        return "<!DOCTYPE html><html>" + head + "<body>\n" + elements(article) + "</body></html>\n";
    }

    private static String elements(Article article) {
        StringBuilder out = new StringBuilder();
        Zone before = Zone.BODY;
        for (Block block : article.blocks()) {
            Zone zone = block.zone();
            String words = tagged(words(article.textOf(block)));
            String element = switch (zone) {
                case HEADLINE -> "<h1>" + words + "</h1>\n";
                case DECK -> "<p class=\"standfirst\">" + words + "</p>\n";
                case SUBHEAD -> "<h2>" + words + "</h2>\n";
                case DATELINE -> "<p><b>" + words + "</b> ";
                case LIST_ITEM -> "<ul><li>" + words + "</li></ul>\n";
                case TABLE -> "<table><tr><td>" + words + "</td></tr></table>\n";
                default -> (before == Zone.DATELINE ? "" : "<p>") + words + "</p>\n";
            };
            out.append(element);
            before = zone;
        }
        return out.toString();
    }

    private static String markdown(Article article) {
        StringBuilder out = new StringBuilder();
        for (Block block : article.blocks()) {
            String words = words(article.textOf(block))
                    .replaceAll("([\\\\`*_{}\\[\\]<>#|&~])", "\\\\$1")
                    .replaceFirst("^(\\d+)([.)])", "$1\\\\$2")
                    .replaceFirst("^([-+=])", "\\\\$1");
            out.append(
                    switch (block.zone()) {
                        case HEADLINE -> "# " + words;
                        case DECK -> "* " + words;
                        case SUBHEAD -> "## " + words;
                        case LIST_ITEM -> "* " + words;
                        case TABLE -> "| " + words + " |\n| --- |";
                        default -> words;
                    });
            out.append(block.zone() == Zone.DATELINE ? " " : "\n\n");
        }
        return out.toString();
    }

    private static String asciiDoc(Article article) {
        StringBuilder out = new StringBuilder();
        for (Block block : article.blocks()) {
            String words = words(article.textOf(block));
            out.append(
                    switch (block.zone()) {
                        case HEADLINE -> "= " + words;
                        case DECK, LIST_ITEM -> "* " + words;
                        case SUBHEAD -> "== " + words;
                        case TABLE -> "|===\n|" + words + "\n|===";
                        default -> words;
                    });
            out.append(block.zone() == Zone.DATELINE ? " " : "\n\n");
        }
        return out.toString();
    }

    private static String nitf(Article article) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\"?>\n<nitf><body>\n");
        Zone before = Zone.BODY;
        for (Block block : article.blocks()) {
            Zone zone = block.zone();
            String words = tagged(words(article.textOf(block)));
            out.append(
                    switch (zone) {
                        case HEADLINE -> "<hedline><hl1>" + words + "</hl1></hedline>\n";
                        case DECK -> "<abstract><p>" + words + "</p></abstract>\n";
                        case SUBHEAD -> "<hl2>" + words + "</hl2>\n";
                        case BYLINE -> "<byline>" + words + "</byline>\n";
                        case TRASHLINE, CORRECTION -> "<note><p>" + words + "</p></note>\n";
                        case DATELINE -> "<p>" + words + " ";
                        case LIST_ITEM -> "<ul><li>" + words + "</li></ul>\n";
                        case SIGN_OFF -> "<tagline>" + words + "</tagline>\n";
                        case TABLE -> "<table><tr><td>" + words + "</td></tr></table>\n";
                        default -> (before == Zone.DATELINE ? "" : "<p>") + words + "</p>\n";
                    });
            before = zone;
        }
        return out.append("</body></nitf>\n").toString();
    }

    private static String newsMl(Article article) {
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\n"
                + elements(article).replace("<p class=\"standfirst\">", "<p role=\"standfirst\">")
                + "</body></html></inlineXML></contentSet></newsItem>";
    }

    private static String ninjs(Article article) {
        String body =
                elements(article).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"uri\": \"urn:x\", \"body_xhtml\": \"" + body + "\"}";
    }

    private static String tagged(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("{", "&#123;")
                .replace("\u2019", "&rsquo;");
    }
}
