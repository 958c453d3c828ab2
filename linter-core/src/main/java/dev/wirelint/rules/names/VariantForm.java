package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.VariantMatter;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.HouseNames;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** "One name, one spelling", for the variants that are of one matter. */
public final class VariantForm implements Rule {
    /** The list of the page that holds the house's names. */
    public static final String LIST = "names";

    private final VariantMatter matter;

    private VariantForm(VariantMatter matter) {
        this.matter = matter;
    }

    /** The form for the variants of a matter. */
    public static VariantForm of(VariantMatter matter) {
        return new VariantForm(matter);
    }

    @Override
    public Check prepare(Settings settings) {
        HouseNames names = settings.names(LIST);
        return new VariantCheck(matter, () -> names.made(HouseForms.class, HouseForms::of));
    }
}
