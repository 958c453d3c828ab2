package dev.wirelint.analysis.quotations;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The end of a paragraph in which the reporter speaks of the speaker, such as {@code … She said the union had
 * written.}: a quotation that opens before it has lost its closing mark.
 *
 * @param around what stands in the paragraphs before and after
 * @param first whether the quotation opens in this paragraph and does not come from an earlier one
 */
record ReporterTail(String text, String around, boolean first) {
    private static final Set<String> SAYING =
            Set.copyOf(LanguageList.of("verbs-of-saying.txt").words("plain"));
    private static final Set<String> MOVES = Set.of("speak", "decline", "refuse", "deny", "answer", "insist", "argue");
    private static final Set<String> PERSONS = Stream.of("third-persons.txt", "actors.txt")
            .flatMap(l -> LanguageList.of(l).words().stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> ADVERBS = Set.of("also", "later", "then", "earlier", "had", "has", "again");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?]) +(?=\\p{Lu})");
    private static final Pattern OWN_VOICE =
            Pattern.compile("(?i)\\b(?:I|we|me|us|my|our|ours|mine|you|your)(?:\\b|[’'])");
    private static final Pattern THIRD = Pattern.compile("(?i)\\b(?:he|she|him|his|her|hers|they|them)\\b");
    private static final Pattern NAMED =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}’'-]+)(?: (?<last>\\p{Lu}[\\p{L}’'-]+))?"
                    + "(?<age>, \\d{1,3},)?(?<next> \\p{Ll}+|, (?:an?|the|who) )?");
    private static final Pattern TIME =
            Pattern.compile("(?:" + MonthName.PATTERN + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)");
    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}’'-]+");
    private static final int LONGEST = 1200;

    /** Whether one stands in the rest of a paragraph behind an opening mark. */
    boolean stands(Span quoted) {
        if (quoted.length() > LONGEST) {
            return false;
        }
        List<String> sentences = List.of(SENTENCES.split(quoted.of(text).strip()));
        int from = Scan.back(sentences, sentences.size(), 1, ReporterTail::isPlain);
        for (int i = from; i < sentences.size(); i++) {
            if (isReporters(sentences.get(i), String.join(" ", sentences.subList(0, i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String sentence) {
        return !OWN_VOICE.matcher(sentence).find() && "“”\"‘".chars().noneMatch(c -> sentence.indexOf(c) >= 0);
    }

    private boolean isReporters(String sentence, String spoken) {
        List<String> words = Arrays.stream(sentence.split("\\s+")).toList();
        String opens = words.get(0);
        if (opens.equals("He") || opens.equals("She")) {
            return first && says(words, 1) && !speaksOfAnother(spoken) && isSpeaker(opens.toLowerCase(Locale.ROOT));
        }
        Matcher named = NAMED.matcher(sentence);
        if (!named.lookingAt() || named.group("next") == null) {
            return false;
        }
        String name = named.group("last") == null ? named.group("name") : named.group("last");
        boolean known = English.get().word(name.toLowerCase(Locale.ROOT)).isKnown();
        String written = Pattern.quote(name);
        return (!known && named.group("age") != null)
                || (isSpeaker(written)
                        && Pattern.compile("[\\p{L},”\"] " + written)
                                .matcher(around)
                                .find());
    }

    /** Whether a verb of saying in the past follows: "She later told". */
    private static boolean says(List<String> words, int at) {
        int verb = Scan.over(words, at, words.size(), w -> ADVERBS.contains(w) || w.endsWith("ly"));
        return verb < words.size()
                && English.get().word(words.get(verb)).readings().stream()
                        .anyMatch(r -> (r.tag().equals("VBD") || r.tag().equals("VBN"))
                                && (SAYING.contains(r.lemma()) || MOVES.contains(r.lemma())));
    }

    /** Whether the words before may speak of somebody whom "he" or "she" takes up. */
    private static boolean speaksOfAnother(String spoken) {
        String[] words = NOT_IN_WORDS.split(spoken, -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].isEmpty()) {
                continue;
            }
            Word word = English.get().word(words[i].toLowerCase(Locale.ROOT));
            boolean name = i > 0
                    && Character.isUpperCase(words[i].codePointAt(0))
                    && !word.isKnown()
                    && !TIME.matcher(words[i]).matches();
            boolean person = word.readings().stream().anyMatch(r -> PERSONS.contains(r.lemma()));
            if (name || person) {
                return true;
            }
        }
        return THIRD.matcher(spoken).find();
    }

    /** Whether the paragraphs around it give the word as that of the speaker. */
    private boolean isSpeaker(String word) {
        String verb = "(?:said|says|added|told|asked|explained|recalled)";
        return Pattern.compile("\\b" + word + "(?:, [^,“”\"]{2,60},|,)? " + verb + "\\b|\\b" + verb
                        + "(?: \\p{Lu}[\\p{L}’'-]+)? " + word + "\\b")
                .matcher(around)
                .find();
    }
}
