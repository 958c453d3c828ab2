package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The declarative form "use X, not Y": whole words in any case, the case of the first letter kept. */
public final class TermCheck implements Check {
    private final Set<Zone> zones;
    private final Map<String, List<Entry>> byFirstWord;

    private TermCheck(Set<Zone> zones, Map<String, List<Entry>> byFirstWord) {
        this.zones = zones;
        this.byFirstWord = byFirstWord;
    }

    public static TermCheck of(RulePage page, RulePage.Form.Terms form) {
        Map<String, List<Entry>> byFirstWord = new HashMap<>();
        for (Term term : form.terms()) {
            List<List<String>> unless =
                    term.unlessBefore().stream().map(TermCheck::words).toList();
            for (String not : term.not()) {
                List<String> words = words(not);
                byFirstWord
                        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
                        .add(new Entry(term.use(), words, unless));
            }
        }
        return new TermCheck(page.zones(), byFirstWord);
    }

    @Override
    public void check(Copy copy, Findings findings) {
        for (Block block : copy.blocks(zones)) {
            List<PlainWord> words = copy.words(block.span());
            for (int i = 0; i < words.size(); i++) {
                for (Entry entry : byFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
                    if (entry.standsAt(copy, words, i)) {
                        flag(copy, findings, entry, words, i);
                    }
                }
            }
        }
    }

    private static void flag(Copy copy, Findings findings, Entry entry, List<PlainWord> words, int first) {
        int last = first + entry.not.size() - 1;
        Span span = Span.covering(words.get(first).span(), words.get(last).span());
        String written = copy.textOf(span);
        String use = inCaseOf(written, entry.use);
        findings.flag(span, "\"" + written + "\" should read \"" + use + "\"").suggest(use);
    }

    private static List<String> words(String phrase) {
        return PlainWord.read(phrase).stream().map(PlainWord::folded).toList();
    }

    private static String inCaseOf(String written, String use) {
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        if (!capital || !Character.isLowerCase(use.codePointAt(0))) {
            return use;
        }
        int first = Character.charCount(use.codePointAt(0));
        return use.substring(0, first).toUpperCase(Locale.ROOT) + use.substring(first);
    }

    /**
     * One phrase not to use.
     *
     * @param unless phrases that make it right when they follow
     */
    private record Entry(String use, List<String> not, List<List<String>> unless) {
        boolean standsAt(Copy copy, List<PlainWord> words, int first) {
            int next = first + not.size();
            return reads(copy, words, first, not)
                    && unless.stream().noneMatch(phrase -> reads(copy, words, next, phrase));
        }

        /** Whether a phrase stands there with nothing but white space between its words. */
        private static boolean reads(Copy copy, List<PlainWord> words, int first, List<String> phrase) {
            if (first + phrase.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < phrase.size(); i++) {
                PlainWord word = words.get(first + i);
                if (!word.folded().equals(phrase.get(i))) {
                    return false;
                }
                if (i > 0) {
                    Span gap = new Span(
                            words.get(first + i - 1).span().end(), word.span().start());
                    if (!copy.textOf(gap).isBlank()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
