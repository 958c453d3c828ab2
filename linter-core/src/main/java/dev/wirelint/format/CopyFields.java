package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
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
    private final List<Written> written = new ArrayList<>();
    private final Notation markup;

    /**
     * Gets ready to put together.
     *
     * @param markup how words are written where a field holds HTML
     */
    CopyFields(Notation markup) {
        this.markup = markup;
    }

    /** Adds a text; one whose role is unknown is cut into paragraphs. */
    void add(Role role, MappedText text) throws UnreadableInput {
        blocks.open(role);
        if (MARKUP.matcher(text.text()).find()) {
            HtmlReader html = HtmlReader.read(text);
            written.add(new Written(text.map().toSource(new Span(0, text.text().length())), markup));
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

    /** The fields that hold HTML. */
    List<Written> written() {
        return written;
    }

    List<Comment> comments() {
        return comments;
    }
}
