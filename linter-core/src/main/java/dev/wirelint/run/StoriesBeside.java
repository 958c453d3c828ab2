package dev.wirelint.run;

import dev.wirelint.Linter;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.config.Configurations;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.names.SpellingFact;
import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.suppression.Judged;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The facts of the stories of a folder, kept story by story, so that one that is being written is looked at together
 * with the others. Safe for use by many threads.
 */
public final class StoriesBeside {
    private final Function<Path, HouseRules> rules;
    private final Path above;
    private final Set<Facts.Kind> kinds;
    private final Map<Path, Facts> told = new HashMap<>();

    /** Those of all stories but one; taking one story's facts anew leaves it as it is for that story alone. */
    private final Map<Path, Facts> besides = new HashMap<>();

    /**
     * Knows of no story yet.
     *
     * @param rules gives what is in force for the story at a path
     * @param folder whose configuration says how the stories are compared
     */
    public StoriesBeside(Function<Path, HouseRules> rules, Path folder) {
        this.rules = rules;
        this.above = Configurations.unnamed(folder);
        this.kinds = rules.apply(above).linter().factsNeeded();
    }

    /** Whether some rule compares stories at all. */
    public boolean areCompared() {
        return !kinds.isEmpty();
    }

    /** Whether a story is among them. */
    public synchronized boolean have(Path place) {
        return told.containsKey(place);
    }

    /** Takes in what a story says now. */
    public void tell(Path place, Article article) {
        tell(place, Facts.of(new Copy(article), kinds));
    }

    private synchronized void tell(Path place, Facts facts) {
        told.put(place, facts);
        besides.keySet().removeIf(p -> !p.equals(place));
    }

    /** Forgets a story that has gone. */
    public synchronized void forget(Path place) {
        if (told.remove(place) != null) {
            besides.keySet().removeIf(p -> !p.equals(place));
        }
    }

    private synchronized Facts besides(Path place) {
        return besides.computeIfAbsent(place, p -> {
            Facts.FactsCollector all = new Facts.FactsCollector();
            told.forEach((other, facts) -> {
                if (!other.equals(p)) {
                    all.add(facts);
                }
            });
            return all.merged();
        });
    }

    /**
     * A story that was checked by itself, with what there is to mend in it beside the others.
     *
     * @param facts takes those of the story
     */
    public CheckedStory together(Path place, CheckedStory alone, BiFunction<Article, Set<Facts.Kind>, Facts> facts) {
        if (kinds.isEmpty() || !alone.read() || alone.article().isEmpty()) {
            return alone;
        }
        Article article = alone.article().get();
        Facts own = facts.apply(article, kinds);
        tell(place, own);
        Facts.FactsCollector all = new Facts.FactsCollector();
        all.add(besides(place));
        all.add(own);
        List<Finding> found =
                rules.apply(above).linter().lintTogether(all.merged()).getOrDefault(alone.path(), List.of());
        if (found.isEmpty()) {
            return alone;
        }
        Judged judged = rules.apply(place).judged(article, found, true);
        // Of notes that are not needed the story by itself has told.
        List<Finding> kept = judged.findings().stream()
                .filter(f -> f.category() != Category.META)
                .toList();
        return alone.with(Linter.together(alone.findings(), kept), judged.suppressed());
    }

    /** The spellings that the other stories have of what may be the same name. */
    public List<SpellingFact> alike(Path place, String spelling) {
        return kinds.contains(Facts.Kind.NAMES)
                ? besides(place).of(NameFacts.KIND).alike(spelling)
                : List.of();
    }
}
