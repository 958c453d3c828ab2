package dev.wirelint.analysis.retold;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.figures.Casualty;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import java.util.regex.Pattern;

/** Tells a toll that leaves room for another: it moves while the story is written, or counts others as well. */
final class OpenToll {
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:other|others|another|more|first|earlier|later|also|second|previous(?:ly)?|since|now|former)\\b");

    /** "Killed two people and wounded 16 others": others than the dead. */
    private static final Sought KILLED_AND_HURT = Sought.of(
            "(?i)\\b(?:kill\\p{L}*|died|dead)\\b[^.;]{0,40} and (?:\\p{L}+ )?(?:wound|injur|hurt)\\p{L}*|\\b(?:kill\\p{L}*|died)\\b[^.;]{0,30} and [\\p{L}\\d-]+ others (?:were )?(?:wounded|injured|hurt)");

    /** The number rises while the story is written. */
    private static final Pattern MOVES = Pattern.compile(
            "(?i)\\b(?:rose|risen|rising|rais\\p{L}+|climb\\p{L}*|revis\\p{L}+|up from|so far|initial(?:ly)?|at first|feared"
                    + "|could|may|might|likely|believed)\\b");

    private OpenToll() {}

    /** "At least nine" leaves room for more, and "nine so far". */
    static boolean is(Casualty casualty, Copy copy) {
        String sentence = copy.textOf(casualty.sentence().span());
        boolean others = speaksOfOthers(copy.textOf(casualty.figure().span()));
        boolean besideDead = casualty.outcome() == HarmDone.HURT
                && KILLED_AND_HURT.inOnly(copy, casualty.sentence().span()).find();
        return isHedged(casualty) || (others && !besideDead) || moves(sentence);
    }

    static boolean isHedged(Casualty casualty) {
        return casualty.figure().span().start() < casualty.figure().number().start();
    }

    static boolean moves(String sentence) {
        return MOVES.matcher(sentence).find();
    }

    static boolean speaksOfOthers(String text) {
        return OTHERS.matcher(text).find();
    }
}
