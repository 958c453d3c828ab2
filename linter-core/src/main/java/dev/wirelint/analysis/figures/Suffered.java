package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.figures.Casualty.HarmDone;
import dev.wirelint.analysis.figures.Outcomes.Needs;
import dev.wirelint.analysis.figures.Outcomes.OutcomeWord;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import java.util.Optional;
import java.util.Set;

/**
 * Reads on from people to what became of them: "18 people were killed", "18 people, including four children, were
 * killed", "18 dead". Another verb, or another clause, ends the search.
 */
final class Suffered {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "get", "go", "remain", "stay");
    private static final Set<String> REPORTED =
            LanguageList.of("figures/suffered.txt").words("reported");
    private static final Set<String> HOW =
            LanguageList.of("figures/suffered.txt").words("how");
    private static final Set<String> INSERTS =
            LanguageList.of("figures/suffered.txt").words("insert");
    private static final Set<String> ENDS =
            LanguageList.of("figures/suffered.txt").words("end");
    private static final int REACH = 24;

    private final FigureTokens phrase;
    private final int start;
    private boolean auxiliary;

    Suffered(FigureTokens phrase, int start) {
        this.phrase = phrase;
        this.start = start;
    }

    Optional<HarmDone> outcome() {
        boolean adjacent = true;
        for (int i = start; i < Math.min(phrase.size(), start + REACH); i++) {
            String piece = phrase.at(i);
            Optional<OutcomeWord> harm = Outcomes.of(piece).filter(e -> e.form() != Needs.NOUN);
            if (harm.isPresent()) {
                return says(harm.get(), i, adjacent) ? Optional.of(harm.get().outcome()) : Optional.empty();
            }
            if (loseLives(i)) {
                return Optional.of(HarmDone.DEAD);
            }
            if (piece.equals("from")
                    && phrase.at(i + 1).equals("their")
                    && phrase.at(i + 2).equals("homes")) {
                return Optional.of(HarmDone.DISPLACED);
            }
            if (ENDS.contains(piece)) {
                return Optional.empty();
            }
            int list = endOfListed(i);
            if (list > i) {
                i = list - 1;
            } else if (isInsertion(i)) {
                i = endOfInsertion(i);
            } else if (piece.equals(",")) {
                return Optional.empty();
            } else if (!letsOn(i)) {
                return Optional.empty();
            }
            adjacent &= phrase.word(i).can("RB") || REPORTED.contains(piece) || HOW.contains(piece);
        }
        return Optional.empty();
    }

    private boolean says(OutcomeWord entry, int i, boolean adjacent) {
        return switch (entry.form()) {
            case PARTICIPLE ->
                (auxiliary && !phrase.word(i).must("VBG"))
                        || (adjacent && phrase.word(i).can("VBN") && !hasObject(i + 1));
            case VERB -> !phrase.word(i).must("JJ");
            case STATE -> adjacent || auxiliary;
            case NOUN -> false;
        };
    }

    /** "20 soldiers killed two protesters": they did it, they did not suffer it. */
    private boolean hasObject(int i) {
        boolean determined = phrase.word(i).can("DT") || phrase.word(i).can("PRP");
        return determined || new FigureReader(phrase).read(i).isPresent();
    }

    private boolean loseLives(int i) {
        return phrase.word(i).hasLemma("lose")
                && (phrase.at(i + 1).equals("their")
                        || phrase.at(i + 1).equals("his")
                        || phrase.at(i + 1).equals("her"))
                && (phrase.at(i + 2).equals("lives") || phrase.at(i + 2).equals("life"));
    }

    private boolean letsOn(int i) {
        String piece = phrase.at(i);
        if (AUXILIARIES.stream().anyMatch(phrase.word(i)::hasLemma)) {
            auxiliary = true;
            return true;
        }
        if (REPORTED.contains(piece) || HOW.contains(piece)) {
            return true;
        }
        Word word = phrase.word(i);
        boolean past = word.can("VBD") && !word.can("NN") && !word.can("JJ");
        return !past && !word.must("VBZ") && !word.must("MD");
    }

    /**
     * "31 Polish, two Czech and five Slovak miners": where a figure listed beside the first ends; itself where none is.
     */
    private int endOfListed(int i) {
        boolean part = phrase.at(i + 2).equals("of");
        return phrase.at(i).equals(",") && !part
                ? new FigureReader(phrase)
                        .read(i + 1)
                        .map(FigureReader.FoundFigure::end)
                        .orElse(i)
                : i;
    }

    private boolean isInsertion(int i) {
        String piece = phrase.at(i);
        return piece.equals("–")
                || piece.equals("—")
                || piece.equals("-")
                || piece.equals("(")
                || (piece.equals(",")
                        && (INSERTS.contains(phrase.at(i + 1))
                                || phrase.at(i + 2).equals("of")
                                || isApposition(i)));
    }

    /** "One more person, a Dane, was hurt": what stands between the commas says who it was. */
    private boolean isApposition(int i) {
        int close = endOfInsertion(i);
        return phrase.word(i + 1).can("DT")
                && close > i
                && AUXILIARIES.stream().anyMatch(phrase.word(close + 1)::hasLemma);
    }

    private int endOfInsertion(int i) {
        String close = phrase.at(i).equals("(") ? ")" : phrase.at(i);
        for (int j = i + 1; j < Math.min(phrase.size(), i + REACH); j++) {
            if (phrase.at(j).equals(close)) {
                return j;
            }
        }
        return i;
    }
}
