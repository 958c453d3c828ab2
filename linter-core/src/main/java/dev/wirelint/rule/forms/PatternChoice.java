package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.forms.ConsistencyForm.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Forms that are shapes: "5%" or "5 percent". */
public final class PatternChoice implements ConsistencyForm.Choice {
    private final List<Shape> shapes;
    private final List<Regex> unless;
    private final Literals onlyWith;

    private PatternChoice(List<Shape> shapes, List<Regex> unless, Literals onlyWith) {
        this.shapes = List.copyOf(shapes);
        this.unless = List.copyOf(unless);
        this.onlyWith = onlyWith;
    }

    /**
     * Makes it ready.
     *
     * @throws Slip where a form cannot be used
     */
    public static PatternChoice of(List<Form> forms, List<String> unless, List<String> onlyWith) {
        if (forms.size() < 2) {
            throw Slip.of("forms", "a choice is between two forms or more");
        }
        Set<String> groups = new HashSet<>(Set.of("found"));
        List<Regex> matches = forms.stream()
                .map(f -> Slip.at("forms", () -> Regex.of(f.match)))
                .toList();
        matches.forEach(m -> groups.addAll(m.groups()));
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            shapes.add(new Shape(
                    form.name, matches.get(i), form.write.map(w -> Slip.at("forms", () -> Template.of(w, groups)))));
        }
        return new PatternChoice(
                shapes,
                unless.stream().map(u -> Slip.at("unless", () -> Regex.of(u))).toList(),
                new Literals(onlyWith));
    }

    @Override
    public List<String> names() {
        return shapes.stream().map(Shape::name).toList();
    }

    @Override
    public List<Use> uses(Copy copy, Set<Zone> zones) {
        List<Use> uses = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            String text = copy.textOf(block.span());
            if (onlyWith.areIn(text)) {
                int start = block.span().start();
                List<Use> found = new ArrayList<>();
                for (int form = 0; form < shapes.size(); form++) {
                    for (Regex.Match match : shapes.get(form).match.find(text, start)) {
                        found.add(new Use(form, 0, match));
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
    public Optional<String> written(Use use, int form) {
        return shapes.get(form)
                .write
                .filter(w -> w.canFill(use.match().values()))
                .map(w -> w.fill(use.match().values()));
    }

    private record Shape(String name, Regex match, Optional<Template> write) {}

    /**
     * One of the forms.
     *
     * @param match what it looks like
     * @param write how to write it, with the groups of whatever form stands there
     */
    public record Form(String name, String match, Optional<String> write) {}
}
