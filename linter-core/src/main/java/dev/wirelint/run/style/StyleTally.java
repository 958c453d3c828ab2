package dev.wirelint.run.style;

import dev.wirelint.Linter;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Article;
import dev.wirelint.article.Dateline;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy.Declared;
import dev.wirelint.rule.forms.ConsistencyForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stories do in the matters in which styles differ.
 *
 * @param ways by rule, for each set of ways its page names, how often each is taken
 * @param marks how often a quotation stands in marks of each kind
 * @param agencies the agencies of datelines, by how many stories have them
 * @param breaches by rule, how often it is broken
 */
record StyleTally(
        Map<String, List<Map<String, Integer>>> ways,
        Map<String, Integer> marks,
        Map<String, Integer> agencies,
        Map<String, Integer> breaches) {
    static final String DOUBLE = "double";
    static final String SINGLE = "single";

    /**
     * Counts in one story.
     *
     * @param choices the pages of rules that choose one way of several
     * @param linter the rules of which it is counted how often they are broken
     */
    static StyleTally of(Article story, List<RulePage> choices, Linter linter) {
        Copy copy = new Copy(story);
        Map<String, List<Map<String, Integer>>> ways = new LinkedHashMap<>();
        for (RulePage page : choices) {
            if (page.form() instanceof Declared declared && declared.rule() instanceof ConsistencyForm form) {
                ways.put(page.id().value(), form.counts(copy, page.zones()));
            }
        }
        Map<String, Integer> marks = new TreeMap<>(Map.of(DOUBLE, 0, SINGLE, 0));
        for (Quotation quotation : Quotations.of(copy).outer()) {
            if (quotation.closer().isPresent()) {
                marks.merge(quotation.opener().isSingle() ? SINGLE : DOUBLE, 1, Integer::sum);
            }
        }
        Map<String, Integer> agencies = new TreeMap<>();
        story.dateline().map(Dateline::agency).filter(a -> !a.isBlank()).ifPresent(a -> agencies.put(a, 1));
        Map<String, Integer> breaches = new TreeMap<>();
        linter.lint(story).forEach(f -> breaches.merge(f.rule().value(), 1, Integer::sum));
        return new StyleTally(ways, marks, agencies, breaches);
    }

    /** In how many of some stories there is anything a rule does not want. */
    static int breaking(List<StyleTally> stories, String rule) {
        return (int) stories.stream().filter(s -> s.breaches.containsKey(rule)).count();
    }

    /** The counts of some stories together. */
    static StyleTally sum(List<StyleTally> stories) {
        StyleTally all = new StyleTally(new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        for (StyleTally story : stories) {
            story.ways.forEach((rule, sets) -> all.ways.merge(rule, sets, StyleTally::added));
            add(all.marks, story.marks);
            add(all.agencies, story.agencies);
            add(all.breaches, story.breaches);
        }
        return all;
    }

    private static List<Map<String, Integer>> added(List<Map<String, Integer>> some, List<Map<String, Integer>> more) {
        List<Map<String, Integer>> all = new ArrayList<>();
        for (int set = 0; set < some.size(); set++) {
            Map<String, Integer> counts = new LinkedHashMap<>(some.get(set));
            add(counts, more.get(set));
            all.add(counts);
        }
        return all;
    }

    private static void add(Map<String, Integer> counts, Map<String, Integer> more) {
        more.forEach((name, count) -> counts.merge(name, count, Integer::sum));
    }
}
