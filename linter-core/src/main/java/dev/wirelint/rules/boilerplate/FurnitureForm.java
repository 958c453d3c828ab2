package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.furniture.Furniture;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.forms.ComposedLate;
import java.util.List;

/** "Nothing of this website's furniture": families of phrases that a page shows and copy does not. */
public final class FurnitureForm implements Rule, ComposedLate {
    private final List<SaidOf> families;

    private FurnitureForm(List<SaidOf> families) {
        this.families = List.copyOf(families);
    }

    /**
     * Makes it ready.
     *
     * @throws dev.wirelint.text.PageException where a row of a list cannot be used
     */
    public static FurnitureForm of(List<FurniturePhrases> entries) {
        return new FurnitureForm(entries.stream()
                .map(e -> new SaidOf(Furniture.of(e.phrases()), e.message()))
                .toList());
    }

    @Override
    public void compose() {
        families.forEach(f -> f.family().compose());
    }

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> families.forEach(f -> f.family()
                .in(copy, settings.zones())
                .forEach(removal -> Removals.report(removal, f.message(), findings)));
    }

    /**
     * One family.
     *
     * @param phrases what it is made of, each row with the part it plays
     * @param message what is said of it
     */
    public record FurniturePhrases(WordList phrases, String message) {}

    /** A family, read, and what is said of it. */
    private record SaidOf(Furniture family, String message) {}
}
