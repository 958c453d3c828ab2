package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;

/** NewsML-G2: a news item, a package or a message of several, with its text in NITF, XHTML or plain. */
@AutoService(StoryReader.class)
public final class NewsMl implements StoryReader {
    private static final Pattern ROOT = Pattern.compile("(?s)\\A[^<]*+(?:<[?!][^>]*+>[^<]*+)*+<(?:\\w++:)?"
            + "(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)[\\s>]");
    /** What is told of events, ideas and plans is for those who handle the news. */
    private static final Pattern NO_NEWS = Pattern.compile("(?s)\\A[^<]*+(?:<[?!][^>]*+>[^<]*+)*+<(?:\\w++:)?"
            + "(?:conceptItem|knowledgeItem|planningItem|catalogItem)[\\s>]");

    @Override
    public String format() {
        return "newsml";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("newsml");
    }

    @Override
    public Set<String> sharedExtensions() {
        return Set.of("xml");
    }

    @Override
    public boolean recognises(String opening) {
        return ROOT.matcher(opening).find();
    }

    @Override
    public Article read(SourceText source) throws UnreadableInput {
        if (NO_NEWS.matcher(source.content()).find()) {
            XmlCheck.check(source.content());
            throw UnreadableInput.withoutCopy("holds no copy: it tells of events, ideas or plans, and no news");
        }
        return NewsXml.read(source);
    }
}
