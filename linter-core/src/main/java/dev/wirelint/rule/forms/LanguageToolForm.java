package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.language.PatternMatch;
import dev.wirelint.language.PatternRules;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rules in LanguageTool's XML: rows of words, base forms and parts of speech in a sentence. */
public final class LanguageToolForm implements Rule, ComposedLate {
    private static final Set<String> PLACES = Set.of("found", "use");
    private static final char CURLY = '’';

    /** Whether the story has curly apostrophes. */
    private static final Part<Boolean> CURLED = Part.of(copy -> copy.text().indexOf(CURLY) >= 0);

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_SENTENCE = 4_000;

    private final List<Rules> entries = new ArrayList<>();
    private final Set<String> ids = new TreeSet<>();

    private LanguageToolForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry cannot be used
     */
    public static LanguageToolForm of(List<GrammarEntry> entries) {
        LanguageToolForm form = new LanguageToolForm();
        Slip.each(entries, e -> {
            form.entries.add(Rules.of(e));
            form.ids.addAll(e.ids());
        });
        return form;
    }

    /** The ids of the rules it takes from LanguageTool. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    @Override
    public void compose() {
        Slip.each(entries, e -> e.unless().forEach(u -> Slip.at("unless", u::compile)));
    }

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) -> {
            for (Sentence sentence : copy.sentences(settings.zones())) {
                if (sentence.isReadable() && sentence.span().length() <= LONGEST_SENTENCE) {
                    entries.forEach(e -> e.check(sentence, copy, findings));
                }
            }
        };
    }

    /** One entry made ready. */
    private record Rules(
            PatternRules rules,
            Optional<Template> message,
            List<Regex> unless,
            List<String> neverUse,
            boolean unlessInverted) {
        static Rules of(GrammarEntry entry) {
            return new Rules(
                    entry.rules(),
                    entry.message().map(m -> Slip.at("message", () -> Template.of(m, PLACES))),
                    Regex.allOf(entry.unless()),
                    entry.neverUse(),
                    entry.unlessInverted());
        }

        void check(Sentence sentence, Copy copy, Findings findings) {
            List<PatternMatch> matches = copy.matches(rules, sentence);
            if (!matches.isEmpty()) {
                Exceptions right = Exceptions.of(
                        unless,
                        Letters.of(copy.textOf(sentence.span())),
                        sentence.span().start());
                matches.stream()
                        .filter(m -> !right.cover(m.span()))
                        .filter(m -> !unlessInverted || !ModalUse.explains(sentence, m.span()))
                        .forEach(m -> flag(m, copy, findings));
            }
        }

        private void flag(PatternMatch match, Copy copy, Findings findings) {
            String found = copy.textOf(match.span());
            List<String> uses = match.suggestions().stream()
                    .map(u -> inMarksOf(copy, u))
                    .filter(u -> !u.equals(found) && !neverUse.contains(u))
                    .distinct()
                    .sorted(Comparator.comparing(u -> !opensAs(found, u)))
                    .limit(MOST_SUGGESTIONS)
                    .toList();
            Map<String, String> values = new HashMap<>(Map.of("found", found));
            uses.stream().findFirst().ifPresent(u -> values.put("use", u));
            Findings.Draft draft =
                    findings.flag(match.span(), message.map(m -> m.fill(values)).orElse(match.message()));
            uses.forEach(draft::suggest);
        }

        /** Whether words keep the first of several: "with regard to" for "with regards to". */
        private static boolean opensAs(String found, String words) {
            int first = found.indexOf(' ');
            return first > 0 && words.startsWith(found.substring(0, first + 1));
        }

        /** LanguageTool writes straight apostrophes; a story keeps its own. */
        private static String inMarksOf(Copy copy, String words) {
            return words.indexOf('\'') >= 0 && copy.part(CURLED) ? words.replace('\'', CURLY) : words;
        }
    }

    /**
     * One entry of a page's rules.
     *
     * @param ids the ids of the rules, where they are LanguageTool's own
     * @param message what is said in place of what the rules say
     * @param unless what makes a match right where the two overlap
     * @param neverUse what the rules suggest and no editor would write
     * @param unlessInverted whether a modal verb before the match makes it right where it is a noun or a name, or
     *     stands before its subject
     */
    public record GrammarEntry(
            PatternRules rules,
            List<String> ids,
            Optional<String> message,
            List<String> unless,
            List<String> neverUse,
            boolean unlessInverted) {
        public GrammarEntry {
            ids = List.copyOf(ids);
            unless = List.copyOf(unless);
            neverUse = List.copyOf(neverUse);
        }
    }
}
