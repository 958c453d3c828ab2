package dev.wirelint;

import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Notation;
import dev.wirelint.article.Zone;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a file that holds many short stories into them: at its article elements, or where the time of day stands alone,
 * opens a heading or opens a paragraph, as in a live blog.
 */
final class Posts {
    private static final int FEWEST = 3;
    private static final Set<Zone> OPENING = EnumSet.of(Zone.DECK, Zone.SUBHEAD, Zone.LEDE, Zone.BODY, Zone.DATELINE);
    private static final String CLOCK = "(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:[:.][0-5]\\d)?(?: ?[ap]\\.?m\\b\\.?)?"
            + "|(?:1[0-2]|[1-9]) ?[ap]\\.?m\\b\\.?|(?:[01]\\d|2[0-3])[0-5]\\d(?= ?(?:GMT|UTC)))";
    private static final Pattern STAMP = Pattern.compile("[\\[(]?(?:(?:Updated|Posted|Published)(?: at)?:? )?"
            + "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
            + "(?:" + CLOCK
            + "(?: ?\\(?(?:local time|\\p{Lu}{2,4})\\)?)?[\\])]?|\\d{1,3}(?:\\+\\d{1,2})? ?(?:min(?:s|utes?)?\\b|['\u2032\u2019]))"
            + "(?:\\s*$|\\s*[-\u2013\u2014:|.]+\\s|\\s+(?=[\\p{Lu}\\d\"\u201c\u2018'#]))");
    private static final Pattern ELEMENT = Pattern.compile("<article\\b", Pattern.CASE_INSENSITIVE);

    private Posts() {}

    /**
     * The parts of the file, the first of them what stands above the first post; none where nothing cuts it clearly.
     */
    static List<Article> of(Article article) {
        List<Integer> elements = elements(article);
        List<Integer> cuts = elements.size() >= FEWEST ? elements : stamps(article);
        if (cuts.size() < FEWEST) {
            return List.of();
        }
        List<Article> posts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                posts.add(article.part(from, cut));
            }
            from = cut;
        }
        posts.add(article.part(from, article.blocks().size()));
        return List.copyOf(posts);
    }

    private static List<Integer> stamps(Article article) {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            boolean stamp = OPENING.contains(block.zone())
                    && STAMP.matcher(article.text())
                            .region(block.span().start(), block.span().end())
                            .lookingAt();
            if (stamp) {
                cuts.add(i);
            }
        }
        return cuts;
    }

    /** The first blocks of the file's article elements. */
    private static List<Integer> elements(Article article) {
        List<Integer> cuts = new ArrayList<>();
        if (article.notation() != Notation.TAGS) {
            return cuts;
        }
        Matcher element = ELEMENT.matcher(article.source().content());
        int block = 0;
        int last = -1;
        while (element.find()) {
            while (block < article.blocks().size() && start(article, block) < element.start()) {
                block++;
            }
            if (block < article.blocks().size() && block > last) {
                cuts.add(block);
                last = block;
            }
        }
        return cuts;
    }

    private static int start(Article article, int block) {
        return article.map().toSource(article.blocks().get(block).span()).start();
    }
}
