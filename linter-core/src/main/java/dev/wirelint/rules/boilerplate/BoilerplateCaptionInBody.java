package dev.wirelint.rules.boilerplate;

import dev.wirelint.analysis.furniture.StrayCaptions;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** A picture's caption or credit that stands among the paragraphs of the story. */
public final class BoilerplateCaptionInBody implements Rule {
    private static final String CAPTION = "the caption of a picture left among the paragraphs; delete it";
    private static final String CREDIT = "the credit of a picture left in the paragraph; delete it";

    @Override
    public Check prepare(Settings settings) {
        StrayCaptions captions = StrayCaptions.of(settings.list("credits"));
        return (copy, findings) -> captions.in(copy, settings.zones())
                .forEach(stray -> Removals.report(stray.removal(), stray.whole() ? CAPTION : CREDIT, findings));
    }
}
