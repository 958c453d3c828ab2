package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.article.Article;
import dev.wirelint.config.Configuration;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.Held;
import dev.wirelint.config.RuleLibrary;
import dev.wirelint.rule.RulePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which style some copy is written in: of the rules that choose one way of writing out of several, those that most
 * styles set are tried as each style sets them, and the places are counted that speak against it.
 *
 * @param against by style, how many places speak against it
 */
public record StyleGuess(Map<String, Integer> against) {
    private static final String CHOICE = "prefer";
    private static final int FEWEST_STYLES = 3;
    private static final int FEWEST_PLACES = 5;

    public StyleGuess {
        against = new TreeMap<>(against);
    }

    /** Tries every style on some stories. */
    public static StyleGuess of(List<Article> stories, RuleLibrary library, int threads) {
        Map<String, Configuration> styles = new TreeMap<>();
        Map<String, Integer> setBy = new HashMap<>();
        for (String name : Configurations.styles()) {
            Configuration style = Configurations.none().styled(name).of(Path.of("story"));
            List<Held> choices = style.held(library).stream()
                    .filter(h -> h.key().equals(CHOICE))
                    .toList();
            if (!choices.isEmpty()) {
                styles.put(name, style);
                choices.forEach(h -> setBy.merge(h.rule(), 1, Integer::sum));
            }
        }
        List<RulePage> rules = library.pages().stream()
                .filter(p -> setBy.getOrDefault(p.id().value(), 0) >= FEWEST_STYLES)
                .toList();
        Map<String, Integer> against = new TreeMap<>();
        styles.forEach((name, style) -> {
            Linter linter =
                    new Linter(library.prepare(rules.stream().map(style::set).toList()));
            against.put(
                    name,
                    Parallel.map(stories, threads, s -> linter.lint(s).size()).stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        });
        return new StyleGuess(against);
    }

    /** The style that at most half as many places speak against as against any other; absent where none stands out. */
    public Optional<String> best() {
        List<Map.Entry<String, Integer>> order = new ArrayList<>(against.entrySet());
        order.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        boolean standsOut = order.size() > 1
                && order.get(1).getValue() >= FEWEST_PLACES
                && order.get(0).getValue() * 2 <= order.get(1).getValue();
        return standsOut ? Optional.of(order.get(0).getKey()) : Optional.empty();
    }
}
