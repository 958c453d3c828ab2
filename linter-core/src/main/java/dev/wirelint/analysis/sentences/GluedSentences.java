package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds two sentences without a space between them: "on Monday.The bank".
 *
 * @param openers words that open a sentence, and are no half of a name
 */
public record GluedSentences(Set<String> openers) {
    /** A word, its end mark, perhaps a closing mark, and a word with a capital. */
    private static final Sought JOINT = Sought.of(
            "(?<![\\p{L}\\p{N}.])(\\p{Lu}?\\p{Ll}{2,29}|\\d{1,9}(?:\\.\\d{1,3})?%?|\\p{Lu}{3,9})[)\\]]?([.?!][’)]?)(?=[“‘(\"]?(\\p{Lu}\\p{Ll}{1,29}|[AI](?= ))(?![\\p{L}.@]))");

    private static final Sought AFTER_CLOSING_MARK = Sought.of("(?<=[.?!,])[”](?=\\p{Lu}\\p{Ll})");

    private static final Pattern NAMED =
            Pattern.compile("\\b(?:called|named|titled|site|app|website|platform|domain|start-up) [\"“‘']?$");
    /** The story in small letters. */
    private static final Part<String> SMALL = Part.of(copy -> copy.text().toLowerCase(Locale.ROOT));

    private static final Set<String> DOMAINS = Set.of("com", "net", "org", "co", "io", "tv");

    /** Those of the paragraphs in some zones; of a paragraph, those behind a closing mark come last. */
    public List<Joint> in(Copy copy, Set<Zone> zones) {
        List<Joint> joints = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            for (MatchResult joint : JOINT.places(copy, block.span())) {
                String before = joint.group(1);
                String after = joint.group(3);
                boolean named = Character.isUpperCase(before.charAt(0))
                        && NAMED.matcher(copy.text().substring(block.span().start(), joint.start(1)))
                                .find();
                if (!named
                        && isSentenceEnd(before, joint.group(2))
                        && !isName(copy, block.span(), joint.end(2), before, after)) {
                    Span place = new Span(joint.start(1), joint.end(3));
                    joints.add(new Joint(place, joint.end(2), opensSentence(before, after)));
                }
            }
            for (MatchResult mark : AFTER_CLOSING_MARK.places(copy, block.span())) {
                int next = copy.text().offsetByCodePoints(mark.end(), 1);
                joints.add(new Joint(new Span(mark.start(), next), mark.end(), false));
            }
        }
        return List.copyOf(joints);
    }

    /** Whether the second word is half of no name, as that of a program, a file or a firm may be: "System.Out". */
    private boolean opensSentence(String before, String after) {
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
        if (!Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        String text = copy.part(SMALL);
        String joined = (before + after).toLowerCase(Locale.ROOT);
        return text.contains(joined + ".") || text.contains("@" + joined) || text.contains("." + joined);
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
