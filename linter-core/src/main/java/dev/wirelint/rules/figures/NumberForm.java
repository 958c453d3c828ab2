package dev.wirelint.rules.figures;

import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** "No number above the story that the story does not have", in the zones of the page. */
public final class NumberForm implements Rule {
    private final String name;

    private NumberForm(String name) {
        this.name = name;
    }

    /**
     * The form for zones above the story.
     *
     * @param name what an editor calls them
     */
    public static NumberForm of(String name) {
        return new NumberForm(name);
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> NumbersBelow.flagMissing(copy, settings.zones(), name, findings);
    }
}
