package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.dates.Dates;
import dev.wirelint.analysis.dates.WrittenDate;
import dev.wirelint.article.Article;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The year a story was written in, as far as it can be told.
 *
 * @param year what its data, its dateline or the latest full date of its copy gives
 */
record StoryTime(OptionalInt year) {
    /** What happened so many years before is on record. */
    private static final int ON_RECORD = 2;

    /** Where the year of the story is not known, one of this decade may be it. */
    private static final int DECADE = 2020;

    /** So many words before a year stands what it is the highest or the worst since. */
    private static final int SUPERLATIVE = 6;

    private static final Set<Zone> COPY = Set.of(Zone.LEDE, Zone.BODY, Zone.DATELINE);

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?:[-/]\\d\\d)?");
    private static final Pattern OLD_YEAR = Pattern.compile("1[5-9]\\d\\ds?");

    private static final Set<String> LASTING = Set.of("since", "have", "has");

    static StoryTime of(Copy copy) {
        Article article = copy.article();
        IntStream filed =
                article.metadata().dates().stream().mapToInt(d -> d.day().getYear());
        IntStream dateline = article.dateline().stream()
                .flatMap(d -> Dates.of(copy, d.span()).stream())
                .flatMap(d -> d.year().stream())
                .mapToInt(y -> y.getValue());
        OptionalInt given = IntStream.concat(filed, dateline).max();
        return new StoryTime(given.isPresent() ? given : latest(copy));
    }

    private static OptionalInt latest(Copy copy) {
        return Dates.of(copy, COPY).stream()
                .filter(WrittenDate::exists)
                .flatMap(d -> d.year().stream())
                .mapToInt(y -> y.getValue())
                .filter(y -> y >= DECADE)
                .max();
    }

    /** Whether a sentence tells of a year that is on record; what has gone on since then is not. */
    boolean isOnRecord(Sentence sentence, Span figure) {
        return isOld(sentence, figure) || (namesPastYear(sentence, figure) && !goesOn(sentence));
    }

    /** Whether it tells of another century; what is the highest since then is of today. */
    static boolean isOld(Sentence sentence, Span figure) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (OLD_YEAR.matcher(token.text()).matches()
                    && !token.span().overlaps(figure)
                    && !isRecordSince(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRecordSince(List<Token> tokens, int year) {
        return year > 0
                && tokens.get(year - 1).reads("since")
                && tokens.subList(Math.max(0, year - SUPERLATIVE), year).stream()
                        .anyMatch(t -> t.word().can("JJS"));
    }

    /** Whether it tells of what has gone on since then; "the worst since 2013, when 79 died" does not. */
    static boolean goesOn(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean thatTime = i + 3 < tokens.size()
                    && tokens.get(i + 2).is(",")
                    && tokens.get(i + 3).reads("when");
            if (LASTING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT)) && !thatTime) {
                return true;
            }
        }
        return false;
    }

    private boolean namesPastYear(Sentence sentence, Span figure) {
        String before = "";
        for (Token token : sentence.tokens()) {
            String word = token.text();
            if (token.span().overlaps(figure)) {
                continue;
            }
            if (YEAR.matcher(word).matches() && isPast(Integer.parseInt(word.substring(0, 4)), before.equals(","))) {
                return true;
            }
            before = word;
        }
        return false;
    }

    /** A full date may be that of a story whose year is not known. */
    private boolean isPast(int when, boolean fullDate) {
        return year.isPresent() ? when <= year.getAsInt() - ON_RECORD : when < DECADE && !fullDate;
    }
}
