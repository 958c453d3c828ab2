package dev.wirelint.language;

import dev.wirelint.text.Once;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Rules in LanguageTool's XML, ready to match sentences. A sentence is tagged only where it holds the words some rule
 * cannot do without. Safe for use by many threads.
 */
public final class PatternRules {
    private final List<RulesByWord> parts;
    private final Readings readings;

    private PatternRules(List<RulesByWord> parts, Readings readings) {
        this.parts = List.copyOf(parts);
        this.readings = readings;
    }

    /**
     * Reads rules: one {@code <rule>} or several, a {@code <rulegroup>}, or a whole {@code <rules>} file. A rule may
     * leave out its id and its name.
     *
     * @throws PatternRuleException where the text is no XML or no rule, or asks for what is not there
     */
    public static PatternRules parse(String xml, Readings readings) {
        PatternGroup group = new PatternGroup(PatternRuleReader.read(xml));
        return new PatternRules(List.of(new RulesByWord(group.words(), List.of(), () -> group)), readings);
    }

    /**
     * Takes rules out of LanguageTool's own, by their ids. They are loaded when a sentence first holds a word they
     * need.
     *
     * @throws UnknownRuleException where LanguageTool has no such rule
     */
    public static PatternRules taken(List<String> ids, Readings readings) {
        return new PatternRules(
                ids.stream()
                        .map(id -> {
                            OwnRules.OwnRule entry = OwnRules.find(id);
                            return new RulesByWord(entry.words(), entry.rows(), new Once<>(() -> OwnRules.load(entry)));
                        })
                        .toList(),
                readings);
    }

    /** What the rules find in one sentence, in reading order. */
    public List<PatternMatch> match(Tagged sentence) {
        List<PatternMatch> matches = new ArrayList<>();
        for (RulesByWord part : parts) {
            if (part.couldAnswer(sentence)) {
                PatternGroup group = part.group.get();
                BitSet candidates = group.candidates(sentence.words());
                if (!candidates.isEmpty()) {
                    group.match(candidates, sentence.read(readings), sentence.start(), matches);
                }
            }
        }
        return inReadingOrder(matches);
    }

    private static List<PatternMatch> inReadingOrder(List<PatternMatch> matches) {
        if (matches.size() < 2) {
            return matches;
        }
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

    /**
     * Rules that are loaded when a sentence could need them.
     *
     * @param words of which a sentence must hold one; empty where the rules need none
     * @param rows of which one must stand in it; empty where that is not known
     */
    private record RulesByWord(Set<String> words, List<Row> rows, Supplier<PatternGroup> group) {
        boolean couldAnswer(Tagged sentence) {
            return (words.isEmpty() || sentence.words().hasWord(words))
                    && (rows.isEmpty() || rows.stream().anyMatch(r -> r.isIn(sentence.tokens())));
        }
    }
}
