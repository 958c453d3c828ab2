package dev.wirelint.rules.boilerplate;

import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.forms.ComposedLate;
import java.util.List;

/** "Nothing of this website's furniture": families of phrases that a page shows and copy does not. */
public final class FurnitureForm implements Rule, ComposedLate {
    private final List<Furniture> families;

    private FurnitureForm(List<Furniture> families) {
        this.families = List.copyOf(families);
    }

    /**
     * Makes it ready.
     *
     * @throws dev.wirelint.text.PageException where a row of a list cannot be used
     */
    public static FurnitureForm of(List<Entry> entries) {
        return new FurnitureForm(entries.stream()
                .map(e -> Furniture.of(Family.of(e.phrases()), e.message()))
                .toList());
    }

    @Override
    public void compose() {
        families.forEach(Furniture::compose);
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> families.forEach(f -> f.check(copy, settings.zones(), findings));
    }

    /**
     * One family.
     *
     * @param phrases what it is made of, each row with the part it plays
     * @param message what is said of it
     */
    public record Entry(WordList phrases, String message) {}
}
