package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a story together from texts that stand in fields of their own, plain or with the markup of HTML. */
final class CopyFields {
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|h[1-6]|div|ul|ol|li|blockquote|em|strong|b|i|a|article|section|figure|table)\\b");

    private final Blocks blocks = new Blocks();
    private final List<Comment> comments = new ArrayList<>();

    /** Adds a text; one whose role is unknown is cut into paragraphs. */
    void add(Role role, MappedText text) throws UnreadableInput {
        blocks.open(role);
        if (MARKUP.matcher(text.text()).find()) {
            HtmlReader html = HtmlReader.read(text);
            blocks.addAll(html.paragraphs());
            comments.addAll(html.comments());
        } else if (role == Role.UNKNOWN) {
            blocks.addAll(Paragraphs.of(text));
        } else {
            blocks.text().copyLines(text, new Span(0, text.text().length()));
        }
        blocks.close();
    }

    List<Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    List<Comment> comments() {
        return comments;
    }
}
