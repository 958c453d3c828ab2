package dev.wirelint.language;

import dev.wirelint.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * Rules in LanguageTool's XML, ready to match sentences. A sentence is tagged only where it holds the words some rule
 * cannot do without. Safe for use by many threads.
 */
public final class PatternRules {
    private static final Pattern SUGGESTION = Pattern.compile("</?suggestion>");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private final List<AbstractPatternRule> rules;
    private final List<Anchors> anchors;

    /** The numbers of the rules by a word each needs. */
    private final Map<String, BitSet> byWord = new HashMap<>();

    /** The numbers of the rules that need no word. */
    private final BitSet anywhere = new BitSet();

    private PatternRules(List<AbstractPatternRule> rules) {
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

    /**
     * Reads rules: one {@code <rule>} or several, a {@code <rulegroup>}, or a whole {@code <rules>} file. A rule may
     * leave out its id and its name.
     *
     * @throws PatternRuleException where the text is no XML or no rule, or asks for what is not there
     */
    public static PatternRules parse(String xml) {
        return new PatternRules(PatternRuleReader.read(xml));
    }

    public Set<String> ids() {
        return rules.stream().map(AbstractPatternRule::getId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What the rules find in one sentence, in reading order.
     *
     * @param tagged gives the sentence as {@link English#tag} reads it; asked only where a rule could answer
     */
    public List<PatternMatch> match(Sentence sentence, Supplier<Tagged> tagged) {
        BitSet candidates = candidates(new SentenceWords(sentence));
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<PatternMatch> matches = new ArrayList<>();
        Tagged words = tagged.get();
        candidates.stream().forEach(i -> match(rules.get(i), sentence, words, matches));
        matches.sort(Comparator.comparingInt((PatternMatch m) -> m.span().start())
                .thenComparing(m -> -m.span().end()));
        return firstOfEach(matches);
    }

    /** Rules of one group stand for one fault, so where two of them answer, the one that starts first speaks. */
    private static List<PatternMatch> firstOfEach(List<PatternMatch> matches) {
        Map<String, PatternMatch> last = new HashMap<>();
        List<PatternMatch> kept = new ArrayList<>();
        for (PatternMatch match : matches) {
            PatternMatch before = last.get(match.rule());
            if (before == null || !before.span().overlaps(match.span())) {
                last.put(match.rule(), match);
                kept.add(match);
            }
        }
        return kept;
    }

    private BitSet candidates(SentenceWords words) {
        BitSet candidates = (BitSet) anywhere.clone();
        for (String word : words.words()) {
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

    private static void match(AbstractPatternRule rule, Sentence sentence, Tagged tagged, List<PatternMatch> matches) {
        try {
            int start = sentence.span().start();
            for (RuleMatch match : rule.match(tagged.sentence())) {
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
