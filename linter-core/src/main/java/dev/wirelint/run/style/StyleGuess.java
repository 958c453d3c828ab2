package dev.wirelint.run.style;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.rule.RulePage;
import dev.wirelint.run.Parallel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which style some copy is written in: in each matter in which styles differ, what the copy does is held against what
 * they ask for.
 *
 * @param evidence the matters the copy comes to
 */
public record StyleGuess(List<Evidence> evidence) {
    /** The style that asks for nothing but what all have in common. */
    public static final String PLAIN = "wire";

    private static final String PREFER = "prefer";
    private static final String MARKS = "quote-nested-style";
    private static final String OUTER = "outer";
    private static final int FEWEST_FOR = 3;
    private static final int FOR_EACH_AGAINST = 3;

    public StyleGuess {
        evidence = List.copyOf(evidence);
    }

    /**
     * What speaks for and against a style.
     *
     * @param agreeing in how many matters the copy does what it asks for
     */
    public record StyleScore(String style, int agreeing, int against) {
        private static final Comparator<StyleScore> ORDER = Comparator.comparingInt(StyleScore::more)
                .reversed()
                .thenComparingInt(StyleScore::against)
                .thenComparing(StyleScore::style);

        int more() {
            return agreeing - against;
        }
    }

    /** The names of the styles there are. */
    public static List<String> styles() {
        return Configurations.styles();
    }

    /** Looks at some stories. */
    public static StyleGuess of(List<Article> stories, RuleLibrary library, int threads) {
        Map<String, List<EffectiveSetting>> styles = new TreeMap<>();
        Map<String, RulePage> turnedOn = new TreeMap<>();
        for (String name : styles()) {
            Configuration style = Configurations.none().styled(name).ofFolder(Path.of(""));
            styles.put(name, style.held(library));
            style.rules(library).stream()
                    .filter(RulePage::off)
                    .forEach(p -> turnedOn.put(p.id().value(), style.set(p)));
        }
        List<RulePage> choices = library.pages().stream()
                .filter(p -> !asked(styles, p.id().value(), PREFER).isEmpty())
                .toList();
        choices.forEach(p -> turnedOn.remove(p.id().value()));
        Linter linter = new Linter(library.prepare(List.copyOf(turnedOn.values())));
        List<StyleTally> counted = Parallel.map(stories, threads, story -> StyleTally.of(story, choices, linter));
        StyleTally all = StyleTally.sum(counted);
        List<Evidence> evidence = new ArrayList<>();
        all.ways()
                .forEach((rule, sets) -> sets.stream()
                        .filter(ways -> !asked(styles, rule, ways).isEmpty())
                        .forEach(ways -> evidence.add(Evidence.ofWays(rule, PREFER, ways, asked(styles, rule, ways)))));
        evidence.add(Evidence.ofWays(MARKS, OUTER, all.marks(), asked(styles, MARKS, OUTER)));
        evidence.add(agencies(all.agencies(), styles));
        for (String rule : turnedOn.keySet()) {
            evidence.add(Evidence.ofBreaches(
                    rule,
                    all.breaches().getOrDefault(rule, 0),
                    StyleTally.breaking(counted, rule),
                    stories.size(),
                    asking(styles, rule)));
        }
        return new StyleGuess(evidence.stream().filter(Evidence::isAny).toList());
    }

    /** By style, which of these ways it asks for. */
    private static Map<String, String> asked(
            Map<String, List<EffectiveSetting>> styles, String rule, Map<String, Integer> ways) {
        Map<String, String> asked = asked(styles, rule, PREFER);
        asked.values().removeIf(Predicate.not(ways::containsKey));
        return asked;
    }

    /** A dateline that names an agency is asked for by the style that is called like it. */
    private static Evidence agencies(Map<String, Integer> agencies, Map<String, List<EffectiveSetting>> styles) {
        Map<String, String> asked = new TreeMap<>();
        agencies.keySet()
                .forEach(agency -> styles.keySet().stream()
                        .filter(style -> style.equalsIgnoreCase(agency))
                        .forEach(style -> asked.put(style, agency)));
        return Evidence.ofWays("dateline-format", "", agencies, asked);
    }

    /** By style, the value it gives an option. */
    private static Map<String, String> asked(Map<String, List<EffectiveSetting>> styles, String rule, String option) {
        Map<String, String> asked = new LinkedHashMap<>();
        styles.forEach((style, held) -> held.stream()
                .filter(h -> h.rule().equals(rule) && h.key().equals(option))
                .forEach(h -> asked.put(style, h.value())));
        return asked;
    }

    private static List<String> asking(Map<String, List<EffectiveSetting>> styles, String rule) {
        return styles.entrySet().stream()
                .filter(s -> s.getValue().stream()
                        .anyMatch(h -> h.rule().equals(rule)
                                && h.key().equals("on")
                                && h.value().equals("true")))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * How the styles stand that ask for something in which the copy is clear and not all agree, the likeliest first.
     */
    public List<StyleScore> standings() {
        Map<String, StyleScore> byStyle = new TreeMap<>();
        for (Evidence matter : evidence) {
            if (tellsNone(matter)) {
                continue;
            }
            matter.votes()
                    .forEach((style, agrees) -> byStyle.merge(
                            style,
                            new StyleScore(style, agrees ? 1 : 0, agrees ? 0 : 1),
                            (a, b) -> new StyleScore(style, a.agreeing + b.agreeing, a.against + b.against)));
        }
        return byStyle.values().stream().sorted(StyleScore.ORDER).toList();
    }

    /** Whether the copy does what every style asks for but the plain one. */
    private static boolean tellsNone(Evidence matter) {
        return matter.votes().size() == styles().size() - 1 && !matter.votes().containsValue(false);
    }

    /**
     * The style the copy agrees with, much more than not and more than with any other; absent where none stands out.
     */
    public Optional<String> best() {
        List<StyleScore> order = standings();
        return order.stream()
                .limit(1)
                .filter(s -> s.agreeing >= FEWEST_FOR && s.agreeing >= FOR_EACH_AGAINST * s.against)
                .filter(s -> order.size() == 1 || order.get(1).more() < s.more())
                .map(StyleScore::style)
                .findFirst();
    }
}
