package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.names.WorldPlaces;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says whether an article explains initials, before or after it uses them. */
final class Glosses {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern WORD_OR_BREAK = Pattern.compile("\\p{L}++|[.!?;:()\\n]");
    private static final String OPENING = "([{“\"‘'";
    private static final int REACH = 40;

    /** Initials that stand between a noun and these, as in "the makers ABC and". */
    private static final Pattern OTHERS_OF_THE_KIND = Pattern.compile("(?:\\p{Lu}{2,7}(?:,|,? and|,? or) )+$");

    private static final Pattern SET_OFF_BEFORE = Pattern.compile(
            "(?:\\b(?:or|as|called|named|dubbed|acronym|initials|abbreviation|abbreviated|short(?: for)?|agency)(?: the)?|, reports?|[,–—-]) ?[“\"‘']?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SET_OFF_AFTER = Pattern.compile(
            "^[”\"’']?(?: ?[(\\[]\\p{L}|, (?:an?|the|which|who|or|its?|their|our|one|also|known|short)\\b| (?:stands|short) for\\b| (?:is|are|was|were) (?:an?|the|one)\\b| one of\\b| [–—-] \\p{L})");

    /** The sign of a share, behind its exchange: "(Nasdaq: ABCD)". */
    private static final Pattern EXCHANGE = Pattern.compile("\\(\\p{Lu}[\\p{L}. &/-]{1,24}: ?$");

    /** "Listed on the ABC", "fell 2% on the ABC": where shares change hands. */
    private static final Pattern TRADING_FLOOR = Pattern.compile(
            "(?:%|\\b(?:per ?cent|points?|cents?|shares?|stocks?|listed|listing|debut|traded|trading|closed|trade))(?: [\\p{Ll}\\d.$€£]+){0,3} on (?:the )?$");

    /** "An analyst at ABC": whoever pays one deals in money. */
    private static final Pattern EMPLOYER = Pattern.compile(
            "\\b(?:analysts?|economists?|strategists?|brokers?|traders?|researchers?|trading|research|dealers?)(?:,)? (?:at|of|from|with) $");

    /** "A survey by ABC", "quizzed by ABC": who polls; "the stone reads ABC": letters and no name. */
    private static final Pattern POLLED_OR_READ = Pattern.compile(
            "\\b(?:survey|poll|polling|tracker|polled|surveyed|quizzed|questioned|canvassed)(?: \\p{L}+){0,2} (?:by|from) $"
                    + "|\\b(?:reads?|reading|spells?|spelled|spelt|marked|stamped|engraved|inscribed|painted|carved|lettered)(?: with)?(?: the letters)?:? [“\"]?$");

    /** "Germany's ABC, Sweden's Stahl and": one company among others. */
    private static final Pattern OF_COUNTRY = Pattern.compile("(?<land>\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?)[’']s $");

    private static final Pattern COMPANY = Pattern.compile(
            "^(?:,| and| or) (?:\\p{Lu}[\\p{Ll}. ]+[’']s )?\\p{Lu}\\p{L}+|^ (?:and|or) \\p{Lu}|^ and \\d");

    /** "ABC's FundWatch tool", the product of a house, whose name runs two words together. */
    private static final Pattern OWN_PRODUCT =
            Pattern.compile("^[’']s \\p{Lu}\\p{Ll}+\\p{Lu}|^ \\p{Ll}+\\p{Lu}{2,}\\b");

    private final String text;
    private final String[] words;
    private final Set<String> kinds;

    private Glosses(String text, Set<String> kinds) {
        this.text = text;
        this.words =
                WORD_OR_BREAK.matcher(text).results().map(MatchResult::group).toArray(String[]::new);
        this.kinds = kinds;
    }

    /** @param kinds the nouns that say what something is, such as "party" or "agency" */
    static Glosses in(String text, WordList kinds) {
        return new Glosses(text, new HashSet<>(kinds.words()));
    }

    /** Whether some words of a text begin with the letters. */
    static boolean spells(String text, Initials initials) {
        return new Glosses(text, Set.of()).explain(initials, List.of());
    }

    /** Whether the place itself says what the initials are, by marks or by a word beside them. */
    boolean setOff(Span place) {
        return isSetOff(place);
    }

    /** Whether some words of the article begin with the letters, or a place explains them. */
    boolean explain(Initials initials, List<Span> places) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].charAt(0) == initials.letters().charAt(0) && initials.standFor(words, i)) {
                return true;
            }
        }
        return places.stream().anyMatch(this::isSetOff)
                || (!places.isEmpty() && NearGloss.explains(text, initials, places.get(0), kinds));
    }

    private boolean isSetOff(Span place) {
        String before = text.substring(Math.max(0, place.start() - REACH), place.start());
        String after = text.substring(place.end(), Math.min(text.length(), place.end() + REACH));
        boolean inBrackets =
                before.stripTrailing().endsWith("(") && after.stripLeading().startsWith(")");
        boolean opened = !before.isBlank() && OPENING.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean closed = after.startsWith(")") || after.startsWith("]") || before.endsWith("(") || before.endsWith("[");
        return inBrackets
                || EXCHANGE.matcher(before).find()
                || (opened && closed && before.strip().length() > 1)
                || SET_OFF_BEFORE.matcher(before).find()
                || SET_OFF_AFTER.matcher(after).find()
                || TRADING_FLOOR.matcher(before).find()
                || POLLED_OR_READ.matcher(before).find()
                || EMPLOYER.matcher(before).find()
                || isOneOfSeveral(before, after)
                || OWN_PRODUCT.matcher(after).find()
                || isKind(lastWord(before))
                || firstWords(after).anyMatch(this::isKind);
    }

    private static boolean isOneOfSeveral(String before, String after) {
        Matcher land = OF_COUNTRY.matcher(before);
        return land.find()
                && WorldPlaces.isCountry(land.group("land"))
                && COMPANY.matcher(after).find();
    }

    /** Whether a noun says what something is; whoever makes a thing is named after it, as a chipmaker is. */
    private boolean isKind(String noun) {
        return kinds.contains(noun) || noun.endsWith("maker") || noun.endsWith("makers");
    }

    private static String lastWord(String before) {
        String trimmed = OTHERS_OF_THE_KIND.matcher(before).replaceFirst("").stripTrailing();
        return trimmed.substring(trimmed.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> firstWords(String after) {
        boolean goesOn =
                after.startsWith(" ") || after.startsWith("-") || after.startsWith("'s ") || after.startsWith("’s ");
        return goesOn
                ? NO_LETTER
                        .splitAsStream(after)
                        .filter(w -> w.length() > 1)
                        .limit(2)
                        .map(w -> w.toLowerCase(Locale.ROOT))
                : Stream.empty();
    }
}
