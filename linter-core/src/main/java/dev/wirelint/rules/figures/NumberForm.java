package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.headings.NumberAbove;
import dev.wirelint.analysis.headings.NumbersBelow;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

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
        return (copy, findings) -> NumbersBelow.missing(copy, settings.zones()).forEach(n -> flag(n, copy, findings));
    }

    private void flag(NumberAbove number, Copy copy, Findings findings) {
        String said = "\"" + copy.textOf(number.said()).strip() + "\" in the " + name + ", ";
        if (number.below().isEmpty()) {
            findings.flag(number.said(), said + "and no such number in the story; make them agree")
                    .confidence(Confidence.POSSIBLE);
            return;
        }
        // another count of the dead: a toll that has risen since
        Span other = number.below().get();
        findings.flag(number.said(), said + "\"" + copy.textOf(other) + "\" in the story; make them agree")
                .confidence(Confidence.LIKELY)
                .related(other, "the number in the story");
    }
}
