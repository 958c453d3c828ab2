package dev.wirelint.score;

import dev.wirelint.Linter;
import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.finding.Finding;
import dev.wirelint.format.UnreadableInput;
import dev.wirelint.report.accuracy.Accuracy;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks labelled stories and counts what is right, wrong and missed. */
public final class Scorer {
    private final RuleLibrary library;
    private final List<RulePage> on;
    private final Vocabulary vocabulary;

    /**
     * Gets ready to score.
     *
     * @param on the rules to hold to their labels, as they are set; previews that labels name are added
     * @param vocabulary the house's names and terms
     */
    public Scorer(RuleLibrary library, List<RulePage> on, Vocabulary vocabulary) {
        this.library = library;
        this.on = List.copyOf(on);
        this.vocabulary = vocabulary;
    }

    /**
     * Scores the labelled stories under a folder.
     *
     * @throws LabelException where there are no labels, or one cannot be used
     */
    public Accuracy score(Path folder) throws IOException, LabelException, UnreadableInput {
        List<LabelledStory> stories = new ArrayList<>();
        for (Path story : LabelledStory.under(folder)) {
            stories.add(LabelledStory.read(story));
        }
        if (stories.isEmpty()) {
            throw new LabelException(
                    folder + ": no labels here; put <story>.labels.yml or <story>.sources.yml beside a story");
        }
        for (LabelledStory story : stories) {
            checkRules(story);
        }
        Linter linter = new Linter(library.prepare(rules(stories), vocabulary));
        Tally rules = new Tally();
        ReadingsScore readings = new ReadingsScore();
        for (LabelledStory story : stories) {
            faults(story, linter.lint(story.article()), rules);
            readings.add(story);
        }
        List<String> details = Stream.concat(rules.details().stream(), readings.details().stream())
                .toList();
        return new Accuracy(stories.size(), rules.rows(this::isPreview), readings.rows(), details);
    }

    private List<RulePage> rules(List<LabelledStory> stories) {
        Set<String> named = stories.stream()
                .flatMap(s -> s.faults().stream())
                .map(Label::value)
                .collect(Collectors.toSet());
        on.forEach(p -> named.remove(p.id().value()));
        return Stream.concat(on.stream(), library.pages().stream().filter(p -> named.contains(p.id().value())))
                .toList();
    }

    private void checkRules(LabelledStory story) throws LabelException {
        for (Label label : story.faults()) {
            if (library.page(label.value()).isEmpty()) {
                String meant = library.nearest(label.value())
                        .map(n -> "; did you mean '" + n + "'?")
                        .orElse("; 'wirelint rules' lists them");
                throw new LabelException(story.article().name() + ":" + label.line() + ": a label names the rule '"
                        + label.value() + "', and there is none" + meant);
            }
        }
    }

    private boolean isPreview(String rule) {
        return library.page(rule).map(RulePage::preview).orElse(false);
    }

    /** A finding is right where a label of its rule shares a character with it. */
    private static void faults(LabelledStory story, List<Finding> findings, Tally tally) {
        List<Label> faults = story.faults().stream().filter(l -> !l.wrong()).toList();
        String path = story.article().name();
        for (Label label : faults) {
            boolean found = findings.stream().anyMatch(f -> isOf(label, f));
            if (found) {
                tally.right(label.value());
            } else {
                tally.missed(label.value(), path + ":" + label.line(), label.text());
            }
        }
        for (Finding finding : findings) {
            if (faults.stream().noneMatch(l -> isOf(l, finding))) {
                int line = story.article()
                        .source()
                        .position(finding.span().start())
                        .line();
                tally.wrong(
                        finding.rule().value(),
                        path + ":" + line,
                        finding.span().of(story.article().source().content()));
            }
        }
    }

    private static boolean isOf(Label label, Finding finding) {
        return finding.rule().value().equals(label.value()) && finding.span().overlaps(label.place());
    }
}
