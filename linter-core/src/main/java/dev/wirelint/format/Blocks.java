package dev.wirelint.format;

import dev.wirelint.article.Comment;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers the paragraphs and the comments of a marked-up text as a reader walks through its elements. */
final class Blocks {
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Comment> waiting = new ArrayList<>();
    private final Deque<Role> roles = new ArrayDeque<>();
    private final Gap gap = new Gap();
    private MappedText.MappedTextBuilder text = new MappedText.MappedTextBuilder();
    private boolean followsDirectly;
    /** The first paragraph of the element that is being read; line breaks may part it into several. */
    private int element;

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
    MappedText.MappedTextBuilder text() {
        return text;
    }

    /** What was left out of the paragraph since its last word. */
    Gap gap() {
        return gap;
    }

    /** A comment stands here; what is read of its element, or else of the next, is what it speaks for. */
    void comment(Span inFile, String words) {
        waiting.add(new Comment(inFile, words, Span.at(inFile.end())));
        gap.leaveOut();
    }

    /** A line ends, and the next is a paragraph that follows it directly. */
    void lineBreak() {
        int before = paragraphs.size();
        addParagraph();
        followsDirectly = followsDirectly || paragraphs.size() > before;
    }

    /** The paragraph ends. */
    void endParagraph() {
        addParagraph();
        followsDirectly = false;
        if (paragraphs.size() > element) {
            speakFor(Span.covering(inFile(paragraphs.get(element)), inFile(paragraphs.get(paragraphs.size() - 1))));
            element = paragraphs.size();
        }
    }

    private void addParagraph() {
        MappedText built = text.build();
        Span span = Paragraphs.trim(built.text(), new Span(0, built.text().length()));
        if (!span.isEmpty()) {
            paragraphs.add(new Paragraph(built, span, role(), followsDirectly, span.length()));
        }
        if (text.length() > 0) {
            text = new MappedText.MappedTextBuilder();
        }
        gap.close();
    }

    private void speakFor(Span copy) {
        waiting.forEach(c -> comments.add(new Comment(c.span(), c.text(), copy)));
        waiting.clear();
    }

    private static Span inFile(Paragraph paragraph) {
        return paragraph.from().map().toSource(paragraph.span());
    }

    /** Takes in paragraphs that were read elsewhere; those of unknown role have the role of the block around them. */
    void addAll(List<Paragraph> others, List<Comment> theirs) {
        endParagraph();
        if (!others.isEmpty()) {
            speakFor(inFile(others.get(0)));
        }
        for (Paragraph other : others) {
            Role role = other.role() == Role.UNKNOWN ? role() : other.role();
            paragraphs.add(
                    new Paragraph(other.from(), other.span(), role, other.followsDirectly(), other.lastLineLength()));
        }
        element = paragraphs.size();
        theirs.forEach(c -> (c.copy().isEmpty() ? waiting : comments).add(c));
    }

    List<Paragraph> paragraphs() {
        endParagraph();
        return List.copyOf(paragraphs);
    }

    /** The comments, those last that nothing stands behind. */
    List<Comment> comments() {
        endParagraph();
        List<Comment> all = new ArrayList<>(comments);
        all.addAll(waiting);
        return all;
    }
}
