package dev.wirelint.analysis.listed;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.NumberPlaces;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.analysis.listed.OtherCount.CountTelling;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of people or things announced, and a list beside it that has more or fewer. */
public final class CountedLists {
    private static final Part<Function<Set<Zone>, List<OtherCount>>> PART = Part.each(CountedLists::read);
    private static final Part<Function<Sentence, List<OtherCount>>> IN_SENTENCE =
            Part.ofSentences((copy, sentence) -> inSentence(sentence, copy));
    static final String NUMBER = "(?<number>" + Numerals.words(2, 13) + "|[2-9]|1[0-2])";
    static final String NOUN = "(?<noun>(?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+s|people|men|women|children)";

    /** "Named four conditions: a, b and c." */
    private static final Sought COLON = Sought.of("(?i)(?<![\\p{L}\\d.,-])" + NUMBER + " " + NOUN
            + "(?: [\\p{L}’'-]+){0,9}(?:: | [—–] | -{1,2} )(?<list>[^:;()“”\"—–]+?)(?: [—–] .*|[.?!]?)$");

    /** "The following four streets from 8 p.m.: a, b and c." */
    private static final Sought FOLLOWING = Sought.of(
            "(?i)\\bfollowing " + NUMBER + " " + NOUN + "\\b[^:;()“”\"]{0,100}: (?<list>[^:;()“”\"—–]+?)[.?!]?$");

    /** "The four streets, a, b and c, will". */
    private static final Sought APPOSED = Sought.of(
            "(?i)(?<![\\p{L}\\d.,-])(?:(?:(?:the|his|her|its|their|all|these|those) )?" + NUMBER + "|(?<both>both)) "
                    + NOUN
                    + "(?-i:(?: (?:in|of|on|at|near|between|around|from) [\\p{Ll} ’'-]{1,40}?)?, (?<list>(?:the )?\\p{Lu}[^:;()“”\"]+?)(?:, \\p{Ll}|\\.$))");

    private static final Pattern AND = Pattern.compile("\\band\\b");
    static final Sought OPEN = Sought.of(
            "(?i)\\b(?:among|including|such as|etc|others?|another|example|for instance|namely|one|or|not|than|at least|more|rest|with)\\b");
    static final Pattern ASIDE = Pattern.compile(
            "(?i)^(?:an?|the(?! (?-i:\\p{Lu}))|his|her|their|its|who|which|whose|all|each|both|where|then)\\b");

    /** "Ida, ten, and Olaf, seven": a number between commas is the age of the one before it. */
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?:aged )?(?:\\d{1,3}|" + Numerals.words(1, 20) + "|" + Numerals.words(20, 100) + "(?:-\\p{L}+)?)");

    private static final int LONGEST = 240;
    private static final int MOST_WORDS = 5;

    private CountedLists() {}

    public static List<OtherCount> of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    private static List<OtherCount> read(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        List<OtherCount> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).isReadable()) {
                found.addAll(copy.part(IN_SENTENCE).apply(sentences.get(i)));
                ToldInTurn.at(sentences, i, copy).ifPresent(found::add);
                if (i > 0) {
                    NamedBelow.at(sentences, i, copy).ifPresent(found::add);
                    TheyAre.below(sentences.get(i - 1), sentences.get(i), copy).ifPresent(found::add);
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<OtherCount> inSentence(Sentence sentence, Copy copy) {
        String text = copy.textOf(sentence.span());
        List<OtherCount> found = new ArrayList<>();
        if (!NumberPlaces.of(copy).are(1, sentence.span())
                && !text.toLowerCase(Locale.ROOT).contains("both ")) {
            return found;
        }
        Matcher colon = COLON.inOnly(copy, sentence.span());
        if (text.indexOf(": ") > 0
                && colon.find()
                && !OPEN.inOnly(copy, sentence.span()).find()) {
            compare(colon, sentence, false).ifPresent(found::add);
        }
        Matcher following = FOLLOWING.inOnly(copy, sentence.span());
        if (text.contains("ollowing ")
                && following.find()
                && !OPEN.matcher(following.group("list")).find()) {
            compare(following, sentence, false).ifPresent(found::add);
            return found;
        }
        Matcher apposed = APPOSED.inOnly(copy, sentence.span());
        if (text.indexOf(',') > 0
                && apposed.find()
                && !OPEN.matcher(apposed.group("list")).find()) {
            compare(apposed, sentence, true).ifPresent(found::add);
        }
        return found;
    }

    /** What stands between commas may be said of the item before it, and "and" may stand inside a name. */
    private static Optional<OtherCount> compare(Matcher told, Sentence sentence, boolean apposed) {
        String list = told.group("list");
        double number = apposed && told.group("both") != null ? 2 : number(told);
        int ands = (int) AND.matcher(list).results().count();
        if (ands == 0
                || list.indexOf(',') < 0
                || list.length() > LONGEST
                || list.chars().anyMatch(c -> c == '\n')
                || (number == 0)) {
            return Optional.empty();
        }
        String[] all = list.split(",? and |, ", -1);
        String[] pieces =
                Arrays.stream(all).filter(p -> !AGE.matcher(p).matches()).toArray(String[]::new);
        int commas = (int) list.chars().filter(c -> c == ',').count() - (all.length - pieces.length);
        boolean serial = Pattern.compile(", and ").matcher(list).find();
        int most = pieces.length;
        int least = serial ? commas + 1 : commas + 2;
        if (apposed && Arrays.stream(pieces).anyMatch(p -> p.split(" ", -1).length > MOST_WORDS)) {
            return Optional.empty();
        }
        for (int i = 0; i < pieces.length; i++) {
            boolean said = i > 0
                    && (ASIDE.matcher(pieces[i]).find()
                            || (apposed && !Character.isUpperCase(first(pieces[i].replaceFirst("^the ", "")))));
            if (said && apposed) {
                return Optional.empty();
            }
        }
        boolean fewer = number > most;
        boolean more = number < least && (apposed || ands == 1) && !hasAsides(pieces);
        if (pieces.length < 2 || !(fewer || more)) {
            return Optional.empty();
        }
        int start = sentence.span().start();
        return Optional.of(new OtherCount(
                new Span(told.start(), told.end("noun")).shift(start),
                fewer ? most : least,
                new Span(told.start("list"), told.end("list")).shift(start),
                CountTelling.LISTED));
    }

    static char first(String piece) {
        return piece.isEmpty() ? ' ' : piece.charAt(0);
    }

    private static boolean hasAsides(String[] pieces) {
        for (int i = 1; i < pieces.length; i++) {
            String word = pieces[i].toLowerCase(Locale.ROOT);
            if (word.startsWith("who")
                    || word.startsWith("which")
                    || word.startsWith("his ")
                    || word.startsWith("her ")) {
                return true;
            }
        }
        return false;
    }

    private static double number(Matcher told) {
        return Optional.ofNullable(told.group("number"))
                .flatMap(Numerals::whole)
                .orElse(0.0);
    }
}
