package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds "a" before an open sound and "an" before a closed one. */
public record WrongArticles(OpeningSound sound) {
    private static final Set<String> SIGNS = Set.of(" $", " £", " €", " ¥");

    /** Those of a paragraph, each from the article to the next word, in reading order. */
    public List<Mistaken> in(Copy copy, Block block) {
        List<Mistaken> wrong = new ArrayList<>();
        List<PlainWord> words = copy.words(block.span());
        for (int i = 0; i + 1 < words.size(); i++) {
            Span word = words.get(i).span();
            Span next = words.get(i + 1).span();
            String article = copy.textOf(word);
            boolean an = article.equals("an")
                    || (article.equals("An")
                            && !Character.isUpperCase(copy.text().charAt(next.start())));
            if ((an || article.equals("a") || isOpeningA(copy, block, words, i)) && meets(copy, word, next)) {
                Optional<Boolean> open = sound.isOpen(copy.textOf(next));
                if (copy.textOf(next).indexOf('.') < 0 && open.isPresent() && open.get() != an) {
                    String right = an ? article.substring(0, 1) : article + "n";
                    String read = right + copy.text().substring(word.end(), next.end());
                    wrong.add(new Mistaken(Span.covering(word, next), read));
                }
            }
        }
        return List.copyOf(wrong);
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
