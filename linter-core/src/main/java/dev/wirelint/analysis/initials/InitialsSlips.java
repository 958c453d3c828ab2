package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.initials.Definitions.Definition;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds initials that nearly fit a name: in brackets behind it, with a letter wrong or out of order, or further down,
 * where the story has explained those that are meant.
 *
 * @param known initials that everybody knows, in capitals
 */
public record InitialsSlips(Set<String> known) {
    private static final int SHORTEST = 3;
    private static final int REACH = 80;
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\b(?:acronym|initials|abbreviat\\w+)\\b");

    /** Those in brackets behind a name, in reading order. */
    public List<BracketSlip> inBrackets(Copy copy, Set<Zone> zones) {
        Map<String, List<Span>> written = CapitalRuns.in(copy, zones);
        return Definitions.in(copy, zones).stream()
                .filter(d -> d.nameStart() < 0 && (!known.contains(d.initials().letters()) || isOfAnother(d)))
                .flatMap(d -> inBrackets(d, written, copy).stream())
                .toList();
    }

    /** Whether everybody knows the initials of the name in front, and those in brackets as another body's. */
    private boolean isOfAnother(Definition definition) {
        String right = definition.capitals();
        return known.contains(right) && LetterOrder.isSlip(definition.initials().letters(), right);
    }

    private Optional<BracketSlip> inBrackets(Definition definition, Map<String, List<Span>> written, Copy copy) {
        String letters = definition.initials().letters();
        String right = definition.capitals();
        boolean usedBesides = written.getOrDefault(letters, List.of()).size() > 1;
        boolean elsewhere = written.containsKey(right);
        boolean slip = LetterOrder.isSlip(letters, right) && (elsewhere || known.contains(letters)) && !usedBesides;
        boolean turned = LetterOrder.isTurnedInside(letters, right)
                || (LetterOrder.isTurnedInFront(letters, right) && !definition.startWithKind());
        boolean order = turned && !isOfOtherLanguage(definition, copy.text());
        return letters.length() >= SHORTEST && (slip || order)
                ? Optional.of(new BracketSlip(definition.initials(), right, slip && elsewhere, usedBesides))
                : Optional.empty();
    }

    /** Those that stand once, each with the explained ones that are meant. */
    public Map<Initials, Initials> later(Copy copy, Set<Zone> zones) {
        List<Definition> definitions = Definitions.in(copy, zones);
        Map<String, Initials> explained = new HashMap<>();
        for (Definition definition : definitions) {
            if (definition.nameStart() >= 0) {
                explained.putIfAbsent(definition.initials().letters(), definition.initials());
            }
        }
        Map<Initials, Initials> slips = new HashMap<>();
        if (explained.isEmpty()) {
            return slips;
        }
        CapitalRuns.in(copy, zones).forEach((letters, places) -> {
            if (places.size() == 1
                    && !known.contains(letters)
                    && !explained.containsKey(letters)
                    && definitions.stream().noneMatch(d -> d.initials().span().equals(places.get(0)))) {
                LetterOrder.meant(letters, explained.keySet(), SHORTEST)
                        .map(explained::get)
                        .ifPresent(meant -> slips.put(new Initials(letters, places.get(0)), meant));
            }
        });
        return slips;
    }

    private static boolean isOfOtherLanguage(Definition definition, String text) {
        int at = definition.initials().span().start();
        return OTHER_LANGUAGE
                .matcher(text)
                .region(Math.max(0, at - REACH), Math.min(text.length(), at + REACH))
                .find();
    }
}
