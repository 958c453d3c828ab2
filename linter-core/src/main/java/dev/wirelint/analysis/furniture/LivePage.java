package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.furniture.Family.PhraseRole;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what the reporters of a live page write to their readers from what such a page leaves behind in other copy. */
final class LivePage {
    private static final int FEWEST_POSTS = 2;
    private static final int MOST_WORDS_OF_BUTTON = 8;
    private static final Pattern GREETING = Pattern.compile(
            "(?:\\p{L}+,? ){0,4}welcome (?:back )?to (?:our|the) (?:live|rolling)\\b", Pattern.CASE_INSENSITIVE);
    private static final Sought TIME_OF_DAY = Sought.of(
            "[\\[(]?(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)|(?:1[0-2]|[1-9]) ?[ap]\\.?m\\b|(?:[01]\\d|2[0-3])[0-5]\\d(?= ?(?:GMT|UTC)))");
    private static final Pattern TITLE = Pattern.compile(
            "(?:^|[:|–—-] ?)live(?= ?[:|–—]| -|$)|\\blive(?=:| (?:updates|blog|coverage)\\b)|\\bas it happened\\b",
            Pattern.CASE_INSENSITIVE);

    private final Family family;
    private final Copy copy;
    private Optional<Boolean> live = Optional.empty();

    LivePage(Family family, Copy copy) {
        this.family = family;
        this.copy = copy;
    }

    /** Whether a passage is a post, or a sentence of one, that speaks to those who follow the page. */
    boolean wrote(Span passage) {
        return family.endOf(PhraseRole.POST, Words.of(copy.whole(), passage), 0) > 0 && !isButton(passage) && isLive();
    }

    /** A short line of its own without an end mark is something to press. */
    private boolean isButton(Span passage) {
        Optional<Block> block =
                copy.article().blockAt(passage.start()).filter(b -> b.span().equals(passage));
        Passage alone = Passage.of(copy, passage, true, true);
        return block.isPresent()
                && block.get().zone() != Zone.SUBHEAD
                && alone.lacksEndMark()
                && alone.words().size() <= MOST_WORDS_OF_BUTTON;
    }

    private boolean isLive() {
        if (live.isEmpty()) {
            live = Optional.of(isTitledLive() || isCutByTimes() || opensWithGreeting());
        }
        return live.get();
    }

    private boolean isTitledLive() {
        return copy.article().blocks(List.of(Zone.HEADLINE)).stream()
                .anyMatch(b -> TITLE.matcher(copy.textOf(b.span())).find());
    }

    private boolean isCutByTimes() {
        return copy.article().blocks().stream()
                        .filter(b -> TIME_OF_DAY.in(copy, b.span()).lookingAt())
                        .limit(FEWEST_POSTS)
                        .count()
                == FEWEST_POSTS;
    }

    /** No other story greets its readers in its first paragraph. */
    private boolean opensWithGreeting() {
        return copy.article().blocks().stream()
                .filter(b -> b.zone().isProse())
                .findFirst()
                .filter(b -> GREETING.matcher(copy.textOf(b.span())).lookingAt())
                .isPresent();
    }
}
