package dev.wirelint.rule.forms;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Whole words that stand one after the other with nothing but white space between them.
 *
 * @param written the words as the page has them
 * @param around what is asked of the words around them
 */
record SetPhrase(List<PlainWord> words, String written, PhraseContext around) {
    SetPhrase {
        words = List.copyOf(words);
    }

    /**
     * Makes it ready.
     *
     * @throws IllegalArgumentException where the phrase has no word to look for
     */
    static SetPhrase of(String written, PhraseContext around) {
        List<PlainWord> words = PlainWord.read(written);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("'" + written + "' has no word to look for");
        }
        return new SetPhrase(words, written, around);
    }

    String firstWord() {
        return words.get(0).folded();
    }

    /** The place of the phrase where it starts at a word and nothing around it speaks against it. */
    Optional<Span> at(Copy copy, List<PlainWord> story, int first) {
        int next = first + words.size();
        if (!standsAt(copy, story, first)
                || around.before().stream().anyMatch(p -> p.standsAfter(copy, story, next))
                || around.after().stream().anyMatch(p -> p.standsBefore(copy, story, first))) {
            return Optional.empty();
        }
        return Optional.of(
                Span.covering(story.get(first).span(), story.get(next - 1).span()));
    }

    private boolean standsAfter(Copy copy, List<PlainWord> story, int next) {
        return standsAt(copy, story, next) && isBlankBefore(copy, story, next);
    }

    private boolean standsBefore(Copy copy, List<PlainWord> story, int first) {
        return standsAt(copy, story, first - words.size()) && isBlankBefore(copy, story, first);
    }

    private boolean standsAt(Copy copy, List<PlainWord> story, int first) {
        if (first < 0 || first + words.size() > story.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            PlainWord word = story.get(first + i);
            if (!word.folded().equals(words.get(i).folded())
                    || (i > 0 && !isBlankBefore(copy, story, first + i))
                    || (around.caseKept() && !hasCaseOf(copy, word, words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasCaseOf(Copy copy, PlainWord word, PlainWord asked) {
        return copy.textOf(word.span())
                .replace('’', '\'')
                .equals(asked.span().of(written).replace('’', '\''));
    }

    private static boolean isBlankBefore(Copy copy, List<PlainWord> story, int at) {
        int gap = story.get(at - 1).span().end();
        return copy.text().substring(gap, story.get(at).span().start()).isBlank();
    }

    /**
     * What is asked of a phrase beyond its words.
     *
     * @param caseKept whether capitals count
     * @param before phrases that make it right when they follow
     * @param after phrases that make it right when they stand in front
     */
    record PhraseContext(boolean caseKept, List<SetPhrase> before, List<SetPhrase> after) {
        static final PhraseContext NOTHING = new PhraseContext(false, List.of(), List.of());

        PhraseContext {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static PhraseContext of(boolean caseKept, List<String> before, List<String> after) {
            return new PhraseContext(
                    caseKept,
                    Slip.at("unless-before", () -> phrases(before)),
                    Slip.at("unless-after", () -> phrases(after)));
        }

        private static List<SetPhrase> phrases(List<String> written) {
            return written.stream().map(w -> SetPhrase.of(w, NOTHING)).toList();
        }
    }
}
