package dev.wirelint.rules.punctuation;

import dev.wirelint.analysis.marks.InvisibleCharacters;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.Locale;

/** A character nobody sees: zero-width, soft hyphen, byte order mark, direction mark, control character. */
public final class PunctuationInvisibleCharacter implements Rule {
    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                InvisibleCharacters.in(copy.text(), block.span())
                        .forEach(run -> findings.flag(
                                        run.place(),
                                        name(copy.text().charAt(run.place().start()))
                                                + " that nobody sees; take it out")
                                .replaceIf(run.surely(), run.instead()));
            }
        };
    }

    private static String name(char c) {
        if (c == '\u00ad') {
            return "a soft hyphen";
        }
        if (c == '\ufeff') {
            return "a byte order mark";
        }
        if (InvisibleCharacters.isDirection(c)) {
            return "a mark of writing direction";
        }
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        return Character.isISOControl(c)
                ? "a control character (" + code + ")"
                : "a zero-width character (" + code + ")";
    }
}
