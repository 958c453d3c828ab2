package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.rule.forms.ConsistencyForm.FormUse;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Once;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forms that are shapes: "5%" or "5 percent". */
public final class PatternChoice implements ConsistencyForm.Choice, ComposedLate {
    private final List<ChoiceForm> forms;
    private final List<Regex> matches;
    private final Once<List<Optional<Template>>> written;
    private final List<Regex> unless;
    private final Literals onlyWith;

    private PatternChoice(List<ChoiceForm> forms, List<String> unless, List<String> onlyWith) {
        this.forms = List.copyOf(forms);
        this.matches = forms.stream().map(f -> Regex.of(f.match)).toList();
        this.written = new Once<>(this::templates);
        this.unless = Regex.allOf(unless);
        this.onlyWith = Literals.of(onlyWith);
    }

    /**
     * Makes a choice.
     *
     * @throws Slip where there is none
     */
    public static PatternChoice of(List<ChoiceForm> forms, List<String> unless, List<String> onlyWith) {
        if (forms.size() < 2) {
            throw Slip.of("forms", "a choice is between two forms or more");
        }
        return new PatternChoice(forms, unless, onlyWith);
    }

    @Override
    public void compose() {
        matches.forEach(m -> Slip.at("forms", m::compile));
        written.get();
        unless.forEach(u -> Slip.at("unless", u::compile));
    }

    /** Each form may be written with the groups of any. */
    private List<Optional<Template>> templates() {
        Set<String> groups = new HashSet<>(Set.of("found"));
        matches.forEach(m -> groups.addAll(m.groups()));
        return forms.stream()
                .map(f -> f.write.map(w -> Slip.at("forms", () -> Template.of(w, groups))))
                .toList();
    }

    @Override
    public List<String> names() {
        return forms.stream().map(ChoiceForm::name).toList();
    }

    @Override
    public List<FormUse> uses(Copy copy, List<Block> blocks) {
        List<FormUse> uses = new ArrayList<>();
        if (!onlyWith.mayBeIn(copy.letters())) {
            return uses;
        }
        for (Block block : blocks) {
            Letters text = copy.letters(block.span());
            if (onlyWith.areIn(text)) {
                int start = block.span().start();
                List<FormUse> found = new ArrayList<>();
                for (int form = 0; form < matches.size(); form++) {
                    for (Regex.Match match : matches.get(form).find(text, start)) {
                        found.add(new FormUse(form, 0, match));
                    }
                }
                if (!found.isEmpty()) {
                    Exceptions right = Exceptions.of(unless, text, start);
                    found.removeIf(use -> right.cover(use.match().span())
                            || Quotations.of(copy).hold(use.match().span()));
                    uses.addAll(found);
                }
            }
        }
        return ConsistencyForm.inReadingOrder(uses);
    }

    @Override
    public boolean isIn(Copy copy, List<Block> blocks) {
        return onlyWith.mayBeIn(copy.letters())
                && blocks.stream()
                        .map(b -> copy.letters(b.span()))
                        .filter(onlyWith::areIn)
                        .anyMatch(letters -> matches.stream()
                                .anyMatch(m -> !m.find(letters, 0).isEmpty()));
    }

    @Override
    public Optional<String> written(FormUse use, int form) {
        return written.get()
                .get(form)
                .filter(w -> w.canFill(use.match().values()))
                .map(w -> w.fill(use.match().values()));
    }

    /**
     * One of the forms.
     *
     * @param match what it looks like
     * @param write how to write it, with the groups of whatever form stands there
     */
    public record ChoiceForm(String name, String match, Optional<String> write) {}
}
