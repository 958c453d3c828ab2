package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.analysis.names.Variant;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports the variants of a story that are of one matter: each place to mend by itself, or, where the two spellings
 * stand nearly even, the pair once with its places.
 *
 * @param house what the house has settled, and no rule of consistency undoes
 */
record VariantCheck(VariantMatter matter, HouseForms house) implements Check {
    private static final int PLACES_SHOWN = 5;

    @Override
    public void check(Copy copy, Findings findings) {
        for (Variant found : Ledger.of(copy).variants()) {
            if (SideBySide.stand(found, copy)) {
                continue;
            }
            Variant variant = inHouseOrder(found);
            List<Occurrence> places = variant.other().occurrences().stream()
                    .filter(o -> !house.speakAt(o, copy.text()))
                    .filter(o -> !stands(variant, o.word()))
                    .limit(variant.isNearlyEven() ? 1 : Long.MAX_VALUE)
                    .toList();
            for (Occurrence occurrence : places) {
                if (VariantMatter.of(variant, occurrence) == matter) {
                    flag(variant, occurrence.word(), copy, findings);
                }
            }
        }
    }

    /** The variant with the house's form as the better one. */
    private Variant inHouseOrder(Variant variant) {
        boolean turned = house.prefer(variant.other(), variant.preferred());
        return turned && !house.prefer(variant.preferred(), variant.other()) ? variant.turned() : variant;
    }

    private void flag(Variant variant, NameWord word, Copy copy, Findings findings) {
        Form preferred = variant.preferred();
        List<Span> places =
                preferred.occurrences().stream().map(o -> o.word().span()).toList();
        Findings.Draft draft = findings.flag(word.span(), message(variant, word, places, copy))
                .confidence(variant.confidence())
                .group("name:" + preferred.spelling().toLowerCase(Locale.ROOT));
        if (variant.tellsTheBetter() || house.prefer(preferred, variant.other())) {
            draft.suggest(replacement(variant, word));
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

    /** What stands here, what stands elsewhere and where, and the question to answer. */
    private String message(Variant variant, NameWord word, List<Span> places, Copy copy) {
        String here = "\"" + word.text() + "\" here, \"" + variant.preferred().spelling() + "\" "
                + Elsewhere.of(places, word.span(), copy) + "; ";
        String question = Optional.of(matter)
                .filter(m -> m == VariantMatter.PLACE || m == VariantMatter.GIVEN_NAME)
                .map(m -> m == VariantMatter.PLACE ? "one place?" : "one person?")
                .orElse("one name?");
        return here + question + (variant.tellsTheBetter() ? "" : " check which");
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
