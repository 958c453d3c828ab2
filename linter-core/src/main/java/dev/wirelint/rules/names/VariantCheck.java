package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.FullNames;
import dev.wirelint.analysis.names.FullNames.FullName;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.analysis.names.SideBySide;
import dev.wirelint.analysis.names.Variant;
import dev.wirelint.analysis.names.VariantMatter;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Elsewhere;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports the variants of a story that are of one matter: each place to mend by itself, or, where the two spellings
 * stand nearly even, the pair once with its places.
 *
 * @param settled gives what the house has settled, and no rule of consistency undoes
 */
record VariantCheck(VariantMatter matter, Supplier<HouseForms> settled) implements Check {
    private static final int PLACES_SHOWN = 5;

    private static final Pattern NOT = Pattern.compile("\\b(?:not|instead of|rather than) (?:\\p{Lu}[\\p{L}.]* )?$");
    private static final int NOT_REACH = 30;

    @Override
    public void check(Copy copy, Findings findings) {
        List<Variant> sideBySide = Ledger.of(copy).variants().stream()
                .filter(v -> SideBySide.stand(v, copy))
                .toList();
        List<Variant> variants = Ledger.of(copy).variants().stream()
                .filter(v -> !sideBySide.contains(v) && !isOfTwo(v, sideBySide))
                .map(this::inHouseOrder)
                .toList();
        FullNames fullNames = new FullNames(variants.size() > 1 ? variants : List.of());
        for (Variant variant : variants) {
            List<Occurrence> places = variant.other().occurrences().stream()
                    .filter(o -> !house().speakAt(o, copy.text()))
                    .filter(o -> !isSetRight(o, copy.text()))
                    .filter(o -> !stands(variant, o.word()))
                    .filter(o -> !fullNames.tellOf(o))
                    .toList();
            for (Occurrence occurrence : shown(variant, places, fullNames)) {
                if (VariantMatter.of(variant, occurrence) == matter) {
                    flag(variant, occurrence.word(), fullNames.around(variant, occurrence), copy, findings);
                }
            }
        }
    }

    /** All places, or, where the two stand nearly even, one for all: a full name before others. */
    private static List<Occurrence> shown(Variant variant, List<Occurrence> places, FullNames fullNames) {
        if (!variant.isNearlyEven()) {
            return places;
        }
        return Stream.concat(
                        places.stream().filter(o -> fullNames.around(variant, o).isPresent()), places.stream())
                .limit(1)
                .toList();
    }

    /** Whether it stands beside names that are two: Stephen Clarke and Steven Clark, told apart by the story. */
    private static boolean isOfTwo(Variant variant, List<Variant> two) {
        return variant.other().occurrences().stream()
                .map(Occurrence::mention)
                .allMatch(m -> two.stream()
                        .flatMap(v ->
                                Stream.concat(v.other().occurrences().stream(), v.preferred().occurrences().stream()))
                        .anyMatch(o -> o.mention().equals(m)));
    }

    /** "She was Raphaela Renner, not Rafaela": the story itself says which is right. */
    private static boolean isSetRight(Occurrence occurrence, String text) {
        int start = occurrence.word().span().start();
        return NOT.matcher(text.substring(Math.max(0, start - NOT_REACH), start))
                .find();
    }

    private HouseForms house() {
        return settled.get();
    }

    /** The variant with the house's form as the better one. */
    private Variant inHouseOrder(Variant variant) {
        boolean turned = house().prefer(variant.other(), variant.preferred());
        return turned && !house().prefer(variant.preferred(), variant.other()) ? variant.turned() : variant;
    }

    private void flag(Variant variant, NameWord word, Optional<FullName> full, Copy copy, Findings findings) {
        Form preferred = variant.preferred();
        List<Span> places =
                preferred.occurrences().stream().map(o -> o.word().span()).toList();
        Span span = full.map(FullName::span).orElse(word.span());
        String here = full.isPresent() ? copy.textOf(span) : word.text();
        String there = full.map(FullName::preferred).orElse(preferred.spelling());
        String name = "\"" + here + "\" here, \"" + there + "\" " + Elsewhere.of(places, span, copy);
        Findings.Draft draft = findings.flag(span, name + "; " + question(variant, full.isPresent()))
                .confidence(variant.confidence())
                .group("name:" + preferred.spelling().toLowerCase(Locale.ROOT));
        if (variant.tellsTheBetter() || house().prefer(preferred, variant.other())) {
            draft.suggest(full.isPresent() ? there : replacement(variant, word));
        }
        if (variant.isNearlyEven()) {
            variant.other().occurrences().stream()
                    .map(Occurrence::word)
                    .filter(w -> !w.equals(word))
                    .limit(PLACES_SHOWN)
                    .forEach(w -> draft.related(w.span(), "\"" + w.text() + "\" here"));
        }
        preferred.occurrences().stream()
                .limit(PLACES_SHOWN)
                .forEach(o -> draft.related(o.word().span(), "\"" + o.word().text() + "\" here"));
    }

    private String question(Variant variant, boolean person) {
        boolean given = matter == VariantMatter.GIVEN_NAME;
        String question = person || given ? "one person?" : matter == VariantMatter.PLACE ? "one place?" : "one name?";
        return question + (variant.tellsTheBetter() ? "" : " check which");
    }

    /** Whether the better spelling stands here as it is, in capitals where the rest does. */
    private static boolean stands(Variant variant, NameWord word) {
        String replacement = replacement(variant, word);
        return replacement.equals(word.text()) || replacement.equals(word.spelling());
    }

    private static String replacement(Variant variant, NameWord word) {
        String spelling = variant.preferred().spelling();
        boolean shouted = Capitals.shout(word.text());
        return shouted ? spelling.toUpperCase(Locale.ROOT) : spelling;
    }
}
