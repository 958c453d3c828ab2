package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.furniture.Family.PhraseRole;
import dev.wirelint.language.LanguageList;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Weighs the signs that a passage is furniture: what it says, whom it speaks to, how it is written and where it stands.
 * A passage the list has word for word needs no weighing.
 */
final class Signals {
    private static final int LONGEST = 45;
    private static final int LONG = 25;
    private static final int SHORTEST_COPY = 3;
    private static final int SHORT = 12;
    private static final int LONGEST_BUTTON = 8;
    private static final int FEW = 2;
    private static final int LONG_QUESTION = 6;
    private static final int ENOUGH_ALONE = 5;
    private static final int ENOUGH_IN_COPY = 6;
    private static final int MOST_OFFERS = 2;
    private static final int PLAIN = 7;

    private static final Set<String> READER =
            LanguageList.beside(Signals.class, "speaks-for-page.txt").words("reader");

    private static final Set<String> PAGE =
            LanguageList.beside(Signals.class, "speaks-for-page.txt").words("page");

    private final Family family;

    Signals(Family family) {
        this.family = family;
    }

    Verdict weigh(Passage passage) {
        Words words = passage.words();
        if (words.size() == 0 || words.size() > LONGEST || (!passage.isCapitalised() && !passage.alone())) {
            return Verdict.COPY;
        }
        if (isListed(passage)) {
            if (passage.pointsOn() || (passage.isSquarelyBracketed() && words.size() > 1)) {
                return Verdict.CERTAIN;
            }
            if (family.tells(words)) {
                return saysWhatItIs(passage) ? Verdict.CERTAIN : Verdict.LIKELY;
            }
            boolean forThePage = speaksOfPage(words) && !passage.narrates();
            if (forThePage || isBare(passage) || isShoutedLabel(words) || asksInTitle(passage)) {
                return Verdict.LIKELY;
            }
        }
        int enough = passage.alone() ? ENOUGH_ALONE : ENOUGH_IN_COPY;
        return points(passage) >= enough ? Verdict.LIKELY : Verdict.COPY;
    }

    /** Whether a line without an end mark says so plainly whose offer it is that no list need have it word for word. */
    boolean isPlain(Passage passage) {
        Words words = passage.words();
        return isBare(passage) && family.tells(words) && speaksOfPage(words) && points(passage) >= PLAIN;
    }

    /** What a listed phrase leaves open may be copy, unless it has a place of its own and speaks for the page. */
    private boolean saysWhatItIs(Passage passage) {
        Words words = passage.words();
        if (family.readsWithoutGap(PhraseRole.LINE, words) || family.readsWithoutGap(PhraseRole.RUN, words)) {
            return true;
        }
        boolean apart = passage.alone() || passage.isBracketed();
        int label = family.endOf(PhraseRole.LABEL, words, 0);
        boolean forThePage = label > 1 || speaksOfPage(words);
        return apart && !passage.narrates() && (forThePage || isBare(passage) || asksInTitle(passage));
    }

    /** A line to itself without an end mark is hardly a sentence. */
    private static boolean isBare(Passage passage) {
        return passage.alone() && passage.lacksEndMark();
    }

    /** "Related: Who owns the mill?": a title that asks, behind a label of its own. */
    private boolean asksInTitle(Passage passage) {
        int label = family.endOf(PhraseRole.LABEL, passage.words(), 0);
        return passage.alone()
                && passage.lastChar() == '?'
                && passage.words().size() <= SHORT
                && label > 0
                && passage.hasLabelMarkAfter(label);
    }

    private boolean isShoutedLabel(Words words) {
        return words.isShouted(0) && family.endOf(PhraseRole.LABEL, words, 0) > 0;
    }

