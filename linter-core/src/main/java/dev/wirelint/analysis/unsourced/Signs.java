package dev.wirelint.analysis.unsourced;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.amounts.Quantity;
import dev.wirelint.analysis.amounts.Quantity.Measure;
import dev.wirelint.analysis.lists.CapitalWords;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.WordList;
import dev.wirelint.text.PageException;
import dev.wirelint.text.Scan;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Weighs how far a figure is a claim that somebody must have counted or reckoned. */
public final class Signs {
    /** "Between 2001 and 2010", "from 2004 to 2009": a period over and on record. */
    private static final Pattern CLOSED_PERIOD = Pattern.compile(
            "(?:[Bb]etween|[Ff]rom) (?:[A-Z][a-z]+ )?(?:19|20)\\d\\d (?:and|to|until) (?:[A-Z][a-z]+ )?(?:19|20)\\d\\d");

    private static final int BEFORE = 24;
    private static final int AFTER = 40;

    /** What a word makes of the figure of its sentence. */
    private enum Sign {
        HEDGE,
        CHANGE,
        STATISTIC,
        PERIOD,
        SETTLED,
        MEASURE,
        BACK,
        SIZE,
        DERIVED,
        UNREAL,
        PRICE,
        RATE,
        CALL,
        SHARE,
        AMOUNT,
        TRADED,
        HOME,
        MOVED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Map<Sign, Set<String>> words = new EnumMap<>(Sign.class);

    public Signs(WordList list) {
        for (WordList.ListRow row : list.rows()) {
            row.requireColumns(list.location(), 2);
            Sign sign = sign(row, list.location());
            words.computeIfAbsent(sign, s -> new HashSet<>()).add(row.column(0));
        }
    }

    private static Sign sign(WordList.ListRow row, String location) {
        return Arrays.stream(Sign.values())
                .filter(s -> s.label().equals(row.column(1)))
                .findFirst()
                .orElseThrow(() -> new PageException(location + ":" + row.line() + ": '" + row.column(1)
                        + "' is no sign; it is to be one of "
                        + Arrays.stream(Sign.values()).map(Sign::label).collect(Collectors.joining(", "))));
    }

    /** How many signs agree; empty where the figure is set aside or none speaks for a claim. */
    Optional<Integer> weigh(
            Copy copy, Sentence sentence, Quantity quantity, Background.Story story, boolean paragraphSourced) {
        SignSurroundings around = SignSurroundings.of(copy.text(), sentence, quantity);
        if (isSetAside(copy.text(), sentence, quantity, around)) {
            return Optional.empty();
        }
        Set<String> words = wordsOf(sentence, sentence.span().end());
        boolean settled = any(wordsOf(sentence, quantity.span().start()), Sign.UNREAL)
                || any(words, Sign.SETTLED)
                || story.judged();
        int weight = (paragraphSourced ? 0 : 1)
                + speaksFor(words, quantity, around)
                - (settled ? 2 : 0)
                - speaksAgainst(words, quantity, around)
                - onRecord(sentence, quantity, story.time());
        boolean describes = around.before().endsWith(" of") && !around.before().endsWith("total of");
        boolean tells = any(words, Sign.CHANGE) || any(words, Sign.STATISTIC);
        boolean bareCount = quantity.kind() == Measure.COUNT && (weight < 2 || describes || !tells);
        return bareCount || weight < (settled ? 2 : 1) ? Optional.empty() : Optional.of(weight);
    }

    /** What is long past is on record; a share that somebody reckoned less so. */
    private static int onRecord(Sentence sentence, Quantity quantity, StoryTime time) {
        if (StoryTime.isOld(sentence, quantity.span())) {
            return 3;
        }
        return time.isOnRecord(sentence, quantity.span()) ? (quantity.kind() == Measure.PERCENT ? 1 : 2) : 0;
    }

    private boolean isSetAside(String text, Sentence sentence, Quantity quantity, SignSurroundings around) {
        int end = quantity.span().end();
        boolean money = quantity.kind() == Measure.MONEY;
        boolean compound =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
        return compound
                || (money && isConversion(text, quantity.span().start()))
                || (money && !quantity.scaled() && startsWith(around.after(), Sign.RATE))
                || CLOSED_PERIOD.matcher(sentence.span().of(text)).find()
                || startsWith(around.after(), Sign.MEASURE)
                || endsWith(around.beforeHedge(), Sign.HOME)
                || endsWith(around.beforeHedge(), Sign.DERIVED)
                || around.after().startsWith("inhabitants");
    }

