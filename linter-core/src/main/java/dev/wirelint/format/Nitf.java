package dev.wirelint.format;

import com.google.auto.service.AutoService;
import dev.wirelint.article.Article;
import dev.wirelint.text.SourceText;
import java.util.Set;
import java.util.regex.Pattern;

/** NITF 3.x: the News Industry Text Format. */
@AutoService(StoryReader.class)
public final class Nitf implements StoryReader {
    private static final Pattern ROOT = Pattern.compile("(?s)\\A[^<]*+(?:<[?!][^>]*+>[^<]*+)*+<(?:\\w++:)?nitf[\\s>]");

    @Override
    public String format() {
        return "nitf";
    }

    @Override
    public Set<String> extensions() {
        return Set.of("nitf");
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
