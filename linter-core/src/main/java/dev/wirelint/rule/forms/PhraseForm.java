package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Inflection;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "These words do not belong here": whole words, with the places and the neighbours that make them right. */
public final class PhraseForm implements Rule {
    private static final Set<String> PLACES = Set.of("found");

    private final PhraseIndex<Unwanted> index = new PhraseIndex<>();

    private PhraseForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry cannot be used
     */
    public static PhraseForm of(List<PhraseEntry> entries) {
        PhraseForm form = new PhraseForm();
        Slip.each(entries, form::add);
        return form;
    }

    private void add(PhraseEntry entry) {
        Template message = Slip.at("message", () -> Template.of(entry.message(), PLACES));
        SetPhrase.PhraseContext around =
                SetPhrase.PhraseContext.of(entry.caseKept(), entry.unlessBefore(), entry.unlessAfter());
        for (String phrase : entry.phrases()) {
            for (String written : entry.inflection().forms(phrase)) {
                index.add(Slip.at("any", () -> SetPhrase.of(written, around)), new Unwanted(message, entry.where()));
            }
        }
    }

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        return (copy, findings) ->
                index.find(copy, copy.blocks(settings.zones())).forEach(hit -> flag(copy, findings, hit));
    }

    private static void flag(Copy copy, Findings findings, PhraseIndex.Hit<Unwanted> hit) {
        if (hit.value().where.holds(copy, hit.block().span(), hit.span())) {
            findings.flag(hit.span(), hit.value().message.fill(Map.of("found", copy.textOf(hit.span()))));
        }
    }

    private record Unwanted(Template message, Where where) {}

    /** Where in its paragraph a phrase must stand to be meant. */
    public enum Where {
        ANYWHERE,
        START,
        END,
        /** The phrase is the whole paragraph, but for marks around it. */
        ALONE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Where> of(String label) {
            return Arrays.stream(values()).filter(w -> w.label().equals(label)).findFirst();
        }

        private boolean holds(Copy copy, Span paragraph, Span phrase) {
            boolean first =
                    this == ANYWHERE || this == END || isMarksOnly(copy, new Span(paragraph.start(), phrase.start()));
            boolean last =
                    this == ANYWHERE || this == START || isMarksOnly(copy, new Span(phrase.end(), paragraph.end()));
            return first && last;
        }

        private static boolean isMarksOnly(Copy copy, Span part) {
            return copy.textOf(part).chars().noneMatch(Character::isLetterOrDigit);
        }
    }

    /**
     * One entry of a page's phrases.
     *
     * @param phrases the words that do not belong
     * @param unlessBefore words that make them right when they follow
     * @param unlessAfter words that make them right when they stand in front
     */
    public record PhraseEntry(
            List<String> phrases,
            String message,
            Inflection inflection,
            boolean caseKept,
            Where where,
            List<String> unlessBefore,
            List<String> unlessAfter) {
        public PhraseEntry {
            phrases = List.copyOf(phrases);
            unlessBefore = List.copyOf(unlessBefore);
            unlessAfter = List.copyOf(unlessAfter);
        }
    }
}
