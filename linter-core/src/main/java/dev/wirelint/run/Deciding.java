package dev.wirelint.run;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fingerprint;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.StetForm;
import dev.wirelint.report.StetForms;
import dev.wirelint.report.decisions.Decision;
import dev.wirelint.report.decisions.StoryDecisions;
import dev.wirelint.text.Position;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds again in a story what was decided of: nothing is written but a fix that a rule offers there now, or a note of a
 * finding that is there now.
 */
final class Deciding {
    private final CheckedStory story;
    private final StetForms forms;
    private final boolean fresh;
    private final List<Finding> taken = new ArrayList<>();
    private final TreeMap<Integer, String> notes = new TreeMap<>();
    private final Set<String> noted = new HashSet<>();
    private final List<String> left = new ArrayList<>();
    private final List<LetStand> settings = new ArrayList<>();

    private Deciding(CheckedStory story, Article article, StoryDecisions decided) {
        this.story = story;
        this.forms = new StetForms(article);
        this.fresh = decided.isOf(story.source().content());
    }

    /** Gets ready to carry out what was decided of a story. */
    static Deciding of(CheckedStory story, Article article, StoryDecisions decided) {
        Deciding deciding = new Deciding(story, article, decided);
        decided.decisions().forEach(deciding::decide);
        return deciding;
    }

    /** The findings that are mended, each with the one fix that was chosen. */
    List<Finding> taken() {
        return taken;
    }

    /** The notes to write, by the offset each stands at. */
    NavigableMap<Integer, String> notes() {
        return notes;
    }

    /** What is to stand by the configuration, which is left to an editor to write. */
    List<LetStand> settings() {
        return settings;
    }

    List<String> left() {
        return left;
    }

    private void decide(Decision decision) {
        List<Finding> same = story.findings().stream()
                .filter(f -> f.rule().value().equals(decision.rule()))
                .filter(f -> fresh
                        ? f.span().equals(decision.span())
                        : Fingerprint.of(f, story.source().content()).hash().equals(decision.print()))
                .toList();
        if (same.isEmpty()) {
            leave(decision, fresh ? "finds nothing there" : "finds it no longer; the story was edited since");
        } else if (same.size() > 1 && !fresh) {
            leave(decision, "finds several alike since the story was edited; check it again");
        } else if (decision.stands()) {
            stand(decision, same.get(0));
        } else {
            take(decision, same.get(0));
        }
    }

    private void take(Decision decision, Finding finding) {
        int moved = finding.span().start() - decision.span().start();
        Optional<Fix> fix =
                finding.fixes().stream().filter(f -> isThat(f, decision, moved)).findFirst();
        if (fix.isEmpty()) {
            leave(decision, "does not offer that fix there");
            return;
        }
        taken.add(finding.mendedBy(List.of(fix.get())));
    }

    private boolean isThat(Fix fix, Decision decision, int moved) {
        if (fix.edits().size() != decision.edits().size()) {
            return false;
        }
        for (int i = 0; i < fix.edits().size(); i++) {
            Span span = fix.edits().get(i).span();
            Decision.Rewording asked = decision.edits().get(i);
            if (span.start() != asked.place() + moved
                    || !span.of(story.source().content()).equals(asked.was())
                    || !fix.edits().get(i).replacement().equals(asked.now())) {
                return false;
            }
        }
        return true;
    }

    private void stand(Decision decision, Finding finding) {
        RuleId rule = finding.rule();
        if (!decision.inStory()) {
            settings.add(new LetStand(
                    rule,
                    finding.span().of(story.source().content()),
                    Optional.empty(),
                    decision.reason(),
                    story.source().place(finding.span())));
            return;
        }
        Optional<StetForm> form = forms.of(finding);
        if (!StetForm.holds(decision.reason())) {
            leave(decision, "is not let stand: a reason holds no brackets, no -- and no line end");
        } else if (form.isEmpty()) {
            leave(decision, "cannot be let stand by a note there; write it into .wirelint.yml");
        } else if (noted.add(form.get().place() + " " + rule)) {
            notes.merge(form.get().place(), form.get().note(rule, decision.reason()), String::concat);
        }
    }

    private void leave(Decision decision, String why) {
        int start = Math.min(decision.span().start(), story.source().content().length());
        Position at = story.source().position(start);
        left.add((fresh ? at.line() + ":" + at.column() + ": " : " ") + decision.rule() + " " + why);
    }
}
