package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.words.VerbForms;
import dev.wirelint.analysis.words.WrongForm;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;

/** Finds the past of a verb where its participle or base form belongs, and a participle that stands for the past. */
public final class ParticipleMistaken implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        VerbForms forms = VerbForms.of(settings.list("verbs"));
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                forms.in(copy, block).forEach(wrong -> flag(wrong, copy, findings));
            }
        };
    }

    private static void flag(WrongForm wrong, Copy copy, Findings findings) {
        String right = wrong.right();
        Span kept = new Span(wrong.before().start(), wrong.place().start());
        findings.flag(
                        Span.covering(wrong.before(), wrong.place()),
                        "\"" + copy.textOf(wrong.place()) + "\" is the wrong form of \"" + wrong.verb()
                                + "\" here; it should be \"" + right + "\"")
                .confidence(Confidence.CLEAR)
                .suggest(copy.textOf(kept) + right);
    }
}
