package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.rule.forms.ConsistencyForm.FormUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms that are words: "e-mail" or "email". Each form may hold many words, the same number, in the same order. */
public final class WordChoice implements ConsistencyForm.Choice {
    private final List<String> names;
    private final List<List<String>> words;
    private final PhraseIndex<int[]> index = new PhraseIndex<>();

    private WordChoice(List<String> names, List<List<String>> words) {
        this.names = List.copyOf(names);
        this.words = List.copyOf(words);
    }

    /**
     * Makes a choice.
     *
     * @param names what the forms are called
     * @param words the words of each form; the first of one stands for the first of another
     * @throws Slip where the forms do not match
     */
    public static WordChoice of(
            List<String> names,
            List<List<String>> words,
            boolean caseKept,
            List<String> unlessBefore,
            List<String> unlessAfter) {
        if (names.size() < 2) {
            throw Slip.of("either", "a choice is between two forms or more");
        }
        WordChoice choice = new WordChoice(names, words);
        SetPhrase.PhraseContext around = SetPhrase.PhraseContext.of(caseKept, unlessBefore, unlessAfter);
        for (int form = 0; form < words.size(); form++) {
            List<String> variants = words.get(form);
            if (variants.size() != words.get(0).size()) {
                throw Slip.of(
                        "either",
                        "'" + names.get(0) + "' and '" + names.get(form) + "' do not have as many words as each other");
            }
            for (int variant = 0; variant < variants.size(); variant++) {
                String written = variants.get(variant);
                choice.index.add(Slip.at("either", () -> SetPhrase.of(written, around)), new int[] {form, variant});
            }
        }
        return choice;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public List<FormUse> uses(Copy copy, List<Block> blocks) {
        List<FormUse> uses = new ArrayList<>();
        index.find(copy, blocks).stream()
                .filter(hit -> !Quotations.of(copy).hold(hit.span()))
                .forEach(hit ->
                        uses.add(new FormUse(hit.value()[0], hit.value()[1], new Regex.Match(hit.span(), Map.of()))));
        return ConsistencyForm.inReadingOrder(uses);
    }

    @Override
    public boolean isIn(Copy copy, List<Block> blocks) {
        return !index.find(copy, blocks).isEmpty();
    }

    @Override
    public Optional<String> written(FormUse use, int form) {
        return Optional.of(words.get(form).get(use.variant()));
    }
}