    private int speaksFor(Set<String> words, Quantity quantity, SignSurroundings around) {
        boolean percent = quantity.kind() == Measure.PERCENT;
        boolean moved = any(words, Sign.CHANGE) && endsWith(around.before(), Sign.MOVED);
        int weight = moved || endsWith(around.before(), Sign.HEDGE) ? 1 : 0;
        weight += quantity.scaled() || percent ? 1 : 0;
        weight += percent && around.after().startsWith("of ") ? 1 : 0;
        for (Sign sign : List.of(Sign.CHANGE, Sign.STATISTIC, Sign.PERIOD)) {
            weight += any(words, sign) ? 1 : 0;
        }
        return weight;
    }

    private int speaksAgainst(Set<String> words, Quantity quantity, SignSurroundings around) {
        boolean owned =
                around.beforeHedge().endsWith("'s") || around.beforeHedge().endsWith("’s");
        int weight = owned || endsWith(around.before(), Sign.BACK) ? 2 : 0;
        weight += startsWith(around.after(), Sign.SHARE) ? 1 : 0;
        weight += quantity.kind() == Measure.COUNT && any(words, Sign.SIZE) ? 2 : 0;
        weight += quantity.kind() == Measure.MONEY && endsWith(around.beforeHedge(), Sign.PRICE) ? 1 : 0;
        weight += startsWith(around.ahead(), Sign.CALL) ? 2 : 0;
        return weight;
    }

    /**
     * The words around a figure within its sentence.
     *
     * @param before those right before the number
     * @param beforeHedge those right before the words that say how exact it is
     * @param after those right after it
     * @param ahead all that stand before it
     */
    private record SignSurroundings(String before, String beforeHedge, String after, String ahead) {
        static SignSurroundings of(String text, Sentence sentence, Quantity quantity) {
            int from = sentence.span().start();
            int start = quantity.span().start();
            int said = quantity.said().start();
            int end = quantity.span().end();
            return new SignSurroundings(
                    words(text.substring(Math.max(from, start - BEFORE), start)),
                    words(text.substring(Math.max(from, said - BEFORE), said)),
                    words(text.substring(end, Math.min(sentence.span().end(), end + AFTER))),
                    words(text.substring(from, start)));
        }
    }

    /** Whether a paragraph quotes what a thing trades at, "to 5,310 pounds a tonne": what it says is on the board. */
    boolean quotesPrice(Copy copy, Block block) {
        String words = " " + words(copy.textOf(block.span())) + " ";
        return of(Sign.TRADED).stream().anyMatch(w -> words.contains(" " + w + " "));
    }

    /** Whether the number says how much there is of a thing that has to be weighed or measured. */
    boolean isAmount(String text, Quantity quantity) {
        int end = quantity.span().end();
        return startsWith(words(text.substring(end, Math.min(text.length(), end + AFTER))), Sign.AMOUNT);
    }

    /** A sum in brackets behind another, or behind an equals sign, says the same in another currency. */
    private static boolean isConversion(String text, int start) {
        int i = Scan.back(text, start, 0, c -> c == ' ') - 1;
        return i >= 0 && (text.charAt(i) == '(' || text.charAt(i) == '=');
    }

    private boolean any(Set<String> sentence, Sign sign) {
        return of(sign).stream().anyMatch(sentence::contains);
    }

    private boolean endsWith(String before, Sign sign) {
        return of(sign).stream().anyMatch(w -> (" " + before).endsWith(" " + w));
    }

    private boolean startsWith(String after, Sign sign) {
        return of(sign).stream().anyMatch(w -> (after + " ").startsWith(w + " "));
    }

    private Set<String> of(Sign sign) {
        return words.getOrDefault(sign, Set.of());
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d'’]+", " ").strip();
    }

    /** The words of a sentence up to an offset, in small letters but for names: May is not "may". */
    private static Set<String> wordsOf(Sentence sentence, int end) {
        Set<String> words = new HashSet<>();
        for (int i = 0;
                i < sentence.tokens().size() && sentence.tokens().get(i).span().end() <= end;
                i++) {
            words.add(CapitalWords.plain(sentence, i));
        }
        return words;
    }
}
