package dev.wirelint.analysis.scores;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.scores.Scores.Score;
import dev.wirelint.language.Sentence;

/** Tells the sentences that say who won or lost. */
final class Won {
    private static final Sought WON = Sought.of(
            "(?i)\\b(?:win|wins|won|beat|beats|beating|beaten|victory|defeat(?:ed|s)?|lost|loss|lose|draw|drew|thrash(?:ed)?|down(?:ed)?|edg(?:e|ed)|crush(?:ed)?|rout(?:ed)?|overc[ao]me)\\b");

    private Won() {}

    static boolean tells(Sentence sentence, Copy copy) {
        return WON.inOnly(copy, sentence.span()).find();
    }

    static boolean tells(Score score, Copy copy) {
        return tells(score.sentence(), copy);
    }
}
