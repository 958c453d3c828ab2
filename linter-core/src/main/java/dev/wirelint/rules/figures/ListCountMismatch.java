package dev.wirelint.rules.figures;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of people or things announced, and a list beside it that has more or fewer. */
public final class ListCountMismatch implements Rule {
    private static final String NUMBER = "(?<number>" + Numerals.words(2, 13) + "|[2-9]|1[0-2])";
    private static final String NOUN = "(?<noun>(?:[\\p{L}’'-]+ ){0,2}?[\\p{L}’'-]+s|people|men|women|children)";

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

    /** "They are A, B and C." */
    private static final Sought PLAIN_NAMES =
            Sought.of("^(?:They|These|Those|The \\p{Ll}+s) (?:are|were)(?: named as| identified as)? "
                    + "(?<list>\\p{Lu}[^:;()“”\"]+?, [^:;()“”\"]*?and [^:;()“”\"]+?)\\.?$");

    private static final Sought COUNTED = Sought.of("(?i)(?<![\\p{L}\\d.,-])" + NUMBER + " " + NOUN + "\\b");

    private static final Pattern AND = Pattern.compile("\\band\\b");
    private static final Sought OPEN = Sought.of(
            "(?i)\\b(?:among|including|such as|etc|others?|another|example|for instance|namely|one|or|not|than|at least|more|rest|with)\\b");
    private static final Pattern PART = Pattern.compile(
            "(?i)^(?:an?|the(?! (?-i:\\p{Lu}))|his|her|their|its|who|which|whose|all|each|both|where|then)\\b");

    private static final int LONGEST = 240;
    private static final int MOST_WORDS = 5;

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<Sentence> sentences = copy.sentences(settings.zones());
            for (int i = 0; i < sentences.size(); i++) {
                if (sentences.get(i).isReadable()) {
                    inSentence(sentences.get(i), copy, findings);
                    ToldInTurn.check(sentences, i, copy, findings);
                    if (i > 0) {
                        NamedBelow.check(sentences, i, copy, findings);
                        they(sentences.get(i - 1), sentences.get(i), copy, findings);
                    }
                }
            }
        };
    }

    private static void inSentence(Sentence sentence, Copy copy, Findings findings) {
        String text = copy.textOf(sentence.span());
        Matcher colon = COLON.inOnly(copy, sentence.span());
        if (text.indexOf(": ") > 0
                && colon.find()
                && !OPEN.inOnly(copy, sentence.span()).find()) {
            compare(colon, sentence, copy, findings, false);
        }
        Matcher following = FOLLOWING.inOnly(copy, sentence.span());
        if (text.contains("ollowing ")
                && following.find()
                && !OPEN.matcher(following.group("list")).find()) {
            compare(following, sentence, copy, findings, false);
            return;
        }
        Matcher apposed = APPOSED.inOnly(copy, sentence.span());
        if (text.indexOf(',') > 0
                && apposed.find()
                && !OPEN.matcher(apposed.group("list")).find()) {
            compare(apposed, sentence, copy, findings, true);
        }
    }

    /** What stands between commas may be said of the item before it, and "and" may stand inside a name. */
    private static void compare(Matcher told, Sentence sentence, Copy copy, Findings findings, boolean apposed) {
        String list = told.group("list");
        double number = apposed && told.group("both") != null ? 2 : value(told.group("number"));
        int ands = (int) AND.matcher(list).results().count();
        if (ands == 0
                || list.indexOf(',') < 0
                || list.length() > LONGEST
                || list.chars().anyMatch(c -> c == '\n')
                || (number == 0)) {
            return;
        }
        String[] pieces = list.split(",? and |, ", -1);
        int commas = (int) list.chars().filter(c -> c == ',').count();
        boolean serial = Pattern.compile(", and ").matcher(list).find();
        int most = pieces.length;
        int least = serial ? commas + 1 : commas + 2;
        if (apposed && Arrays.stream(pieces).anyMatch(p -> p.split(" ", -1).length > MOST_WORDS)) {
            return;
        }
        for (int i = 0; i < pieces.length; i++) {
            boolean said = i > 0
                    && (PART.matcher(pieces[i]).find()
                            || (apposed && !Character.isUpperCase(first(pieces[i].replaceFirst("^the ", "")))));
            if (said && apposed) {
                return;
            }
        }
        boolean fewer = number > most;
        boolean more = number < least && (apposed || ands == 1) && !hasAsides(pieces);
        if (pieces.length >= 2 && (fewer || more)) {
            flag(told, sentence, copy, findings, fewer ? most : least);
        }
    }

    private static char first(String piece) {
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

    private static void flag(Matcher told, Sentence sentence, Copy copy, Findings findings, int count) {
        Span list = new Span(told.start("list"), told.end("list"))
                .shift(sentence.span().start());
        int end = told.end("noun");
        Span number = new Span(told.start(), end).shift(sentence.span().start());
        findings.flag(number, "\"" + copy.textOf(number) + "\", and the list has " + count + "; check both")
                .confidence(Confidence.LIKELY)
                .related(list, "the list");
    }

    /** "Five states … They are A, B and C.": the only number above is the number of the list. */
    private static void they(Sentence above, Sentence sentence, Copy copy, Findings findings) {
        Matcher plain = PLAIN_NAMES.inOnly(copy, sentence.span());
        if (!plain.find() || OPEN.matcher(plain.group("list")).find()) {
            return;
        }
        Matcher counted = COUNTED.inOnly(copy, above.span());
        if (!counted.find()
                || COUNTED.inOnly(copy, above.span()).results().count() != 1
                || OPEN.inOnly(copy, above.span()).find()) {
            return;
        }
        String list = plain.group("list");
        String[] pieces = list.split(",? and |, ", -1);
        int commas = (int) list.chars().filter(c -> c == ',').count();
        boolean asides =
                Arrays.stream(pieces).anyMatch(p -> PART.matcher(p).find() || !Character.isUpperCase(first(p)));
        int least = list.contains(", and ") ? commas + 1 : commas + 2;
        double number = value(counted.group("number"));
        if (!asides && (number < least || number > pieces.length)) {
            flagNames(counted, above, plain, sentence, copy, findings, number, number < least ? least : pieces.length);
        }
    }

    private static void flagNames(
            Matcher announced,
            Sentence above,
            Matcher named,
            Sentence sentence,
            Copy copy,
            Findings findings,
            double number,
            long count) {
        if (number == count) {
            return;
        }
        Span told = new Span(announced.start("number"), announced.end("noun"))
                .shift(above.span().start());
        Span list = new Span(named.start("list"), named.end("list"))
                .shift(sentence.span().start());
        findings.flag(told, "\"" + copy.textOf(told) + "\", and " + count + " are named below; check both")
                .confidence(Confidence.LIKELY)
                .related(list, "the names");
    }

    private static double value(String number) {
        return Optional.ofNullable(number)
                .flatMap(n -> Numerals.at(n, 0, n.length()))
                .map(Numerals.Numeral::value)
                .orElse(0.0);
    }
}
