package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the figures of a sentence that count people who came to harm. */
final class CasualtyReader {
    private static final Set<String> NOT_PEOPLE =
            LanguageList.of("not-people.txt").words();
    private static final Set<String> TOLL_LINKS =
            LanguageList.of("figures/toll-links.txt").words();
    private static final Set<String> OTHER_SIGNS = Set.of("toll", "lives", "homes", "killings");
    private static final Set<String> TAKES_LIVES = Set.of("claim", "cost", "take", "lose");
    private static final Set<String> THEMSELVES = Set.of("himself", "herself", "themselves", "itself");
    private static final int TOLL_REACH = 20;

    private final Copy copy;

    CasualtyReader(Copy copy) {
        this.copy = copy;
    }

    List<Casualty> casualties(Block block, Sentence sentence) {
        if (sentence.tokens().stream().noneMatch(CasualtyReader::speaksOfHarm)) {
            return List.of();
        }
        Counts.Read counts = Counts.of(copy, sentence);
        List<Casualty> found = new ArrayList<>();
        counts.figures()
                .forEach(f -> outcome(counts.phrase(), f)
                        .ifPresent(o -> found.add(new Casualty(f.figure(), o, block, sentence))));
        return found;
    }

    private static boolean speaksOfHarm(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return OTHER_SIGNS.contains(word) || Outcomes.harms(word);
    }

    private static Optional<HarmDone> outcome(FigureTokens phrase, FigureReader.FoundFigure found) {
        String counted = found.figure().counted();
        Optional<Outcomes.OutcomeWord> noun = Outcomes.of(counted).filter(e -> e.form() == Outcomes.Needs.NOUN);
        if (noun.isPresent()) {
            return noun.map(Outcomes.OutcomeWord::outcome);
        }
        if (counted.equals("lives")) {
            return takesLives(phrase, found.start()) ? Optional.of(HarmDone.DEAD) : Optional.empty();
        }
        if (NOT_PEOPLE.contains(counted) || describes(phrase, found.end())) {
            return Optional.empty();
        }
        return done(phrase, found)
                .or(() -> tolled(phrase, found))
                .or(() -> new Suffered(phrase, found.end()).outcome())
                .filter(o -> o != HarmDone.MISSING || !FoundAlive.tells(phrase, found.end()));
    }

    /** "Dozens of missing people" and "five injured players" speak of people told of before; "dozens missing" tells. */
    private static boolean describes(FigureTokens phrase, int i) {
        return Outcomes.harms(phrase.at(i))
                && phrase.word(i + 1).can("NN")
                && !phrase.word(i + 1).can("IN")
                && !phrase.word(i + 1).can("RB")
                && !phrase.token(i + 1).startsWithCapital();
    }

    private static boolean takesLives(FigureTokens phrase, int start) {
        for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
            if (TAKES_LIVES.stream().anyMatch(phrase.word(i)::hasLemma)) {
                return true;
            }
        }
        return false;
    }

    /** "Killed 18 people", "the deaths of 18 people", "claimed the lives of 18". */
    private static Optional<HarmDone> done(FigureTokens phrase, FigureReader.FoundFigure found) {
        int i = found.start() - 1;
        while (i > 0 && phrase.word(i).must("RB")) {
            i--;
        }
        if (phrase.at(i).equals("of")) {
            Optional<Outcomes.OutcomeWord> noun =
                    Outcomes.of(phrase.at(i - 1)).filter(e -> e.form() == Outcomes.Needs.NOUN);
            boolean lives = phrase.at(i - 1).equals("lives") && takesLives(phrase, i - 1);
            boolean killing =
                    phrase.at(i - 1).equals("killing") || phrase.at(i - 1).equals("killings");
            return lives || killing ? Optional.of(HarmDone.DEAD) : noun.map(Outcomes.OutcomeWord::outcome);
        }
        if (phrase.at(i).equals("and") && THEMSELVES.contains(phrase.at(i - 1))) {
            i -= 2;
        }
        if (phrase.at(i).equals("dead") && phrase.word(i - 1).can("VBD")) {
            return Optional.of(HarmDone.DEAD);
        }
        Optional<Outcomes.OutcomeWord> verb =
                Outcomes.of(phrase.at(i)).filter(e -> e.form() == Outcomes.Needs.PARTICIPLE);
        boolean passive = phrase.word(i - 1).hasLemma("be") && !phrase.word(i).can("VBG");
        return passive ? Optional.empty() : verb.map(Outcomes.OutcomeWord::outcome);
    }

    /** "The death toll climbed to 558". */
    private static Optional<HarmDone> tolled(FigureTokens phrase, FigureReader.FoundFigure found) {
        if (!TOLL_LINKS.contains(phrase.at(found.start() - 1))) {
            return Optional.empty();
        }
        for (int i = found.start() - 1; i >= Math.max(0, found.start() - TOLL_REACH); i--) {
            if (phrase.at(i).equals("toll")
                    && !phrase.at(i - 1).equals("its")
                    && !phrase.at(i - 1).equals("a")) {
                return Optional.of(HarmDone.DEAD);
            }
            if (phrase.at(i).equals(";")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
