package dev.wirelint.analysis.wordings;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Two statements of one speaker at two times, of which one denies what the other says: that is the news. */
final class TurnAround {
    private static final Set<String> DENIAL =
            LanguageList.beside(TurnAround.class, "denials.txt").words();
    private static final Sought EARLIER = Sought.of(
            "\\b(?:last|earlier|previous|ago|before|then|once|in (?:January|February|March|April|May|June|July|August|September|October|November|December|\\d{4})|(?:19|20)\\d\\d)\\b");

    private static final Sought VERSION = Sought.of(
            "(?i)\\b(?:versions?|drafts?|redraft\\w*|corrected|corrects|amended|reworded|rephrased|misquot\\w*|mistranslat\\w*|retracted|changed (?:his|her|its|their|the) (?:story|mind|tune|wording|account|words|statement)|first account|second account|second time|it (?:was|had been) different|agree but for|the same letter)\\b");

    private TurnAround() {}

    static boolean is(Copy copy, QuotedSentence one, QuotedSentence other) {
        if (isVersion(copy, one.quotation().block())
                || isVersion(copy, other.quotation().block())) {
            return true;
        }
        boolean denies = denials(one.words()).size() != denials(other.words()).size();
        return denies
                && (isEarlier(copy, one.quotation().block())
                        || isEarlier(copy, other.quotation().block()));
    }

    private static boolean isEarlier(Copy copy, Block block) {
        return EARLIER.inOnly(copy, block.span()).find();
    }

    /** Whether the paragraph or one beside it tells that there are two versions. */
    private static boolean isVersion(Copy copy, Block block) {
        List<Block> blocks = copy.article().blocks();
        int at = blocks.indexOf(block);
        return blocks.subList(Math.max(0, at - 1), Math.min(blocks.size(), at + 2)).stream()
                .anyMatch(b -> VERSION.inOnly(copy, b.span()).find());
    }

    private static Set<String> denials(List<QuotedWord> words) {
        return words.stream()
                .map(QuotedWord::read)
                .filter(w -> DENIAL.contains(w) || w.endsWith("n't"))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
