package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** Two words without a space between them, as an extraction leaves them: "reportedThe", "ofthe". */
public final class SentenceGluedWords implements Rule {
    private static final Sought CAMEL = Sought.of("(?<!\\p{L})(\\p{Lu}?\\p{Ll}{2,24})(\\p{Lu}\\p{Ll}{0,24})(?!\\p{L})");
    private static final Sought LOWER = Sought.of("(?<![\\p{L}\\p{N}’'-])\\p{Ll}{4,14}(?![\\p{L}\\p{N}’'-])");

    @Override
    public Check prepare(Settings settings) {
        Set<String> openers = Set.copyOf(settings.list("openers").words());
        Set<String> links = Set.copyOf(settings.list("links").words());
        Set<String> followers = Set.copyOf(settings.list("followers").words());
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                checkCamel(copy, block.span(), openers, findings);
                checkLower(copy, block.span(), links, followers, findings);
            }
        };
    }

    private static void checkCamel(Copy copy, Span block, Set<String> openers, Findings findings) {
        Matcher joint = CAMEL.in(copy, block);
        joint.useTransparentBounds(true);
        while (joint.find()) {
            Word first = English.get().word(joint.group(1));
            boolean opens = openers.contains(joint.group(2).toLowerCase(Locale.ROOT));
            if (opens
                    && first.isKnown()
                    && !Chunk.around(copy.text(), block, joint.start()).isAddress()) {
                flag(new Span(joint.start(), joint.end()), joint.group(1), joint.group(2), findings);
            }
        }
    }

    private static void checkLower(Copy copy, Span block, Set<String> links, Set<String> followers, Findings findings) {
        Matcher word = LOWER.in(copy, block);
        word.useTransparentBounds(true);
        while (word.find()) {
            String written = word.group();
            for (int cut = 2; cut <= written.length() - 2; cut++) {
                if (links.contains(written.substring(0, cut))
                        && followers.contains(written.substring(cut))
                        && !English.get().word(written).isKnown()
                        && !Chunk.around(copy.text(), block, word.start()).isAddress()) {
                    flag(
                            new Span(word.start(), word.end()),
                            written.substring(0, cut),
                            written.substring(cut),
                            findings);
                    break;
                }
            }
        }
    }

    private static void flag(Span span, String first, String second, Findings findings) {
        findings.flag(span, "\"" + first + "\" and \"" + second + "\" run into each other; put a space between them")
                .suggest(first + " " + second);
    }
}
