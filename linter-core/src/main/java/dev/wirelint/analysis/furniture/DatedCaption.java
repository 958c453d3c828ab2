package dev.wirelint.analysis.furniture;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * Knows a caption by its form alone, whoever is credited: it is told in the present, has its date or its photographer,
 * and ends with initials in brackets. The last paragraph of a story may be signed so as well.
 */
final class DatedCaption {
    private static final String NAME = "\\p{Lu}[\\p{L}.’'-]+";
    private static final Sought CREDIT = Sought.of("(?<stop>[.!]?)\\s[(\\[](?<name>" + NAME + "(?: " + NAME
            + "){0,3} ?[/,] ?)?\\p{Lu}{2,6}(?:[ /-]\\p{Lu}{2,6})?[)\\]]$");
    private static final Set<String> PAST_OR_FUTURE =
            LanguageList.beside(DatedCaption.class, "past-or-future.txt").words();
    private static final int LONGEST = 400;
    private static final int MOST_SENTENCES = 2;

    private final Copy copy;
    private final Block block;

    private DatedCaption(Copy copy, Block block) {
        this.copy = copy;
        this.block = block;
    }

    /** @param last whether no paragraph of the story follows */
    static boolean is(Copy copy, Block block, boolean last) {
        String text = copy.textOf(block.span());
        return text.length() <= LONGEST
                && (text.endsWith(")") || text.endsWith("]"))
                && new DatedCaption(copy, block).is(last);
    }

    private boolean is(boolean last) {
        Matcher credit = CREDIT.inOnly(copy, block.span());
        if (!credit.find()
                || copy.sentences(block).size() > MOST_SENTENCES
                || Quotations.of(copy).meet(block.span())) {
            return false;
        }
        Span described = new Span(block.span().start(), block.span().start() + credit.start());
        List<Token> tokens = copy.sentences(block).stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().end() <= described.end())
                .toList();
        if (!isOfTheMoment(tokens)) {
            return false;
        }
        Optional<WrittenDate> date = dateIn(described, !credit.group("stop").isEmpty());
        if (date.isEmpty()) {
            return credit.group("name") != null && !last && opensInThePresent(tokens);
        }
        return copy.text().startsWith(", ", date.get().span().start() - 2)
                || (opensInThePresent(tokens) && (!last || isBeforeTheStory(date.get())));
    }

    private Optional<WrittenDate> dateIn(Span described, boolean sentence) {
        List<WrittenDate> dates =
                Dates.of(copy, described).stream().filter(WrittenDate::exists).toList();
        return dates.stream()
                .filter(d -> d.span().end() == described.end())
                .findFirst()
                .or(() -> dates.stream().filter(d -> sentence).findFirst());
    }

    /** Whether the dateline is of the same day or later, so that the present is that of a picture. */
    private boolean isBeforeTheStory(WrittenDate date) {
        return copy.article().dateline().stream()
                .flatMap(d -> Dates.of(copy, d.span()).stream())
                .filter(WrittenDate::exists)
                .anyMatch(d -> MonthDay.of(d.month(), d.day()).compareTo(MonthDay.of(date.month(), date.day())) >= 0);
    }

    private static boolean isOfTheMoment(List<Token> tokens) {
        return tokens.stream().noneMatch(t -> PAST_OR_FUTURE.stream().anyMatch(t::is))
                && tokens.stream().noneMatch(t -> t.word().must("VBD"));
    }

    /** Whether the first word that may be a verb tells what is seen, not what was done. */
    private static boolean opensInThePresent(List<Token> tokens) {
        return IntStream.range(1, tokens.size())
                .filter(i -> !tokens.get(i - 1).word().can("DT"))
                .mapToObj(tokens::get)
                .filter(t -> !t.startsWithCapital()
                        && t.word().can("VB")
                        && !t.word().can("IN"))
                .findFirst()
                .map(t -> !t.word().can("VBD"))
                .orElse(true);
    }
}
