package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Comment;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Written;
import dev.wirelint.shape.Paragraph;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** CommonMark with tables and footnotes, perhaps with front matter in YAML or TOML. */
@AutoService(StoryReader.class)
public final class Markdown implements StoryReader {
    private static final Pattern OPENING =
            Pattern.compile("\\A(?:---[ \\t]*\\R[\\w-]+\\s*:|\\+\\+\\+[ \\t]*\\R[\\w-]+\\s*=|#{1,6} \\S)");

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("md", "markdown", "mdown", "mkd");
    }

    @Override
    public boolean recognises(String opening) {
        return OPENING.matcher(opening).find();
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        ArticleBuilder article = new ArticleBuilder(source);
        article.notation(Notation.MARKDOWN);
        MappedText text = MappedText.of(source.content());
        FrontMatter front = FrontMatter.of(text);
        MarkdownReader reader = MarkdownReader.read(text, front.end());
        List<Paragraph> paragraphs = new ArrayList<>(front.paragraphs());
        paragraphs.addAll(reader.paragraphs());
        List<Comment> comments = new ArrayList<>(front.notes());
        comments.addAll(reader.comments());
        EditorNotes.part(source, paragraphs, comments, article);
        article.metadata(front.metadata());
        List<Written> written = new ArrayList<>(front.written());
        written.addAll(reader.written());
        article.written(written);
        return article.build();
    }
}
