package dev.wirelint.rules.sentences;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two sentences without a space between them: "on Monday.The bank". */
public final class SentenceGlued implements Rule {
    /** A word, its end mark, perhaps a closing mark, and a word with a capital. */
    private static final Pattern JOINT = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])(\\p{Lu}?\\p{Ll}{2,29}|\\d{1,9}(?:\\.\\d{1,3})?%?|\\p{Lu}{3,9})[)\\]]?([.?!][’)]?)(?=[“‘(\"]?(\\p{Lu}\\p{Ll}{1,29}|[AI](?= ))(?![\\p{L}.@]))");

    private static final Pattern AFTER_CLOSING_MARK = Pattern.compile("(?<=[.?!,])[”](?=\\p{Lu}\\p{Ll})");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:called|named|titled|site|app|website|platform|domain|start-up) [\"“‘']?$");
    private static final Set<String> DOMAINS = Set.of("com", "net", "org", "co", "io", "tv");

    @Override
    public Check prepare(Settings settings) {
        Set<String> openers = Set.copyOf(settings.list("openers").words());
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                check(copy, block.span(), openers, findings);
            }
        };
    }

    private static void check(Copy copy, Span block, Set<String> openers, Findings findings) {
        Matcher joint = JOINT.matcher(copy.text()).region(block.start(), block.end());
        joint.useTransparentBounds(true);
        while (joint.find()) {
            String before = joint.group(1);
            String after = joint.group(3);
            boolean named = Character.isUpperCase(before.charAt(0))
                    && NAMED.matcher(copy.text().substring(block.start(), joint.start(1)))
                            .find();
            if (!named && isSentenceEnd(before, joint.group(2)) && !isName(copy, block, joint.end(2), before, after)) {
                boolean sure = opensSentence(before, after, openers);
                flag(copy, new Span(joint.start(1), joint.end(3)), joint.end(2), sure, findings);
            }
        }
        Matcher mark = AFTER_CLOSING_MARK.matcher(copy.text()).region(block.start(), block.end());
        mark.useTransparentBounds(true);
        while (mark.find()) {
            int next = copy.text().offsetByCodePoints(mark.end(), 1);
            flag(copy, new Span(mark.start(), next), mark.end(), false, findings);
        }
    }

    private static void flag(Copy copy, Span joint, int at, boolean sure, Findings findings) {
        String spaced =
                copy.text().substring(joint.start(), at) + " " + copy.text().substring(at, joint.end());
        findings.flag(
                        joint,
                        "two sentences run into each other at \"" + copy.textOf(joint) + "\"; put a space between them")
                .replaceIf(sure, spaced);
    }

    /** Whether the second word is half of no name, as that of a program, a file or a firm may be: "System.Out". */
    private static boolean opensSentence(String before, String after, Set<String> openers) {
        boolean name = Character.isUpperCase(before.charAt(0));
        return openers.contains(after.toLowerCase(Locale.ROOT)) && (!name || after.length() > 2);
    }

    private static boolean isSentenceEnd(String before, String mark) {
        return mark.length() > 1
                || Character.isDigit(before.charAt(0))
                || before.length() > 3
                || English.get().word(before).isCommon();
    }

    /** A firm that the story writes as an address, too: "Moth.Light", "mothlight.example". */
    private static boolean isNameElsewhere(Copy copy, String before, String after) {
        String text = copy.text().toLowerCase(Locale.ROOT);
        String joined = (before + after).toLowerCase(Locale.ROOT);
        return Character.isUpperCase(before.charAt(0))
                && (text.contains(joined + ".") || text.contains("@" + joined) || text.contains("." + joined));
    }

    /** An address, a file, a firm such as Booking.Com, or initials. */
    private static boolean isName(Copy copy, Span block, int at, String before, String after) {
        if (DOMAINS.contains(after.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean known = English.get().word(after).isKnown();
        boolean bothNames = !English.get().word(after.toLowerCase(Locale.ROOT)).isKnown()
                && Character.isUpperCase(before.charAt(0));
        return bothNames
                || isNameElsewhere(copy, before, after)
                || (!known && before.length() < 4)
                || Chunk.around(copy.text(), block, at).isAddress();
    }
}
