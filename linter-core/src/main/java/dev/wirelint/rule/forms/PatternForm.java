package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Letters;
import dev.wirelint.text.Once;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Nothing shaped like this": regular expressions over each paragraph, with exceptions. */
public final class PatternForm implements Rule, ComposedLate {
    private final List<ReadyPattern> shapes = new ArrayList<>();

    private PatternForm() {}

    public static PatternForm of(List<PatternEntry> entries) {
        PatternForm form = new PatternForm();
        entries.forEach(e -> form.shapes.add(ReadyPattern.of(e)));
        return form;
    }

    @Override
    public void compose() {
        Slip.each(shapes, ReadyPattern::compose);
    }

    @Override
    public Reach reach() {
        return shapes.stream().allMatch(s -> s.unlessStory.isEmpty()) ? Reach.PARAGRAPH : Reach.STORY;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            List<ReadyPattern> likely =
                    shapes.stream().filter(s -> s.mayBeIn(copy)).toList();
            if (likely.isEmpty()) {
                return;
            }
            for (Block block : copy.blocks(settings.zones())) {
                Letters text = copy.letters(block.span());
                likely.forEach(s -> s.check(text, block.span().start(), copy, findings));
            }
        };
    }

    /** One entry made ready. */
    private record ReadyPattern(
            Regex match,
            List<Regex> unless,
            List<Regex> unlessStory,
            Literals only,
            Once<PatternWording> wording,
            boolean safe) {
        static ReadyPattern of(PatternEntry entry) {
            Regex match = Regex.of(entry.match());
            return new ReadyPattern(
                    match,
                    Regex.allOf(entry.unless()),
                    Regex.allOf(entry.unlessStory()),
                    Literals.of(entry.onlyWith()),
                    new Once<>(() -> PatternWording.of(entry, match)),
                    entry.safe());
        }

        void compose() {
            Slip.at("match", match::compile);
            unless.forEach(u -> Slip.at("unless", u::compile));
            unlessStory.forEach(u -> Slip.at("unless-story", u::compile));
            wording.get();
        }

        boolean mayBeIn(Copy copy) {
            return only.mayBeIn(copy.letters())
                    && match.mayBeIn(copy.letters())
                    && unlessStory.stream()
                            .allMatch(u -> u.find(copy.letters(), 0).isEmpty());
        }

        void check(Letters text, int start, Copy copy, Findings findings) {
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
            Optional<String> words = wording.get()
                    .use
                    .filter(u -> u.canFill(found.values()))
                    .map(u -> TermForm.inCaseOf(copy.textOf(found.span()), u.fill(found.values())));
            Map<String, String> values = new HashMap<>(found.values());
            words.ifPresent(w -> values.put("use", w));
            Findings.Draft draft =
                    findings.flag(found.span(), wording.get().message.fill(values));
            words.ifPresent(w -> draft.replaceIf(safe, w));
        }
    }

    /** What is said of a match, and what should stand there. */
    private record PatternWording(Template message, Optional<Template> use) {
        static PatternWording of(PatternEntry entry, Regex match) {
            Set<String> places = new HashSet<>(match.groups());
            match.groups().forEach(g -> places.add(g + "-lower"));
            places.add("found");
            Optional<Template> use = entry.use().map(u -> Slip.at("use", () -> Template.of(u, places)));
            Set<String> inMessage = new HashSet<>(places);
            inMessage.add("use");
            return new PatternWording(Slip.at("message", () -> Template.of(entry.message(), inMessage)), use);
        }
    }

    /**
     * One entry of a page's patterns.
     *
     * @param match what is looked for; the group named {@code flag} is what is flagged, where there is one
     * @param use the words to use, with groups by name
     * @param safe whether they cannot change the meaning
     * @param unless what makes a match right where the two overlap
     * @param unlessStory what makes every match of a story right that holds it
     * @param onlyWith a paragraph without any of these is passed over unread
     */
    public record PatternEntry(
            String match,
            String message,
            Optional<String> use,
            boolean safe,
            List<String> unless,
            List<String> unlessStory,
            List<String> onlyWith) {
        public PatternEntry {
            unless = List.copyOf(unless);
            unlessStory = List.copyOf(unlessStory);
            onlyWith = List.copyOf(onlyWith);
        }
    }
}
