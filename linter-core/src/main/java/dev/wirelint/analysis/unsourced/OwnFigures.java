package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells a story whose figures the paper itself has counted: "we counted the boats", "our analysis". */
public final class OwnFigures {
    private static final Set<Zone> TELLING = Set.of(Zone.DECK, Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.CAPTION);
    private static final Set<String> WRITERS = Set.of("we", "we've", "our");

    /** "We have counted", "our own count". */
    private static final int REACH = 2;

    private final Map<String, String> behind = new HashMap<>();

    public OwnFigures(WordList list) {
        for (WordList.ListRow row : list.rows()) {
            row.requireColumns(list.location(), 2);
            behind.put(row.column(0), row.column(1));
        }
    }

    boolean areToldIn(Copy copy) {
        return copy.blocks(TELLING).stream().anyMatch(b -> tells(copy, b));
    }

    private boolean tells(Copy copy, Block block) {
        List<PlainWord> words = copy.words(block.span());
        for (int i = 0; i < words.size(); i++) {
            PlainWord word = words.get(i);
            if (WRITERS.contains(word.folded())
                    && !Quotations.of(copy).hold(word.span())
                    && goesOn(word.folded().equals("our") ? "our" : "we", words, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(String writer, List<PlainWord> words, int from) {
        return words.subList(from, Math.min(words.size(), from + REACH)).stream()
                .anyMatch(w -> writer.equals(behind.get(w.folded())));
    }
}
