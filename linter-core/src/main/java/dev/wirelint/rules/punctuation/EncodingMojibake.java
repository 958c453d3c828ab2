package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.marks.LostLetters;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Misread;

/** Letters that were written in one charset and read in another, and letters that were lost on the way. */
public final class EncodingMojibake implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                LostLetters.misread(copy, block.span()).forEach(m -> flag(copy, m, findings));
                LostLetters.apostrophes(copy, block.span())
                        .forEach(place -> findings.flag(
                                        place,
                                        "a question mark stands where an apostrophe was lost between two charsets; put it back")
                                .suggest("’"));
            }
        };
    }

    private static void flag(Copy copy, Misread misread, Findings findings) {
        String found = "\"" + copy.textOf(misread.span()) + "\"";
        String meant = misread.meant();
        if (meant.indexOf(LostLetters.LOST) >= 0) {
            findings.flag(
                    misread.span(),
                    found + " stands where a letter was lost between two charsets; restore it from the source");
            return;
        }
        String cure = meant.isBlank() ? "" : ", for \"" + meant + "\"";
        findings.flag(misread.span(), found + " is UTF-8 read in another charset" + cure + "; decode it anew")
                .replace(meant);
    }
}
