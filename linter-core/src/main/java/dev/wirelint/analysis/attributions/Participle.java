package dev.wirelint.analysis.attributions;

import dev.wirelint.language.LanguageList;
import dev.wirelint.text.QuoteMarks;
import java.util.Set;

/** Tells a form of a verb of saying that says nothing: "2,000 offences recorded in May", "threatening its harvest". */
record Participle(Around word) {
    private static final Set<String> MEASURED = LanguageList.of("measured.txt").words();
    private static final Set<String> SHOWING =
            LanguageList.of("verbs-of-showing.txt").words();
    private static final int LONGEST_SUBJECT = 6;

    /** Whether the word, a form of some verb, says nothing here. */
    boolean isSilent(String lemma, boolean offers) {
        boolean remark = SHOWING.contains(lemma) && isRemark();
        return remark || isOfWhatIsCounted() || (offers && isIdleOffer());
    }

    /** "It was half done, suggesting that the bridge would open": the copy's own remark, where it speaks of no data. */
    private boolean isRemark() {
        return word.token().word().must("VBG")
                && word.before(1).equals(",")
                && word.tokens().subList(0, word.at()).stream().noneMatch(Documents::isSource);
    }

    /** "The drought goes on, threatening its harvest of 3 million tonnes". */
    private boolean isIdleOffer() {
        return word.token().word().can("VBG")
                && !word.after(1).equals("to")
                && !word.after(1).equals("that")
                && !QuoteMarks.is(word.after(1));
    }

    /** The things counted stand before, and what they were counted by is not told. */
    private boolean isOfWhatIsCounted() {
        if (!word.token().word().can("VBN") || takesObject() || isByAgent()) {
            return false;
        }
        int i = word.at() - 1;
        if (i >= 0 && isMeasured(i)) {
            return true;
        }
        while (i >= 0
                && word.at() - i <= LONGEST_SUBJECT
                && word.tokens().get(i).word().can("NN")) {
            i--;
        }
        return i >= 0 && i < word.at() - 1 && Around.isDigit(word.tokens().get(i));
    }

    /** "The highest rate recorded", "cases reported": a noun of what is counted. */
    private boolean isMeasured(int i) {
        return word.tokens().get(i).word().readings().stream()
                .anyMatch(r -> r.tag().startsWith("NN") && MEASURED.contains(r.lemma()));
    }

    /** "Deaths reported by the ministry". */
    private boolean isByAgent() {
        return word.after(1).equals("by") && !word.isNumber(2);
    }

    private boolean takesObject() {
        String next = word.after(1);
        return next.isEmpty()
                || QuoteMarks.is(next)
                || Set.of("that", "how").contains(next)
                || Character.isDigit(next.charAt(0))
                || word.tokens().get(word.at() + 1).word().can("DT");
    }
}
