package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Term;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** "Use X, not Y": whole words, the case of the first letter kept. */
public final class TermForm implements Rule {
    private static final Set<String> PLACES = Set.of("found", "use");
    private static final String MESSAGE = "\"{found}\" should read \"{use}\"";

    private final PhraseIndex<TermUse> index = new PhraseIndex<>();

    private TermForm() {}

    /**
     * Makes it ready.
     *
     * @throws Slip where an entry cannot be used
     */
    public static TermForm of(List<Term> terms) {
        TermForm form = new TermForm();
        Slip.each(terms, form::add);
        return form;
    }

    private void add(Term term) {
        Template message = Slip.at("message", () -> Template.of(term.message().orElse(MESSAGE), PLACES));
        List<String> uses = term.inflection().forms(term.use());
        SetPhrase.PhraseContext around =
                SetPhrase.PhraseContext.of(term.caseKept(), term.unlessBefore(), term.unlessAfter());
        for (String not : term.not()) {
            List<String> forms = term.inflection().forms(not);
            Slip.at("not", () -> refuseUnlike(term, not, forms.size(), uses.size()));
            for (int i = 0; i < forms.size(); i++) {
                String form = forms.get(i);
                String use = uses.get(i);
                Slip.at("not", () -> refuseItself(form, use, term.caseKept()));
                index.add(Slip.at("not", () -> SetPhrase.of(form, around)), new TermUse(use, message));
            }
        }
    }

    private static String refuseUnlike(Term term, String not, int forms, int uses) {
        if (forms != uses) {
            throw new IllegalArgumentException("'" + term.use() + "' has " + uses + " forms and '" + not + "' has "
                    + forms + "; give both the same, in the same order");
        }
        return not;
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

    private static void flag(Copy copy, Findings findings, PhraseIndex.Hit<TermUse> hit) {
        String found = copy.textOf(hit.span());
        String use = inCaseOf(found, hit.value().words);
        if (!found.equals(use)) {
            int start = IndefiniteArticle.start(copy.text(), hit.span().start(), use);
            Span span = new Span(start, hit.span().end());
            findings.flag(span, hit.value().message.fill(Map.of("found", found, "use", use)))
                    .suggest(IndefiniteArticle.mended(
                                    copy.textOf(new Span(start, hit.span().start())))
                            + use);
        }
    }

    private static String refuseItself(String not, String use, boolean caseKept) {
        if (not.equals(use)) {
            throw new IllegalArgumentException("'" + not + "' is both the term to use and one not to use");
        }
        if (not.equalsIgnoreCase(use) && !caseKept) {
            throw new IllegalArgumentException(
                    "'" + not + "' and '" + use + "' differ in capitals alone, which count with 'case: kept'");
        }
        return not;
    }

    static String inCaseOf(String written, String use) {
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        if (!capital || use.isEmpty() || !Character.isLowerCase(use.codePointAt(0))) {
            return use;
        }
        int first = Character.charCount(use.codePointAt(0));
        return use.substring(0, first).toUpperCase(Locale.ROOT) + use.substring(first);
    }

    private record TermUse(String words, Template message) {}
}
