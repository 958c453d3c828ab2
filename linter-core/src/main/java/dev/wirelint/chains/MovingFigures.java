package dev.wirelint.chains;

import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.language.LanguageList;
import java.util.Set;
import java.util.regex.Pattern;

/** Figures whose copy itself says that they move, or have moved. */
final class MovingFigures {
    /** A figure that is set against an earlier one. */
    private static final Pattern REVISED = Pattern.compile(
            "(?i)\\b(?:revis(?:ed|es|ing)|(?:rais|lower)(?:ed|es|s|ing) (?:its|the|their|his|her)|(?:toll|number|count|total|tally|figure)\\b.{0,40}\\b(?:rose|risen|rises|climbed|climbs|jumped|dropped|fell|grew))\\b"
                    + "|\\b(?:earlier|previously|initially|at first|first put|first said|had said|had put|had given|up from|down from|from an earlier|more bod(?:y|ies)|died (?:later|overnight|since|in hospital|of (?:his|her|their) (?:injuries|wounds|burns))|since then|originally|misstated|instead of|rather than)\\b");

    /** What is true of the hour at which a version is filed. */
    private static final Pattern HOUR = Pattern.compile(
            "(?i)\\b\\d{3,4} ?(?:GMT|EST|EDT|CET|BST|hours)\\b|\\b\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\b|\\b(?:by|at|until) (?:noon|midday|midnight|dawn|dusk|nightfall|evening|morning|night|early|late|mid-?morning|(?:the )?close)\\b|\\b(?:so far|as of|still|counted|closed|ended|in (?:early|late|morning|afternoon) trad(?:e|ing)|were? reported|have been (?:counted|reported|arrested|evacuated))\\b");

    private static final Pattern GOING_ON = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|be|been) (?:still |now |already )?\\p{L}+ing\\b|\\b(?:has|have) \\p{L}+(?:ed|n)\\b");
    private static final Set<String> MAY_RISE =
            LanguageList.beside(MovingFigures.class, "moving.txt").words();

    private final VersionPair pair;

    MovingFigures(VersionPair pair) {
        this.pair = pair;
    }

    /** Whether the later version says that the figure was another, or is that of an hour. */
    boolean isTold(VersionFigure was, VersionFigure is, VersionSentence later) {
        return REVISED.matcher(later.text()).find()
                || HOUR.matcher(later.text()).find()
                || pair.later().sentences().stream()
                        .anyMatch(s -> REVISED.matcher(s.text()).find()
                                && (has(s, was) || s.paragraph() == later.paragraph()));
    }

    private static boolean has(VersionSentence sentence, VersionFigure figure) {
        return sentence.figures().stream().anyMatch(f -> f.value() == figure.value())
                || sentence.words().stream().anyMatch(w -> w.read().equals(plain(figure.value())));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Whether what is counted comes in by and by. */
    boolean mayRise(VersionFigure is, VersionSentence later) {
        return MAY_RISE.contains(is.unit()) || GOING_ON.matcher(later.text()).find();
    }
}
