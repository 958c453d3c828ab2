package dev.wirelint.rules.housestyle;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rules.housestyle.Definitions.Definition;
import java.util.regex.Pattern;

/** Finds initials in brackets that nearly fit the name in front of them, where the story has those that do. */
@AutoService(Rule.class)
public final class AbbrevLettersMismatch implements Rule {
    private static final int SHORTEST = 3;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Definition definition : Definitions.in(copy, settings.zones())) {
                check(definition, copy, findings);
            }
        };
    }

    private static void check(Definition definition, Copy copy, Findings findings) {
        String letters = definition.initials().letters();
        String right = definition.capitals();
        if (letters.length() >= SHORTEST
                && isSlip(letters, right)
                && definition.nameStart() < 0
                && uses(copy.text(), right)
                && !usesBesides(copy.text(), letters)) {
            findings.flag(
                            definition.initials().span(),
                            "the name in front shortens to " + right + ", as the story has it elsewhere, not to "
                                    + letters)
                    .suggest(right);
        }
    }

    private static boolean uses(String text, String letters) {
        return Pattern.compile("\\b" + Pattern.quote(letters) + "\\b")
                .matcher(text)
                .find();
    }

    private static boolean usesBesides(String text, String letters) {
        return Pattern.compile("\\b" + Pattern.quote(letters) + "\\b")
                        .matcher(text)
                        .results()
                        .count()
                > 1;
    }

    /** One letter is another, or two neighbours have changed places. */
    private static boolean isSlip(String letters, String right) {
        if (letters.length() != right.length()) {
            return false;
        }
        int first = -1;
        int different = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (letters.charAt(i) != right.charAt(i)) {
                first = different == 0 ? i : first;
                different++;
            }
        }
        boolean turned = different == 2
                && letters.charAt(first) == right.charAt(first + 1)
                && letters.charAt(first + 1) == right.charAt(first);
        return different == 1 || turned;
    }
}
