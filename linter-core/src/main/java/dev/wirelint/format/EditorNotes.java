package dev.wirelint.format;

import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Comment;
import dev.wirelint.shape.NoteLine;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.shape.Role;
import dev.wirelint.shape.StoryZones;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the notes that editors wrote into the copy of a story from the copy. */
final class EditorNotes {
    private static final List<String> OPENERS = List.of("stet", "wirelint");
    /** Square brackets; and where a format knows no comments, those of others. */
    private static final String FORM =
            "(?:<!--\\s*+(?:stet|wirelint)\\b(?:(?!-->).){0,2000}+-->|<\\?stet\\b(?:(?!\\?>).){0,2000}+\\?>|"
                    + NoteLine.FORM + ")";

    private static final Pattern LINE = Pattern.compile("(?im)[ \\t]*+(" + FORM + ")[ \\t]*+(?:$|\\R)");
    private static final Pattern AMONG_WORDS = Pattern.compile("(?is)" + FORM);
    private static final Pattern MARKS = Pattern.compile("\\A(?:<!--+|<\\?|\\[)|(?:--+>|\\?>|\\])\\z");

    private final String content;
    private final List<Paragraph> copy = new ArrayList<>();
    private final List<Comment> comments = new ArrayList<>();
    private final List<Comment> waiting = new ArrayList<>();

    private EditorNotes(String content) {
        this.content = content;
    }

    /** Gives an article the copy of some paragraphs, and these comments with the notes that stand in the copy. */
    static void part(SourceText source, List<Paragraph> paragraphs, List<Comment> comments, ArticleBuilder article) {
        EditorNotes notes = new EditorNotes(source.content());
        notes.comments.addAll(comments);
        if (mayHold(source.content())) {
            paragraphs.forEach(notes::add);
            notes.comments.addAll(notes.waiting);
            notes.comments.sort(Comparator.comparing(Comment::span));
        } else {
            notes.copy.addAll(paragraphs);
        }
        StoryZones.add(notes.copy, article);
        article.comments(notes.comments);
    }

    /** Whether a note may stand somewhere in a text. */
    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            for (String opener : OPENERS) {
                boolean first = c == opener.charAt(0) || Character.toLowerCase(c) == opener.charAt(0);
                if (first && text.regionMatches(true, i, opener, 0, opener.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Paragraph paragraph) {
        MappedText from = paragraph.from();
        Span words = paragraph.role() == Role.CODE ? paragraph.span() : opening(from, paragraph.span());
        if (words.isEmpty()) {
            return;
        }
        int end = paragraph.role() == Role.CODE ? words.end() : closing(from.text(), words);
        Span rest = Paragraphs.trim(from.text(), new Span(words.start(), end));
        Span inFile = from.map().toSource(rest);
        waiting.forEach(c -> comments.add(new Comment(c.span(), c.text(), inFile)));
        waiting.clear();
        if (paragraph.role() != Role.CODE) {
            among(from, rest, inFile);
        }
        boolean direct =
                paragraph.followsDirectly() && words.start() == paragraph.span().start();
        copy.add(new Paragraph(from, rest, paragraph.role(), direct, paragraph.lastLineLength()));
        lines(from, new Span(end, words.end()));
    }

    /** What is left of a paragraph behind the notes it begins with, each on a line of its own. */
    private Span opening(MappedText from, Span span) {
        Matcher line = LINE.matcher(from.text()).region(span.start(), span.end());
        while (line.lookingAt()) {
            wait(from, new Span(line.start(1), line.end(1)));
            line.region(line.end(), span.end());
        }
        return Paragraphs.trim(from.text(), new Span(line.regionStart(), span.end()));
    }

    /** Where the notes begin with which a paragraph ends. */
    private static int closing(String text, Span span) {
        int end = span.end();
        while (true) {
            int start = text.lastIndexOf('\n', end - 1) + 1;
            if (start <= span.start() || !LINE.matcher(text).region(start, end).matches()) {
                return end;
            }
            end = start;
        }
    }

    private void lines(MappedText from, Span span) {
        Matcher line = LINE.matcher(from.text()).region(span.start(), span.end());
        while (line.lookingAt()) {
            wait(from, new Span(line.start(1), line.end(1)));
            line.region(line.end(), span.end());
        }
    }

    private void wait(MappedText from, Span note) {
        Span inFile = from.map().toSource(note);
        waiting.add(new Comment(inFile, words(note.of(from.text())), Span.at(inFile.end())));
    }

    private void among(MappedText from, Span span, Span inFile) {
        Matcher note = AMONG_WORDS.matcher(from.text()).region(span.start(), span.end());
        while (note.find()) {
            Span place = from.map().toSource(new Span(note.start(), note.end()));
            // What the file writes otherwise, with a backslash or an entity, is shown and not given.
            if (content.charAt(place.start()) == from.text().charAt(note.start())) {
                comments.add(new Comment(place, words(note.group()), inFile));
            }
        }
    }

    private static String words(String note) {
        return MARKS.matcher(note).replaceAll("").strip();
    }
}
