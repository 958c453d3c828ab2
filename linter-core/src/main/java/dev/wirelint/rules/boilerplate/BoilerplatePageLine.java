package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.furniture.PageLine;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A line among the paragraphs in which a page speaks to whoever reads it. */
public final class BoilerplatePageLine implements Rule {
    @Override
    public Check prepare(Settings settings) {
        PageLine lines = PageLine.of(settings.list("words"));
        return (copy, findings) -> lines.in(copy, settings.zones())
                .forEach(line -> Removals.report(line, "a line of a web page left in copy; delete it", findings));
    }
}