    private static boolean speaksOfPage(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean ofThis = i > 0 && words.folded(i - 1).equals("this") && PAGE.contains(words.folded(i));
            if (ofThis || speaksToReader(words, i) || words.folded(i).equals("©")) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(Passage passage) {
        Words words = passage.words();
        if (isButton(passage)) {
            return true;
        }
        if (passage.reportsSpeech()) {
            return isLabelOfTitle(passage);
        }
        if (family.reads(PhraseRole.LINE, words) || family.reads(PhraseRole.RUN, words)) {
            boolean known = passage.lacksEndMark()
                    || passage.lastChar() == ')'
                    || family.readsSentence(PhraseRole.LINE, words)
                    || family.readsSentence(PhraseRole.RUN, words);
            return known && isWholeLine(passage);
        }
        if (family.endOf(PhraseRole.START, words, 0) > 0) {
            return isOneSentence(words) || bearsSignsThroughout(words);
        }
        int label = family.endOf(PhraseRole.LABEL, words, 0);
        return label > 0 && isLabel(passage, label);
    }

    /** The title of another story may say who says what, and has no end mark. */
    private boolean isLabelOfTitle(Passage passage) {
        int label = family.endOf(PhraseRole.LABEL, passage.words(), 0);
        boolean plain = label > 1 || (label == 1 && passage.words().isShouted(0));
        return plain && isBare(passage) && isLabel(passage, label);
    }

    private static boolean isOneSentence(Words words) {
        return IntStream.range(1, words.size()).noneMatch(words::endsSentenceBefore);
    }

    private boolean isButton(Passage passage) {
        int size = passage.words().size();
        boolean shape = passage.alone() && passage.lacksEndMark() && size > 1 && size <= LONGEST_BUTTON;
        return shape && family.isMadeOfItsWords(passage.words());
    }

    /** A few words with an end mark, or a short question in a paragraph, may as well be copy. */
    private static boolean isWholeLine(Passage passage) {
        int size = passage.words().size();
        if (passage.lacksEndMark()) {
            return passage.alone() || size > 1 || passage.last();
        }
        boolean asksShortly = passage.lastChar() == '?' && size < LONG_QUESTION;
        return size > FEW && (passage.alone() || !asksShortly);
    }

    /** A label has its colon, or its line to itself. */
    private static boolean isLabel(Passage passage, int end) {
        boolean wholeLine = end == passage.words().size() && (passage.lacksEndMark() || passage.isBracketed());
        boolean setOff = passage.alone()
                || passage.isBracketed()
                || end > 1
                || passage.words().isShouted(0);
        boolean titled = setOff
                && passage.hasLabelMarkAfter(end)
                && passage.words().size() <= LONG
                && (end == passage.words().size()
                        || end > FEW
                        || isBare(passage)
                        || !Character.isLowerCase(passage.words().written(end).charAt(0)));
        return wholeLine || titled;
    }

    /** Whether each of its sentences has something of the family: copy beside furniture has not. */
    private boolean bearsSignsThroughout(Words words) {
        boolean bears = true;
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.opensSentence(i)) {
                if (!bears && i - start > SHORTEST_COPY) {
                    return false;
                }
                start = i;
                bears = family.endOf(PhraseRole.ASK, words, i) > 0;
            }
            bears |= speaksToReader(words, i)
                    || family.endOf(PhraseRole.OFFER, words, i) > 0
                    || family.endOf(PhraseRole.TELLING, words, i) > 0;
        }
        return bears || words.size() - start <= SHORTEST_COPY;
    }

    private static boolean speaksToReader(Words words, int index) {
        return READER.contains(words.folded(index)) && !words.written(index).equals("US");
    }

    private int points(Passage passage) {
        Words words = passage.words();
        int offers = Math.min(family.count(PhraseRole.OFFER, words), MOST_OFFERS);
        if (offers == 0
                || !asks(words)
                || passage.reportsSpeech()
                || passage.narrates()
                || !bearsSignsThroughout(words)) {
            return 0;
        }
        int points = 2 + offers;
        points += Math.min(family.count(PhraseRole.PUSH, words), 2);
        points += IntStream.range(0, words.size()).anyMatch(i -> speaksToReader(words, i)) ? 1 : 0;
        points += shouts(words) ? 1 : 0;
        points += passage.lacksEndMark() || passage.isExclaimed() ? 1 : 0;
        points += passage.isBracketed() ? 2 : 0;
        points += words.size() <= SHORT ? 1 : 0;
        points -= words.size() > LONG ? 3 : 0;
        return points;
    }

    /** An order to the reader opens the passage or one of its sentences. */
    private boolean asks(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.opensSentence(i) && family.endOf(PhraseRole.ASK, words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean shouts(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.isShouted(i) && family.endOf(PhraseRole.PUSH, words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
