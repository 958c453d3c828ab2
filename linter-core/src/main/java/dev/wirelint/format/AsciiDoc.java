package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The prose of AsciiDoc: titles, paragraphs, lists, quotations, captions; no conditions, no included files. */
@AutoService(StoryReader.class)
public final class AsciiDoc implements StoryReader {
    private static final Pattern OPENING = Pattern.compile("\\A(?:(?://.*|:[\\w-]+:.*)?\\R)*+={1,6} \\S");

    @Override
    public String format() {
        return "asciidoc";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("adoc", "asciidoc", "asc");
    }

    @Override
    public boolean recognises(String opening) {
        return OPENING.matcher(opening).find();
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        ArticleBuilder article = new ArticleBuilder(source);
        article.notation(Notation.ASCIIDOC);
        MappedText text = MappedText.of(source.content());
        FrontMatter front = FrontMatter.of(text);
        AsciiDocReader reader = new AsciiDocReader(text, source, front.end());
        reader.read();
        List<Paragraph> paragraphs = new ArrayList<>(front.paragraphs());
        paragraphs.addAll(reader.paragraphs());
        List<Comment> comments = new ArrayList<>(front.notes());
        comments.addAll(reader.comments());
        EditorNotes.part(source, paragraphs, comments, article);
        article.metadata(front.metadata());
        article.written(front.written());
        return article.build();
    }
}
