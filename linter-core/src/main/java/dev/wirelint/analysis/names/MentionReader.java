package dev.wirelint.analysis.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention.Kind;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the names of a story: runs of capitalised words, cut at titles and at words that are no part of a name. */
final class MentionReader {
    private static final Set<Zone> ZONES = EnumSet.complementOf(EnumSet.of(Zone.CODE, Zone.FURNITURE));
    private static final Set<String> TITLES = ListFile.words("titles.txt");
    private static final Set<String> PARTICLES = ListFile.words("particles.txt");

    private final Copy copy;
    private final String text;
    private final List<Mention> mentions = new ArrayList<>();

    private MentionReader(Copy copy) {
        this.copy = copy;
        this.text = copy.text();
    }

    static List<Mention> read(Copy copy) {
        MentionReader reader = new MentionReader(copy);
        copy.blocks(ZONES).forEach(reader::read);
        return reader.mentions;
    }

    private void read(Block block) {
        Set<Integer> openings = openings(block);
        boolean shouted = Letters.isAllCaps(copy.article().textOf(block)) || block.zone() == Zone.DATELINE;
        List<NameWord> run = new ArrayList<>();
        boolean titled = false;
        for (Span span : WordScanner.words(text, block.span())) {
            NameWord word = nameWord(span, openings.contains(span.start()), shouted);
            if (!run.isEmpty() && !joins(run.get(run.size() - 1), span)) {
                titled = close(run, block, titled);
                titled &= isTitleGap(span);
            }
            boolean capital = hasCapital(word.text());
            if (capital && isTitle(word)) {
                close(run, block, titled);
                titled = true;
            } else if (capital || word.particle() && (!run.isEmpty() || isHyphenAt(span.end()))) {
                run.add(word);
            } else {
                close(run, block, titled);
                titled = false;
            }
        }
        close(run, block, titled);
    }

    private boolean close(List<NameWord> run, Block block, boolean titled) {
        while (!run.isEmpty() && run.get(run.size() - 1).particle()) {
            run.remove(run.size() - 1);
        }
        while (run.size() > 1 && run.get(0).opens() && run.get(0).isOrdinary()) {
            run.remove(0);
        }
        boolean named = !run.isEmpty();
        if (named) {
            mentions.add(new Mention(run, block.zone(), Surroundings.kindOf(run, text, titled)));
            run.clear();
        }
        return !named && titled;
    }

    private NameWord nameWord(Span span, boolean opens, boolean shouted) {
        String written = span.of(text);
        String spelling = straight(written);
        if (shouted && spelling.length() > 4 && Letters.isAllCaps(spelling)) {
            spelling = Letters.capitalised(spelling);
        }
        return new NameWord(span, written, spelling, opens, PARTICLES.contains(written));
    }

    /** Whether the word goes on with the name that the word before belongs to. */
    private boolean joins(NameWord before, Span span) {
        int end = before.span().end();
        String gap = text.substring(end, Math.min(span.start(), end + 4));
        if (gap.length() > 3 || gap.isEmpty()) {
            return false;
        }
        boolean initial = before.text().length() <= 2 && gap.startsWith(".");
        String rest = initial ? gap.substring(1) : gap;
        return rest.isEmpty() || rest.equals(" ") || rest.equals("\n") || WordScanner.isHyphen(rest.charAt(0)) && rest.length() == 1;
    }

    private boolean isTitleGap(Span span) {
        return span.start() > 1 && text.charAt(span.start() - 1) == ' ' && text.charAt(span.start() - 2) == '.';
    }

    private boolean isHyphenAt(int offset) {
        return offset < text.length() && WordScanner.isHyphen(text.charAt(offset));
    }

    private static boolean isTitle(NameWord word) {
        return TITLES.contains(word.spelling().toLowerCase(Locale.ROOT));
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                || word.length() > 2 && WordScanner.isApostrophe(word.charAt(1)) && Character.isUpperCase(word.charAt(2));
    }

    private static String straight(String word) {
        StringBuilder straight = new StringBuilder(word);
        for (int i = 0; i < straight.length(); i++) {
            if (WordScanner.isApostrophe(straight.charAt(i))) {
                straight.setCharAt(i, '\'');
            }
        }
        return straight.toString();
    }

    /** The places where any word takes a capital. */
    private Set<Integer> openings(Block block) {
        Set<Integer> openings = new HashSet<>();
        for (Sentence sentence : copy.sentences(block)) {
            openings.add(firstLetter(sentence.span()));
        }
        Span span = block.span();
        for (int i = span.start(); i < span.end(); i++) {
            if ("\u201C\u2018\"(:\u2022[".indexOf(text.charAt(i)) >= 0) {
                openings.add(firstLetter(new Span(i, span.end())));
            }
        }
        return openings;
    }

    private int firstLetter(Span span) {
        int at = span.start();
        while (at < span.end() && at < span.start() + 8 && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
