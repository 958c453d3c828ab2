package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a story is a speech, a transcript or an interview, printed as it was said: who speaks stands behind it all.
 */
final class SpokenText {
    private static final Part<Boolean> PART = Part.of(SpokenText::read);

    private static final Set<Zone> PRINTED =
            Set.of(Zone.HEADLINE, Zone.DECK, Zone.TRASHLINE, Zone.LEDE, Zone.BODY, Zone.LIST_ITEM, Zone.SUBHEAD);
    private static final int AT_THE_HEAD = 4;

    private static final Pattern ANNOUNCED = Pattern.compile("(?is)(?:\\(|\\[)?"
            + "(?:(?:(?:the )?following|here|below) (?:is|are)\\b.{0,60}\\b(?:text|transcript|excerpts?|remarks)\\b"
            + "|(?:(?:the )?(?:full|complete|edited|prepared|partial) )?(?:text|transcript)(?: ?:| (?:of|from) ).*"
            + "|remarks .{0,60}\\bas (?:prepared|delivered)\\b).*");
    private static final Pattern GREETING = Pattern.compile(
            "(?:Thank you(?: very much| all)?[.,!]|Good (?:morning|afternoon|evening)[.,!]"
                    + "|M(?:r|adam)\\.? (?:Speaker|President|Chairman|Chair),|My (?:dear )?(?:friends|fellow) |Ladies and gentlemen\\b"
                    + "|Fellow (?:citizens|members|delegates)\\b).*",
            Pattern.DOTALL);
    private static final Pattern TURN =
            Pattern.compile("(?:[QA][:.] |(?:\\p{Lu}{2}[\\p{Lu}.'’ -]{0,30}|Question|Answer): ?\\S).*", Pattern.DOTALL);
    private static final int FEW_TURNS = 4;
    private static final int ONE_IN = 3;

    private SpokenText() {}

    static boolean is(Copy copy) {
        return copy.part(PART);
    }

    private static boolean read(Copy copy) {
        List<String> paragraphs = copy.article().blocks(PRINTED).stream()
                .map(Block::span)
                .map(copy::textOf)
                .toList();
        long turns = paragraphs.stream().filter(p -> TURN.matcher(p).matches()).count();
        return paragraphs.stream()
                        .limit(AT_THE_HEAD)
                        .anyMatch(p -> ANNOUNCED.matcher(p).matches() || isGreeting(p))
                || (turns >= FEW_TURNS && turns * ONE_IN >= paragraphs.size());
    }

    /** Who asks somebody else speaks for himself alone. */
    private static boolean isGreeting(String paragraph) {
        return GREETING.matcher(paragraph).matches()
                && !paragraph.stripTrailing().endsWith("?");
    }
}
