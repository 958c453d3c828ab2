package dev.wirelint.language;

import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Pattern rules that are loaded, by the words each cannot do without. */
final class PatternGroup {
    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final List<AbstractPatternRule> rules;
    private final List<Anchors> anchors;

    /** The numbers of the rules by a word each needs. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** The numbers of the rules that need no word. */
    private final BitSet anywhere = new BitSet();

    PatternGroup(List<AbstractPatternRule> rules) {
        this.rules = List.copyOf(rules);
        this.anchors = rules.stream().map(Anchors::of).toList();
        for (int i = 0; i < rules.size(); i++) {
            Set<String> words = anchors.get(i).fewestWords();
            if (words.isEmpty()) {
                anywhere.set(i);
            }
            for (String word : words) {
                byWord.computeIfAbsent(word, w -> new BitSet()).set(i);
            }
        }
    }

    /** The words of which a sentence must hold one for any of the rules to answer; empty where some rule needs none. */
    Set<String> words() {
        return anywhere.isEmpty() ? new TreeSet<>(byWord.keySet()) : Set.of();
    }

    /** The numbers of the rules that could answer in a sentence. */
    BitSet candidates(SentenceWords words) {
        BitSet candidates = (BitSet) anywhere.clone();
        for (String word : words.inOrder()) {
            BitSet needIt = byWord.get(word);
            if (needIt != null) {
                candidates.or(needIt);
            }
        }
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (!anchors.get(i).holdIn(words)) {
                candidates.clear(i);
            }
        }
        return candidates;
    }

    void match(BitSet candidates, AnalyzedSentence sentence, int start, Collection<PatternMatch> matches) {
        candidates.stream().forEach(i -> match(rules.get(i), sentence, start, matches));
    }

    private static void match(
            AbstractPatternRule rule, AnalyzedSentence sentence, int start, Collection<PatternMatch> matches) {
        try {
            for (RuleMatch match : rule.match(sentence)) {
                matches.add(new PatternMatch(
                        rule.getId(),
                        new Span(start + match.getFromPos(), start + match.getToPos()),
                        plain(match.getMessage()),
                        match.getSuggestedReplacements()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rule " + rule.getFullId() + " cannot read what it needs", e);
        }
    }

    private static String plain(String message) {
        String words = TAG.matcher(SUGGESTION.matcher(message).replaceAll("\"")).replaceAll("");
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
