package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.furniture.Family.PhraseRole;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds furniture that stands in a paragraph of copy: sentences of its own, or a run of words without an end mark. */
final class Glued {
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST = 400;
    private static final int LONG_RUN = 4;
    private static final String BEFORE_A_SENTENCE = QuoteMarks.OPENING + "([";

    private final Copy copy;
    private final Block block;
    private final Family family;
    private final Signals signals;
    private @Nullable Quoted quoted;
    private final NavigableMap<Integer, Removal> found = new TreeMap<>();

    private Glued(Copy copy, Block block, Family family, Signals signals) {
        this.copy = copy;
        this.block = block;
        this.family = family;
        this.signals = signals;
    }

    static List<Removal> find(Copy copy, Block block, Family family, Signals signals) {
        Glued glued = new Glued(copy, block, family, signals);
        glued.read();
        return List.copyOf(glued.found.values());
    }

    private void read() {
        bracketed();
        List<Sentence> sentences = copy.sentences(block);
        int at = 0;
        while (at < sentences.size()) {
            boolean alone = sentences.size() == 1 || isRunBeforeCopy(sentences.get(at));
            int taken = alone ? 0 : sentencesOfFurniture(sentences, at);
            if (taken == 0) {
                runsIn(sentences.get(at).span());
            }
            at += Math.max(1, taken);
        }
    }

    /** Square brackets set a link or a prompt off from the copy around it. */
    private void bracketed() {
        String text = copy.textOf(block.span());
        int open = text.indexOf('[');
        int close = open < 0 ? -1 : text.indexOf(']', open);
        while (close >= 0) {
            Span span = new Span(text.lastIndexOf('[', close), close + 1);
            bracketed(span.shift(block.span().start()));
            open = text.indexOf('[', close);
            close = open < 0 ? -1 : text.indexOf(']', open);
        }
    }

    private void bracketed(Span span) {
        if (span.length() < block.span().length()) {
            Verdict verdict = weigh(span, true);
            if (verdict.isFurniture()) {
                add(span, verdict);
            }
        }
    }

    /** A run without an end mark has drawn the sentence behind it into its own. */
    private boolean isRunBeforeCopy(Sentence sentence) {
        Words words = Words.of(copy, sentence.span());
        int end = words.size() == 0 ? -1 : endOfRun(words, 0);
        return end > 0 && end < words.size();
    }

    /** How many sentences from here on are furniture, read together or alone. */
    private int sentencesOfFurniture(List<Sentence> sentences, int first) {
        for (int count = Math.min(MOST_SENTENCES, sentences.size() - first); count > 0; count--) {
            Span span = Span.covering(
                    sentences.get(first).span(),
                    sentences.get(first + count - 1).span());
            boolean last = first + count == sentences.size();
            Verdict verdict = weigh(span, last);
            if (verdict.isFurniture()) {
                add(span, verdict);
                return count;
            }
        }
        return 0;
    }

    /** In a quotation only what is on the list, and stands between the speaker's own sentences, is no speech. */
    private Verdict weigh(Span span, boolean last) {
        if (span.length() > LONGEST) {
            return Verdict.COPY;
        }
        Verdict verdict = signals.weigh(Passage.of(copy, span, false, last));
        if (verdict == Verdict.COPY) {
            return verdict;
        }
        boolean spoken = quoted().touches(span) && !(verdict == Verdict.CERTAIN && quoted().surrounds(span));
        return spoken ? Verdict.COPY : verdict;
    }

    private void runsIn(Span sentence) {
        Words words = Words.of(copy, sentence);
        int at = 0;
        while (at < words.size()) {
            int residue = family.endOf(PhraseRole.RESIDUE, words, at);
            int run = residue > at ? -1 : endOfRun(words, at);
            if (at == 0 && run < 0) {
                label(words);
            }
            if (residue > at) {
                Span span = spanOf(words, at, residue);
                Span marked = withMarks(span);
                add(marked, marked.equals(span) && !words.isCapital(at) ? Verdict.LIKELY : Verdict.CERTAIN);
            } else if (run > at) {
                Span span = spanOf(words, at, run);
                add(span, family.tells(Words.of(copy, span)) ? Verdict.CERTAIN : Verdict.LIKELY);
            }
            at = Math.max(Math.max(residue, run), at + 1);
        }
    }

    /** A label with its mark opens the sentence; where the title after it ends, nobody can tell. */
    private void label(Words words) {
        int end = family.endOf(PhraseRole.LABEL, words, 0);
        if ((end > 1 || (end == 1 && words.isShouted(0)))
                && Passage.of(copy, words.passage(), false, false).hasLabelMarkAfter(end)) {
            Span span = spanOf(words, 0, end);
            add(
                    new Span(span.start(), copy.text().indexOf(words.text().charAt(span.end()), span.end()) + 1),
                    Verdict.LIKELY);
        }
    }

    /** A run opens a sentence and another one follows, or it is long and stands in a sentence with its own capital. */
    private int endOfRun(Words words, int at) {
        if (!words.isCapital(at)) {
            return -1;
        }
        int end = family.endOf(PhraseRole.RUN, words, at);
        boolean standsOut = words.opensSentence(at) ? isFollowedBySentence(words, end) : end - at >= LONG_RUN;
        return standsOut ? end : -1;
    }

    private static boolean isFollowedBySentence(Words words, int next) {
        if (next <= 0 || next == words.size()) {
            return next > 0 && words.endsBare();
        }
        int from = words.get(next - 1).span().end();
        int to = words.get(next).span().start();
        boolean marked = words.text().substring(from, to).chars().anyMatch(c -> BEFORE_A_SENTENCE.indexOf(c) >= 0);
        return marked || words.isCapital(next) || Character.isDigit(words.text().charAt(to));
    }

    private static Span spanOf(Words words, int start, int end) {
        return new Span(
                words.get(start).span().start(), words.get(end - 1).span().end());
    }

    /** What is left over takes its comma or its brackets with it. */
    private Span withMarks(Span span) {
        String text = copy.text();
        Span whole = block.span();
        int start = Scan.back(text, span.start(), whole.start(), Character::isWhitespace);
        char before = start > whole.start() ? text.charAt(start - 1) : ' ';
        if (before == ',') {
            return new Span(start - 1, span.end());
        }
        boolean bracketed = before == '(' && span.end() < whole.end() && text.charAt(span.end()) == ')';
        return bracketed ? new Span(start - 1, span.end() + 1) : span;
    }

    private Quoted quoted() {
        if (quoted == null) {
            quoted = Quoted.in(copy.text(), block.span());
        }
        return quoted;
    }

    private void add(Span span, Verdict verdict) {
        boolean spoken = quoted().touches(span);
        Map.Entry<Integer, Removal> before = found.lowerEntry(span.end());
        boolean known = before != null && before.getValue().span().overlaps(span);
        if (known || (spoken && !quoted().surrounds(span))) {
            return;
        }
        found.put(
                span.start(),
                spoken ? Removal.leftToTheEditor(span) : Removal.ofPart(copy.text(), block.span(), span, verdict));
    }
}
