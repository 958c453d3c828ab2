package dev.wirelint.analysis.quotations;

import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.QuoteMarks;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The end of a paragraph that names who spoke, such as {@code …, he said.}: no quotation runs on after it. */
final class SpeakerTail {
    private static final Set<String> VERBS =
            LanguageList.of("verbs-of-saying.txt").words();
    private static final Set<String> OWN_VOICE = Set.of("i", "we", "you");
    private static final Set<String> GO_ON =
            LanguageList.of("quotations/tail-goes-on.txt").words();

    /** Those to whom somebody inside the quotation may have told something. */
    private static final Set<String> HEARERS = Set.of("me", "us", "him", "her", "them", "you");

    private static final Pattern ACCORDING = Pattern.compile(", according to (?!me\\b|us\\b|you\\b)[^,.]{2,60}[.]?$");

    /** The longest tail read, in characters and in words. */
    private static final int REACH = 200;

    private static final int MOST_WORDS = 14;

    private SpeakerTail() {}

    static boolean stands(String text, Span quoted) {
        int start = Math.max(quoted.start(), quoted.end() - REACH);
        String tail = text.substring(start, quoted.end()).strip();
        if (ACCORDING.matcher(tail).find()) {
            return true;
        }
        List<String> words = List.of(tail.split("\\s+"));
        for (int i = words.size() - 1; i >= Math.max(1, words.size() - MOST_WORDS); i--) {
            if (isVerb(words.get(i), words.get(i - 1)) && (speakerBefore(words, i) || speakerAfter(words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean speakerBefore(List<String> words, int verb) {
        String next = verb + 1 < words.size() ? bare(words.get(verb + 1)) : "";
        boolean tells = bare(words.get(verb)).equals("told") && !OWN_VOICE.contains(next) && !HEARERS.contains(next);
        boolean ends = next.isEmpty()
                || GO_ON.contains(next)
                || isWeekday(next)
                || tells
                || (endsClause(words.get(verb)) && !opensQuotation(words, verb + 1));
        for (int i = verb - 1; ends && i >= Math.max(0, verb - 9); i--) {
            if (endsClause(words.get(i))) {
                return i < verb - 1 && !OWN_VOICE.contains(bare(words.get(i + 1)));
            }
        }
        return false;
    }

    /** Whether the words of somebody else follow, as in {@code they said, ‘No.’}. */
    private static boolean opensQuotation(List<String> words, int next) {
        return next < words.size() && QuoteMarks.opens(words.get(next).charAt(0));
    }

    private static boolean speakerAfter(List<String> words, int verb) {
        return endsClause(words.get(verb - 1))
                && verb + 1 < words.size()
                && Character.isUpperCase(words.get(verb + 1).codePointAt(0));
    }

    private static boolean isVerb(String written, String before) {
        Word word = English.get().word(bare(written));
        return word.readings().stream()
                .anyMatch(r -> VERBS.contains(r.lemma())
                        && (r.tag().equals("VBD")
                                || r.tag().equals("VBZ")
                                || (r.tag().equals("VB") && before.equals("will"))));
    }

    private static boolean isWeekday(String word) {
        return word.endsWith("day");
    }

    private static boolean endsClause(String word) {
        char last = word.charAt(word.length() - 1);
        return last == ',' || last == '?' || last == '!';
    }

    private static String bare(String word) {
        return word.replaceAll("[\\p{Punct}“”‘’]", "").toLowerCase(Locale.ROOT);
    }
}
