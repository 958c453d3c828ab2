package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a story together from texts that stand in fields of their own, plain or with the markup of HTML. */
final class CopyFields {
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|br|h[1-6]|div|ul|ol|li|blockquote|em|strong|b|i|a|article|section|figure|table)\\b");

    private static final Pattern ESCAPED =
            Pattern.compile("&lt;/?(?:p|br|h[1-6]|div|ul|ol|li|blockquote)(?:\\s|/|&gt;)");
    private static final Pattern NOTE =
            Pattern.compile("\\s*+\\[?\\s*+(stet\\b[^\\]]*+)\\]?\\s*+", Pattern.CASE_INSENSITIVE);

    private final Blocks blocks = new Blocks();
    private final List<Comment> forTheStory = new ArrayList<>();
    private final Span story;
    private final List<Written> written = new ArrayList<>();
    private final Notation markup;

    /**
     * Gets ready to put together.
     *
     * @param markup how words are written where a field holds HTML
     * @param story the file or row as a whole
     */
    CopyFields(Notation markup, SourceText story) {
        this.markup = markup;
        this.story = new Span(0, story.content().length());
    }

    /** Adds a text; one whose role is unknown is cut into paragraphs. */
    void add(Role role, MappedText text) throws UnreadableInput {
        Matcher note = NOTE.matcher(text.text());
        if (role == Role.NOTE && note.matches()) {
            Span words = new Span(note.start(1), note.end(1));
            forTheStory.add(
                    new Comment(text.map().toSource(words), note.group(1).strip(), story));
            return;
        }
        blocks.open(role);
        Optional<MappedText> escaped = escapedMarkup(text);
        if (escaped.isPresent() || holdsMarkup(text.text())) {
            HtmlReader html = HtmlReader.read(escaped.orElse(text));
            written.add(new Written(
                    text.map().toSource(new Span(0, text.text().length())),
                    escaped.isPresent() ? Notation.NONE : markup));
            blocks.addAll(html.paragraphs(), html.comments());
        } else if (role == Role.UNKNOWN) {
            blocks.addAll(Paragraphs.of(text), List.of());
        } else {
            blocks.text().copyLines(text, new Span(0, text.text().length()));
        }
        blocks.close();
    }

    /** Whether a text has the tags of HTML. */
    static boolean holdsMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** The text with its tags, where they are written as entities; absent where they are not. */
    private static Optional<MappedText> escapedMarkup(MappedText text) {
        if (holdsMarkup(text.text()) || !ESCAPED.matcher(text.text()).find()) {
            return Optional.empty();
        }
        MappedText.MappedTextBuilder out = new MappedText.MappedTextBuilder();
        CharacterData.addLines(out, text, new Span(0, text.text().length()));
        return Optional.of(out.build());
    }

    List<Paragraph> paragraphs() {
        return blocks.paragraphs();
    }

    /** The fields that hold HTML. */
    List<Written> written() {
        return written;
    }

    List<Comment> comments() {
        List<Comment> all = new ArrayList<>(forTheStory);
        all.addAll(blocks.comments());
        return all;
    }
}
