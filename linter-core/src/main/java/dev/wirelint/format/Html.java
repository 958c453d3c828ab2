package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A page or a fragment of one. */
@AutoService(StoryReader.class)
public final class Html implements StoryReader {
    private static final Pattern OPENING = Pattern.compile(
            "\\A\\s*+(?:<!--.*?-->\\s*+)*+(?:<!doctype html|<(?:html|head|body|article|section|main|div|p|h[1-6])[\\s>])",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("html", "htm", "xhtml");
    }

    @Override
    public boolean recognises(String opening) {
        return OPENING.matcher(opening).find();
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        ArticleBuilder article = new ArticleBuilder(source);
        article.notation(Notation.TAGS);
        MappedText text = MappedText.of(source.content());
        FrontMatter front = FrontMatter.of(text);
        HtmlReader reader =
                HtmlReader.read(text.part(new Span(front.end(), text.text().length())));
        List<Paragraph> paragraphs = new ArrayList<>(front.paragraphs());
        paragraphs.addAll(reader.paragraphs());
        List<Comment> comments = new ArrayList<>(front.notes());
        comments.addAll(reader.comments());
        EditorNotes.part(source, paragraphs, comments, article);
        article.metadata(front.metadata().orIn(reader.language()));
        article.written(front.written());
        return article.build();
    }
}
