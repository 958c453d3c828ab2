package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;

/** NewsML-G2: a news item, a package or a message of several, with its text in NITF, XHTML or plain. */
@AutoService(StoryReader.class)
public final class NewsMl implements StoryReader {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A[^<]*+(?:<[?!][^>]*+>[^<]*+)*+<(?:\\w++:)?(?:newsItem|newsMessage|packageItem)[\\s>]");

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
        return NewsXml.read(source);
    }
}
