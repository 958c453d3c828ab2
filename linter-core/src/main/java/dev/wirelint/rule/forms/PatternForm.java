package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Nothing shaped like this": regular expressions over each paragraph, with exceptions. */
public final class PatternForm implements Rule {
    private final List<Shape> shapes = new ArrayList<>();

    private PatternForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry cannot be used
     */
    public static PatternForm of(List<Entry> entries) {
        PatternForm form = new PatternForm();
        Slip.each(entries, e -> form.shapes.add(Shape.of(e)));
        return form;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                String text = copy.textOf(block.span());
                shapes.forEach(s -> s.check(text, block.span().start(), copy, findings));
            }
        };
    }

    /** One entry made ready. */
    private record Shape(
            Regex match, List<Regex> unless, Literals only, Template message, Optional<Template> use, boolean safe) {
        static Shape of(Entry entry) {
            Regex match = Slip.at("match", () -> Regex.of(entry.match()));
            Set<String> places = new HashSet<>(match.groups());
            match.groups().forEach(g -> places.add(g + "-lower"));
            places.add("found");
            Optional<Template> use = entry.use().map(u -> Slip.at("use", () -> Template.of(u, places)));
            Set<String> inMessage = new HashSet<>(places);
            inMessage.add("use");
            return new Shape(
                    match,
                    entry.unless().stream()
                            .map(u -> Slip.at("unless", () -> Regex.of(u)))
                            .toList(),
                    new Literals(entry.onlyWith()),
                    Slip.at("message", () -> Template.of(entry.message(), inMessage)),
                    use,
                    entry.safe());
        }

        void check(String text, int start, Copy copy, Findings findings) {
            if (!only.areIn(text)) {
                return;
            }
            List<Regex.Match> matches = match.find(text, start);
            if (matches.isEmpty()) {
                return;
            }
            Exceptions right = Exceptions.of(unless, text, start);
            for (Regex.Match found : matches) {
                if (!right.cover(found.span())) {
                    flag(found, copy, findings);
                }
            }
        }

        private void flag(Regex.Match found, Copy copy, Findings findings) {
            Optional<String> words = use.filter(u -> u.canFill(found.values()))
                    .map(u -> TermForm.inCaseOf(copy.textOf(found.span()), u.fill(found.values())));
            Map<String, String> values = new HashMap<>(found.values());
            words.ifPresent(w -> values.put("use", w));
            Findings.Draft draft = findings.flag(found.span(), message.fill(values));
            words.ifPresent(w -> draft.replaceIf(safe, w));
        }
    }

    /**
     * One entry of a page's patterns.
     *
     * @param match what is looked for; the group named {@code flag} is what is flagged, where there is one
     * @param use the words to use, with groups by name
     * @param safe whether they cannot change the meaning
     * @param unless what makes a match right where the two overlap
     * @param onlyWith a paragraph without any of these is passed over unread
     */
    public record Entry(
            String match,
            String message,
            Optional<String> use,
            boolean safe,
            List<String> unless,
            List<String> onlyWith) {
        public Entry {
            unless = List.copyOf(unless);
            onlyWith = List.copyOf(onlyWith);
        }
    }
}
