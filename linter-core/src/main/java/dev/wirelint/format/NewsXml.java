package dev.wirelint.format;

import dev.wirelint.article.Article;
import dev.wirelint.article.ArticleBuilder;
import dev.wirelint.article.Notation;
import dev.wirelint.text.MappedText;
import dev.wirelint.text.SourceText;

/** What the readers of news in XML have in common. */
final class NewsXml {
    private NewsXml() {}

    static Article read(SourceText source) throws UnreadableInput {
        XmlCheck.check(source.content());
        XmlReader reader = XmlReader.read(MappedText.of(source.content()));
        if (reader.paragraphs().isEmpty()) {
            throw UnreadableInput.withoutCopy(
                    "holds no copy: no headline and no paragraph in the elements that news formats use");
        }
        ArticleBuilder article = new ArticleBuilder(source);
        article.notation(Notation.TAGS);
        EditorNotes.part(source, reader.paragraphs(), reader.comments(), article);
        article.metadata(reader.metadata());
        article.written(reader.written());
        return article.build();
    }
}
