package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.language.PatternMatch;
import dev.wirelint.language.PatternRules;
import dev.wirelint.language.Sentence;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rules in LanguageTool's XML: rows of words, base forms and parts of speech in a sentence. */
public final class LanguageToolForm implements Rule {
    private static final Set<String> PLACES = Set.of("found", "use");
    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST_SENTENCE = 4_000;

    private final List<Rules> entries = new ArrayList<>();

    private LanguageToolForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry cannot be used
     */
    public static LanguageToolForm of(List<Entry> entries) {
        LanguageToolForm form = new LanguageToolForm();
        Slip.each(entries, e -> form.entries.add(Rules.of(e)));
        return form;
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
    private record Rules(PatternRules rules, Optional<Template> message) {
        static Rules of(Entry entry) {
            return new Rules(entry.rules(), entry.message().map(m -> Slip.at("message", () -> Template.of(m, PLACES))));
        }

        void check(Sentence sentence, Copy copy, Findings findings) {
            copy.matches(rules, sentence).forEach(match -> flag(match, copy, findings));
        }

        private void flag(PatternMatch match, Copy copy, Findings findings) {
            String found = copy.textOf(match.span());
            List<String> uses = match.suggestions().stream()
                    .filter(u -> !u.equals(found))
                    .limit(MOST_SUGGESTIONS)
                    .toList();
            Map<String, String> values = new HashMap<>(Map.of("found", found));
            uses.stream().findFirst().ifPresent(u -> values.put("use", u));
            Findings.Draft draft =
                    findings.flag(match.span(), message.map(m -> m.fill(values)).orElse(match.message()));
            uses.forEach(draft::suggest);
        }
    }

    /**
     * One entry of a page's rules.
     *
     * @param message what is said in place of what the rules say
     */
    public record Entry(PatternRules rules, Optional<String> message) {}
}
