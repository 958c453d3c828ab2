package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds "a" before an open sound and "an" before a closed one. */
public final class ArticleMistaken implements Rule {
    private static final Set<String> SIGNS = Set.of(" $", " £", " €", " ¥");

    @Override
    public Check prepare(Settings settings) {
        OpeningSound sound = OpeningSound.of(settings.list("sounds"));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                check(copy, block, sound, findings);
            }
        };
    }

    private static void check(Copy copy, Block block, OpeningSound sound, Findings findings) {
        List<PlainWord> words = copy.words(block.span());
        for (int i = 0; i + 1 < words.size(); i++) {
            String article = copy.textOf(words.get(i).span());
            boolean an = article.equals("an")
                    || (article.equals("An")
                            && !Character.isUpperCase(
                                    copy.text().charAt(words.get(i + 1).span().start())));
            if (!an && !article.equals("a") && !isOpeningA(copy, block, words, i)) {
                continue;
            }
            Span next = words.get(i + 1).span();
            Span place = new Span(words.get(i).span().start(), next.end());
            if (meets(copy, words.get(i).span(), next)) {
                Optional<Boolean> open = sound.isOpen(copy.textOf(next));
                if (copy.textOf(next).indexOf('.') < 0 && open.isPresent() && open.get() != an) {
                    String right = an ? article.substring(0, 1) : article + "n";
                    String read =
                            right + copy.text().substring(words.get(i).span().end(), place.end());
                    findings.flag(place, "\"" + copy.textOf(place) + "\" should read \"" + read + "\"")
                            .confidence(Confidence.CLEAR)
                            .suggest(read);
                }
            }
        }
    }

    /** "A" is a letter and a grade as well, but not before a small letter at the start of a sentence. */
    private static boolean isOpeningA(Copy copy, Block block, List<PlainWord> words, int at) {
        Span word = words.get(at).span();
        int before = Scan.back(copy.text(), word.start(), block.span().start(), Character::isWhitespace) - 1;
        return copy.textOf(word).equals("A")
                && (before < block.span().start()
                        || ".!?—–-".indexOf(copy.text().charAt(before)) >= 0)
                && !Character.isUpperCase(
                        copy.text().charAt(words.get(at + 1).span().start()));
    }

    private static boolean meets(Copy copy, Span article, Span next) {
        String between = copy.text().substring(article.end(), next.start());
        return between.isBlank() || SIGNS.contains(between);
    }
}
