package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.shape.Paragraphs;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.List;
import java.util.Set;

/** A wire story in plain text. Paragraphs end at a blank line, or at every line end where lines are not wrapped. */
@AutoService(StoryReader.class)
public final class PlainText implements StoryReader {
    /** The name of the format. */
    public static final String FORMAT = "text";

    /** The extensions of its files. */
    static final Set<String> EXTENSIONS = Set.of("txt", "text");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public Set<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public boolean recognises(String opening) {
        return false;
    }

    @Override
    public Article read(SourceText source) {
        ArticleBuilder article = new ArticleBuilder(source);
        MappedText text = MappedText.of(source.content());
        EditorNotes.part(source, Paragraphs.of(text), List.of(), article);
        return article.build();
    }
}
