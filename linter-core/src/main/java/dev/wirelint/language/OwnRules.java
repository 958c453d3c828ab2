package dev.wirelint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * LanguageTool's own rules, one by one. Those the shipped pages name were cut out of its grammar when wirelint was
 * built, with an index of the words they look for; any other is looked for in the grammar itself, which takes a second.
 */
final class OwnRules {
    static final String FOLDER = "own-rules/";
    static final String INDEX = "index.txt";
    private static final String RULE = "rule ";
    private static final Map<String, OwnRule> CUT = index();

    private OwnRules() {}

    /**
     * Finds a rule by its id.
     *
     * @throws UnknownRuleException where there is none
     */
    static OwnRule find(String id) {
        OwnRule cut = CUT.get(id);
        return cut == null ? inGrammar(id) : cut;
    }

    static PatternGroup load(OwnRule entry) {
        return new PatternGroup(rules(entry.xml.isEmpty() ? read(FOLDER + entry.id + ".xml") : entry.xml));
    }

    static OwnRule inGrammar(String id) {
        Map<String, String> grammar = Grammar.rules();
        String xml = grammar.get(id);
        if (xml == null) {
            throw new UnknownRuleException(id, grammar.keySet());
        }
        List<AbstractPatternRule> rules = rules(xml);
        return new OwnRule(id, new PatternGroup(rules).words(), Rows.of(rules), xml);
    }

    /** What needs chunks never answers here, so that it is left out. */
    private static List<AbstractPatternRule> rules(String xml) {
        return PatternRuleReader.readOwn(xml).stream()
                .filter(r -> r.getPatternTokens().stream().allMatch(t -> t.getChunkTag() == null))
                .toList();
    }

    private static Map<String, OwnRule> index() {
        Map<String, OwnRule> entries = new HashMap<>();
        if (OwnRules.class.getResource(FOLDER + INDEX) == null) {
            return entries;
        }
        List<String> lines = read(FOLDER + INDEX).lines().toList();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).startsWith(RULE)) {
                end++;
            }
            OwnRule entry = entry(lines.subList(start, end));
            entries.put(entry.id, entry);
            start = end;
        }
        return entries;
    }

    private static OwnRule entry(List<String> lines) {
        List<String> words = Arrays.asList(lines.get(0).split(" ", -1));
        List<Row> rows = new ArrayList<>();
        int start = 1;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !lines.get(end).equals(Row.START)) {
                end++;
            }
            rows.add(Row.read(lines.subList(start + 1, end)));
            start = end;
        }
        return new OwnRule(words.get(1), Set.copyOf(words.subList(2, words.size())), rows, "");
    }

    private static String read(String name) {
        try (InputStream in = OwnRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    /**
     * A rule, or a group of them.
     *
     * @param words of which a sentence must hold one for it to answer; empty where it could anywhere
     * @param rows of which one must stand in it; empty where that is not known
     * @param xml empty for one that was cut out
     */
    record OwnRule(String id, Set<String> words, List<Row> rows, String xml) {
        OwnRule {
            words = Set.copyOf(words);
            rows = List.copyOf(rows);
        }

        /** The lines of the index. */
        List<String> lines() {
            List<String> lines = new ArrayList<>();
            List<String> first = new ArrayList<>(List.of(id));
            first.addAll(new TreeSet<>(words));
            lines.add(RULE + String.join(" ", first));
            rows.forEach(r -> lines.addAll(r.lines()));
            return lines;
        }
    }
}
