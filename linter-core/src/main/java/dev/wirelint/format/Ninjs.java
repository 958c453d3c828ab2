package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Notation;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;

/** ninjs 1.x, 2.x and 3.x: the copy stands in the strings of JSON, as text or as XHTML. */
@AutoService(StoryReader.class)
public final class Ninjs implements StoryReader {
    private static final Pattern OPENING = Pattern.compile(
            "\\A\\s*+\\{.*?\"(?:headlines?|body_\\w{1,20}|bodies|description_(?:text|html)|descriptions)\"\\s*+:",
            Pattern.DOTALL);

    @Override
    public String format() {
        return "ninjs";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("ninjs");
    }

    @Override
    public Set<String> sharedExtensions() {
        return Set.of("json");
    }

    @Override
    public boolean recognises(String opening) {
        return OPENING.matcher(opening).find();
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        return read(source, JsonText.read(MappedText.of(source.content())));
    }

    static Article read(SourceText source, JsonText item) throws UnreadableInput {
        NinjsItem story = NinjsItem.read(source, item);
        if (story.paragraphs().isEmpty()) {
            throw UnreadableInput.withoutCopy(
                    "holds no copy: none of headline, body_text, body_xhtml, bodies and the like");
        }
        ArticleBuilder article = new ArticleBuilder(source);
        article.notation(Notation.JSON);
        EditorNotes.part(source, story.paragraphs(), story.comments(), article);
        article.metadata(story.metadata());
        article.written(story.written());
        return article.build();
    }
}
