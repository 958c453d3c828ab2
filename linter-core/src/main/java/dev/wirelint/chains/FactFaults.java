package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.chains.SentencePair.WordChange;
import dev.wirelint.facts.versions.VersionFigure.FigureKind;
import dev.wirelint.facts.versions.VersionName.NameKind;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Days, places, directions and other facts that stand otherwise in a sentence that is the same but for them. */
final class FactFaults {
    private static final double LEAST_LIKENESS = 0.6;
    private static final int MOST_WORDS = 3;

    /** Each word with the group of words of which one rules out the others. */
    private static final Map<String, Set<String>> RIVALS = rivals();

    private static final Set<String> NOT = Set.of("not", "never", "no", "cannot");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final VersionPair pair;
    private final Set<String> told = new HashSet<>();
    private final List<ChainFault> found = new ArrayList<>();

    private FactFaults(VersionPair pair) {
        this.pair = pair;
    }

    private static Map<String, Set<String>> rivals() {
        Map<String, Set<String>> rivals = new HashMap<>();
        for (List<String> row :
                LanguageList.beside(FactFaults.class, "rivals.txt").rows()) {
            row.forEach(
                    word -> rivals.computeIfAbsent(word, w -> new HashSet<>()).addAll(row));
        }
        return Map.copyOf(rivals);
    }

    /** With the counts that have changed, which are no tolls, sums or shares. */
    static List<ChainFault> in(VersionPair pair) {
        FactFaults faults = new FactFaults(pair);
        for (SentencePair sentences : pair.sentences()) {
            if (sentences.likeness() >= LEAST_LIKENESS) {
                sentences.changes().forEach(c -> faults.read(c, sentences));
                NameFaults.swapped(sentences).stream()
                        .filter(s -> isAnother(s, sentences))
                        .forEach(s -> faults.tell(s.was().span(), s.is().span(), sentences));
            }
        }
        FigureFaults.in(pair).stream().filter(f -> f.kind() == FaultKind.FACT).forEach(faults.found::add);
        return List.copyOf(faults.found);
    }

    /** Whether one name was put in the place of another, each of them whole and plainly a name. */
    private static boolean isAnother(NameFaults.SwappedName name, SentencePair sentences) {
        VersionSentence earlier = sentences.earlier();
        VersionSentence later = sentences.later();
        boolean whole = sentences.changes().stream()
                .anyMatch(c -> c.earlier().equals(earlier.wordsOf(name.was().span()))
                        && c.later().equals(later.wordsOf(name.is().span())));
        boolean told =
                name.was().kind() != NameKind.UNKNOWN || name.is().kind() != NameKind.UNKNOWN || name.isOfPlaces();
        boolean titled = TitleChanges.in(sentences).stream()
                .anyMatch(t -> t.later().overlaps(name.is().span()));
        boolean words = isOrdinary(name.written()) && isOrdinary(name.writtenNow());
        boolean joined =
                name.written().replace(" ", "").equals(name.writtenNow().replace(" ", ""));
        return whole
                && told
                && !titled
                && !joined
                && (name.isOfPlaces() || !words)
                && !name.isNear()
                && (!isOfToll(sentences) || name.is().isPerson());
    }

    /** A word of the language with a capital. */
    private static boolean isOrdinary(String name) {
        return English.get().word(name.toLowerCase(Locale.ROOT)).isCommon();
    }

    private static boolean isOfToll(SentencePair sentences) {
        return sentences.later().figures().stream().anyMatch(f -> f.kind() == FigureKind.TOLL);
    }

    private void read(WordChange change, SentencePair sentences) {
        if (change.earlier().length() > MOST_WORDS || change.later().length() > MOST_WORDS) {
            return;
        }
        if (change.isSwap()) {
            swap(change, sentences);
        } else {
            denial(change, sentences);
        }
    }

