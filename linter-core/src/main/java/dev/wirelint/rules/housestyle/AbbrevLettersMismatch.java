package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rules.housestyle.Definitions.Definition;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds initials that nearly fit a name: in brackets behind it, with a letter wrong or out of order, or further down,
 * where the story has explained those that are meant.
 */
public final class AbbrevLettersMismatch implements Rule {
    private static final int SHORTEST = 3;
    private static final int REACH = 80;
    private static final Pattern WRITTEN = Pattern.compile("(?<![\\p{L}\\d@#/&.-])\\p{Lu}{3,7}(?![\\p{L}\\d@#/&-])");
    private static final Pattern OTHER_LANGUAGE = Pattern.compile("\\b(?:acronym|initials|abbreviat\\w+)\\b");

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        return (copy, findings) -> check(copy, findings, settings, Set.copyOf(known));
    }

    private static void check(Copy copy, Findings findings, Settings settings, Set<String> known) {
        List<Definition> definitions = Definitions.in(copy, settings.zones());
        if (definitions.isEmpty()) {
            return;
        }
        Map<String, List<Span>> written = written(copy, settings);
        Map<String, Definition> explained = new HashMap<>();
        for (Definition definition : definitions) {
            String letters = definition.initials().letters();
            if (definition.nameStart() >= 0) {
                explained.putIfAbsent(letters, definition);
            } else if (!known.contains(letters) || isOfAnother(definition, known)) {
                checkBrackets(definition, known.contains(letters), written, copy, findings);
            }
        }
        written.forEach((letters, places) -> {
            if (places.size() == 1
                    && !known.contains(letters)
                    && !explained.containsKey(letters)
                    && !isBracketed(places.get(0), definitions)) {
                LetterOrder.meant(letters, explained.keySet(), SHORTEST)
                        .map(explained::get)
                        .map(Definition::initials)
                        .ifPresent(meant -> findings.flag(
                                        places.get(0),
                                        "\"" + letters + "\" here, \"" + meant.letters() + "\" explained "
                                                + Elsewhere.of(List.of(meant.span()), places.get(0), copy)
                                                + "; one body?")
                                .suggest(meant.letters())
                                .related(meant.span(), "explained here"));
            }
        });
    }

    /** Whether everybody knows the initials of the name in front, and those in brackets as another body's. */
    private static boolean isOfAnother(Definition definition, Set<String> known) {
        String letters = definition.initials().letters();
        String right = definition.capitals();
        return known.contains(right) && LetterOrder.isSlip(letters, right);
    }

    private static void checkBrackets(
            Definition definition, boolean another, Map<String, List<Span>> written, Copy copy, Findings findings) {
        String letters = definition.initials().letters();
        String right = definition.capitals();
        boolean usedBesides = written.getOrDefault(letters, List.of()).size() > 1;
        boolean slip = LetterOrder.isSlip(letters, right) && (written.containsKey(right) || another) && !usedBesides;
        boolean turned = LetterOrder.isTurnedInside(letters, right)
                || (LetterOrder.isTurnedInFront(letters, right) && !definition.startWithKind());
        boolean order = turned && !isOfOtherLanguage(definition, copy.text());
        if (letters.length() >= SHORTEST && (slip || order)) {
            String name = "\"" + letters + "\" in brackets, the name in front gives \"" + right + "\"";
            findings.flag(
                            definition.initials().span(),
                            name + (slip && !another ? ", as stands elsewhere" : "") + "; check which")
                    .confidence(slip || !usedBesides ? Confidence.CERTAIN : Confidence.POSSIBLE)
                    .suggest(right);
        }
    }

    private static boolean isOfOtherLanguage(Definition definition, String text) {
        int at = definition.initials().span().start();
        return OTHER_LANGUAGE
                .matcher(text)
                .region(Math.max(0, at - REACH), Math.min(text.length(), at + REACH))
                .find();
    }

    private static boolean isBracketed(Span place, List<Definition> definitions) {
        return definitions.stream().anyMatch(d -> d.initials().span().equals(place));
    }

    /** Where each row of capitals stands. */
    private static Map<String, List<Span>> written(Copy copy, Settings settings) {
        Map<String, List<Span>> written = new HashMap<>();
        for (Block block : copy.blocks(settings.zones())) {
            Matcher matcher = WRITTEN.matcher(copy.text())
                    .region(block.span().start(), block.span().end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                written.computeIfAbsent(matcher.group(), l -> new ArrayList<>())
                        .add(new Span(matcher.start(), matcher.end()));
            }
        }
        return written;
    }
}
