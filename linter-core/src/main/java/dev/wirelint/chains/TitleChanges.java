package dev.wirelint.chains;

import dev.wirelint.facts.versions.VersionName;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Titles and posts of people that stand otherwise beside their names. */
final class TitleChanges {
    private static final Set<String> TITLES = titles();
    private static final Set<String> RANKS =
            LanguageList.of("people/offices.txt").words("rank");

    /** Forms of address, which follow house style. */
    private static final Set<String> ADDRESS = Set.of("mr", "mrs", "ms", "miss", "mx");

    /** Each title with the other forms of it. */
    private static final Map<String, Set<String>> FORMS = forms();

    private static final int REACH = 5;

    private TitleChanges() {}

    /**
     * A title in the place of another.
     *
     * @param earlier the place of the words in the earlier sentence
     */
    record TitleChange(String family, String was, String is, Span earlier, Span later) {}

    private static Set<String> titles() {
        Set<String> titles = new HashSet<>(LanguageList.of("names/titles.txt").everyWord());
        titles.addAll(LanguageList.of("people/offices.txt").words());
        titles.addAll(LanguageList.of("names/offices.txt").everyWord());
        return Set.copyOf(titles);
    }

    private static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (List<String> row :
                LanguageList.beside(TitleChanges.class, "same-titles.txt").rows()) {
            forms.computeIfAbsent(row.get(0), t -> new HashSet<>()).add(row.get(1));
            forms.computeIfAbsent(row.get(1), t -> new HashSet<>()).add(row.get(0));
        }
        return Map.copyOf(forms);
    }

    /** Whether the words of two titles, but for those that both have, are forms of one. */
    private static boolean areForms(List<String> was, List<String> is) {
        String before = String.join(" ", without(was, is)).replace(".", "");
        String now = String.join(" ", without(is, was)).replace(".", "");
        return FORMS.getOrDefault(before, Set.of()).contains(now);
    }

    private static List<String> without(List<String> words, List<String> others) {
        return words.stream().filter(w -> !others.contains(w)).toList();
    }

    static List<TitleChange> in(SentencePair sentences) {
        List<TitleChange> found = new ArrayList<>();
        for (VersionName is : sentences.later().names()) {
            Optional<VersionName> was = is.isPerson()
                    ? sentences.earlier().names().stream()
                            .filter(n -> n.isPerson() && n.family().equals(is.family()))
                            .findFirst()
                    : Optional.empty();
            was.ifPresent(w -> {
                before(sentences, w, is).ifPresent(found::add);
                behind(sentences, w, is).ifPresent(found::add);
            });
        }
        return found;
    }

    private static Optional<TitleChange> before(SentencePair sentences, VersionName was, VersionName is) {
        return change(sentences, is, wordsBefore(sentences.earlier(), was), wordsBefore(sentences.later(), is));
    }

    private static Optional<TitleChange> behind(SentencePair sentences, VersionName was, VersionName is) {
        return change(sentences, is, apposition(sentences.earlier(), was), apposition(sentences.later(), is));
    }

    /** The words right before a name, as far back as a mark or a verb. */
    private static Span wordsBefore(VersionSentence sentence, VersionName name) {
        int end = sentence.wordsOf(name.span()).start();
        int start = end;
        while (start > 0 && end - start < REACH && goesOn(sentence, start - 1)) {
            start--;
        }
        return new Span(start, end);
    }

    private static boolean goesOn(VersionSentence sentence, int word) {
        VersionWord at = sentence.words().get(word);
        int next = word + 1 < sentence.words().size()
                ? sentence.words().get(word + 1).span().start()
                : sentence.text().length();
        String gap = sentence.text().substring(at.span().end(), next);
        Word read = English.get().word(at.text());
        boolean title = TITLES.contains(at.read());
        return gap.isBlank()
                && (title
                        || (read.can("NN") && !read.can("VBD"))
                        || read.can("JJ")
                        || at.isCapital()
                        || at.read().equals("of"));
    }

    /** Whether a title goes on right behind some words: the "Energy" of "Energy Minister". */
    static boolean isTitle(VersionSentence sentence, Span words) {
        return (words.end() < sentence.words().size()
                        && TITLES.contains(sentence.words().get(words.end()).read()))
                || TITLES.contains(sentence.words().get(words.end() - 1).read());
    }

    /** What stands between commas behind a name. */
    private static Span apposition(VersionSentence sentence, VersionName name) {
        int start = sentence.wordsOf(name.span()).end();
        int comma = name.span().end();
        boolean opens = comma < sentence.text().length() && sentence.text().charAt(comma) == ',';
        if (!opens) {
            return Span.at(start);
        }
        int stop = comma + 1;
        while (stop < sentence.text().length()
                && ",.;:—".indexOf(sentence.text().charAt(stop)) < 0) {
            stop++;
        }
        return sentence.wordsOf(new Span(comma + 1, stop));
    }

    private static Optional<TitleChange> change(SentencePair sentences, VersionName name, Span was, Span is) {
        VersionSentence earlier = sentences.earlier();
        VersionSentence later = sentences.later();
        if ((was.isEmpty() && is.isEmpty()) || (!hasTitle(earlier, was) && !hasTitle(later, is))) {
            return Optional.empty();
        }
        List<String> before = told(earlier, was);
        List<String> now = told(later, is);
        boolean reranked = !ranks(before).equals(ranks(now)) && hasTitle(earlier, was) && hasTitle(later, is);
        boolean swapped = !before.isEmpty() && !now.isEmpty() && !before.containsAll(now) && !now.containsAll(before);
        boolean nouns =
                now.stream().allMatch(w -> isNounOrTitle(w)) && before.stream().allMatch(w -> isNounOrTitle(w));
        return (reranked || swapped) && nouns && !areForms(before, now)
                ? Optional.of(new TitleChange(
                        name.family(),
                        earlier.textOf(was.isEmpty() ? earlier.wordsOf(name.span()) : was),
                        later.textOf(is.isEmpty() ? later.wordsOf(name.span()) : is),
                        was.isEmpty() ? name.span() : NameFaults.letters(earlier, was),
                        is.isEmpty() ? name.span() : NameFaults.letters(later, is)))
                : Optional.empty();
    }

    private static boolean hasTitle(VersionSentence sentence, Span words) {
        return sentence.words().subList(words.start(), words.end()).stream().anyMatch(w -> TITLES.contains(w.read()));
    }

    /** The words that tell what somebody is. */
    private static List<String> told(VersionSentence sentence, Span words) {
        return sentence.words().subList(words.start(), words.end()).stream()
                .map(w -> w.bare().toLowerCase(Locale.ROOT))
                .filter(w -> !ADDRESS.contains(w))
                .filter(w -> TITLES.contains(w)
                        || English.get().word(w).can("NN")
                        || !English.get().word(w).isKnown())
                .toList();
    }

    private static Set<String> ranks(List<String> words) {
        Set<String> ranks = new HashSet<>(words);
        ranks.retainAll(RANKS);
        return ranks;
    }

    private static boolean isNounOrTitle(String word) {
        return TITLES.contains(word)
                || English.get().word(word).can("NN")
                || !English.get().word(word).isKnown();
    }
}
