package dev.wirelint.format;

import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the paragraphs of a marked-up text as a reader walks through its elements. */
final class Blocks {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Deque<Role> roles = new ArrayDeque<>();
    private MappedText.Builder text = new MappedText.Builder();
    private boolean followsDirectly;

    /** An element opens that is a block; one whose role is unknown has the role of the block around it. */
    void open(Role role) {
        endParagraph();
        roles.push(role == Role.UNKNOWN ? role() : role);
    }

    /** The innermost block closes. */
    void close() {
        endParagraph();
        roles.pop();
    }

    /** Whether the reader stands in some block. */
    boolean isInBlock() {
        return !roles.isEmpty();
    }

    Role role() {
        return roles.isEmpty() ? Role.UNKNOWN : roles.peek();
    }

    /** Where the text of the paragraph goes. */
    MappedText.Builder text() {
        return text;
    }

    /** A line ends, and the next is a paragraph that follows it directly. */
    void lineBreak() {
        int before = paragraphs.size();
        endParagraph();
        followsDirectly = followsDirectly || paragraphs.size() > before;
    }

    /** The paragraph ends. */
    void endParagraph() {
        MappedText built = text.build();
        Span span = Paragraphs.trim(built.text(), new Span(0, built.text().length()));
        if (!span.isEmpty()) {
            paragraphs.add(new Paragraph(built, span, role(), followsDirectly, span.length()));
        }
        if (text.length() > 0) {
            text = new MappedText.Builder();
        }
        followsDirectly = false;
    }

    /** Takes in paragraphs that were read elsewhere; those of unknown role have the role of the block around them. */
    void addAll(List<Paragraph> others) {
        endParagraph();
        for (Paragraph other : others) {
            Role role = other.role() == Role.UNKNOWN ? role() : other.role();
            paragraphs.add(
                    new Paragraph(other.from(), other.span(), role, other.followsDirectly(), other.lastLineLength()));
        }
    }

    List<Paragraph> paragraphs() {
        endParagraph();
        return List.copyOf(paragraphs);
    }
}