    private void swap(WordChange change, SentencePair sentences) {
        List<VersionWord> was = words(sentences.earlier(), change.earlier());
        List<VersionWord> is = words(sentences.later(), change.later());
        for (VersionWord before : was) {
            Optional<VersionWord> now =
                    is.stream().filter(w -> isOther(before, w, sentences)).findFirst();
            now.ifPresent(n -> tell(before.span(), n.span(), sentences));
            if (now.isPresent()) {
                return;
            }
        }
    }

    private boolean isOther(VersionWord was, VersionWord is, SentencePair sentences) {
        if (isFigure(sentences.earlier(), was) && isFigure(sentences.later(), is)) {
            return false;
        }
        if (isAge(sentences.earlier(), was) || isAge(sentences.later(), is)) {
            return false;
        }
        return isRival(was, is) || ChangedNumber.isOne(was, is, sentences);
    }

    private static boolean isRival(VersionWord was, VersionWord is) {
        return isRival(was.read(), is.read()) || isRivalInPart(was.read(), is.read());
    }

    private static boolean isRival(String was, String is) {
        return !was.equals(is) && RIVALS.getOrDefault(was, Set.of()).contains(is);
    }

    /** "Second-largest" for "third-largest", "3-2" for "3-1". */
    private static boolean isRivalInPart(String was, String is) {
        String[] before = was.split("-", -1);
        String[] now = is.split("-", -1);
        if (before.length < 2 || before.length != now.length) {
            return false;
        }
        int other = 0;
        boolean rivals = true;
        for (int i = 0; i < before.length; i++) {
            other += before[i].equals(now[i]) ? 0 : 1;
            rivals &= before[i].equals(now[i])
                    || isRival(before[i], now[i])
                    || (DIGITS.matcher(before[i]).matches()
                            && DIGITS.matcher(now[i]).matches());
        }
        return other > 0 && rivals;
    }

    private static boolean isFigure(VersionSentence sentence, VersionWord word) {
        return sentence.figures().stream().anyMatch(f -> f.number().overlaps(word.span()));
    }

    private static boolean isAge(VersionSentence sentence, VersionWord word) {
        return sentence.ages().stream().anyMatch(a -> a.span().overlaps(word.span()));
    }

    /** "Will not" for "will". */
    private void denial(WordChange change, SentencePair sentences) {
        boolean put = change.earlier().isEmpty();
        VersionSentence having = put ? sentences.later() : sentences.earlier();
        List<VersionWord> words = words(having, put ? change.later() : change.earlier());
        if (words.size() == 1
                && NOT.contains(words.get(0).read())
                && !having.isQuoted(words.get(0).span())) {
            Span beside = new Span(
                    Math.max(0, (put ? change.later() : change.earlier()).start() - 1),
                    (put ? change.later() : change.earlier()).end());
            Span other = put ? change.earlier() : change.later();
            VersionSentence lacking = put ? sentences.earlier() : sentences.later();
            Span around = new Span(
                    Math.max(0, other.start() - 1), Math.min(lacking.words().size(), Math.max(1, other.start())));
            Span there = NameFaults.letters(having, beside);
            Span here = NameFaults.letters(lacking, around);
            tell(put ? here : there, put ? there : here, sentences);
        }
    }

    private static List<VersionWord> words(VersionSentence sentence, Span numbers) {
        return sentence.words().subList(numbers.start(), numbers.end());
    }

    private void tell(Span was, Span is, SentencePair sentences) {
        VersionSentence earlier = sentences.earlier();
        VersionSentence later = sentences.later();
        String before = was.of(earlier.text());
        String now = is.of(later.text());
        boolean announced = later.isQuoted(is)
                || pair.announced().tellsOf("fact", later)
                || pair.announced().coversAll()
                || pair.announced().names(now);
        if (!announced && told.add(before + "\n" + now)) {
            found.add(ChainFault.of(
                    FaultKind.FACT,
                    later.place(is),
                    "\"" + now + "\" here, \"" + before
                            + "\" in the version before, and no correction says so; check which is right, and announce it",
                    "fact:" + later.paragraph() + ":" + was.start(),
                    earlier.place(was),
                    "\"" + before + "\" in the version before"));
        }
    }
}
