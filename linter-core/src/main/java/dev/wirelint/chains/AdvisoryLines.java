package dev.wirelint.chains;

import dev.wirelint.analysis.amounts.Numerals;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionNote;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.language.LanguageList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a version says of its changes in its advisory lines and its corrections, clause by clause. */
final class AdvisoryLines {
    /** What opens a clause that tells of a change; what follows "adds" was not there before. */
    private static final Pattern VERB = Pattern.compile(
            "(?i)\\b(?<change>updates?|updated|updating|corrects?|corrected|correction|clarifies|changes?|changed|recasts?|fixes|fix|refiles?|amends?|restores?|removes?|deletes?|revises?|rewrites?|writes through|this (?:story|version|article|report)|an earlier version)\\b|\\b(?<adds>adds?|adding|with)\\b");

    private static final Pattern CLAUSE_END = Pattern.compile("[;,.()]|\\b(?:and|then)\\b");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.,'’-]*[\\p{L}\\p{N}])?");
    private static final Map<String, String> KINDS =
            LanguageList.beside(AdvisoryLines.class, "announcing.txt").kinds();
    private static final Set<String> EVERYWHERE = Set.of("throughout", "writethru", "rewrites");

    private static final double THOUSAND = 1000;

    private final List<Clause> clauses;
    private final Set<String> places;
    private final Set<Double> numbers;

    private AdvisoryLines(List<Clause> clauses, Set<String> places, Set<Double> numbers) {
        this.clauses = clauses;
        this.places = places;
        this.numbers = numbers;
    }

    /**
     * One thing that an advisory line says.
     *
     * @param changes whether it tells of a change rather than of what is new
     */
    private record Clause(boolean changes, Set<String> words) {}

    static AdvisoryLines in(StoryVersion version) {
        List<Clause> clauses = new ArrayList<>();
        Set<String> places = new HashSet<>();
        Set<Double> numbers = new HashSet<>();
        for (VersionNote note : version.notes()) {
            boolean changes = true;
            int start = 0;
            Matcher end = CLAUSE_END.matcher(note.text());
            while (start < note.text().length()) {
                int stop = end.find(start) ? end.start() : note.text().length();
                String clause = note.text().substring(start, stop);
                Matcher verb = VERB.matcher(clause);
                if (verb.find()) {
                    changes = verb.group("change") != null;
                }
                clauses.add(new Clause(changes, words(clause)));
                start = stop < note.text().length() ? end.end() : stop;
            }
            places.addAll(NotedPlaces.in(note.text()).keys());
            Matcher word = WORD.matcher(note.text());
            while (word.find()) {
                Numerals.whole(word.group().toLowerCase(Locale.ROOT)).ifPresent(numbers::add);
            }
        }
        return new AdvisoryLines(List.copyOf(clauses), Set.copyOf(places), Set.copyOf(numbers));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT).replaceFirst("['’]s$", ""));
        }
        return words;
    }

    /** Whether it says that all was gone through. */
    boolean coversAll() {
        return clauses.stream().anyMatch(c -> c.changes && c.words.stream().anyMatch(EVERYWHERE::contains));
    }

    /** Whether it speaks of a figure, of its kind, of what it counts, or of the paragraph it stands in. */
    boolean tellsOf(VersionFigure was, VersionFigure is, VersionSentence sentence) {
        return coversAll()
                || isNumbered(was.value())
                || isNumbered(is.value())
                || has(is.kind().name().toLowerCase(Locale.ROOT), "figure", false)
                || has(was.kind().name().toLowerCase(Locale.ROOT), "figure", false)
                || changesTopic(sentence, List.of(is.kind().name().toLowerCase(Locale.ROOT), "figure"))
                || tellsOfPlace(sentence);
    }

    /** "81" tells of 81 million too. */
    private boolean isNumbered(double value) {
        double left = value;
        while (left >= THOUSAND && left % THOUSAND == 0 && !numbers.contains(left)) {
            left /= THOUSAND;
        }
        return numbers.contains(left);
    }

    /** Whether it speaks of a change of a kind, or of the sentence. */
    boolean tellsOf(String kind, VersionSentence sentence) {
        return has(kind, kind, true) || changesTopic(sentence, List.of(kind)) || tellsOfPlace(sentence);
    }

    /** Whether it says that a quotation was mended; that one is new tells nothing of those that were there. */
    boolean tellsOfQuotes() {
        return has("quote", "quote", true);
    }

    /** Whether it has one of some words, such as a name as it is now. */
    boolean names(String written) {
        Set<String> sought = words(written);
        return clauses.stream()
                .anyMatch(c -> c.words.stream().anyMatch(w -> sought.contains(w) && !KINDS.containsKey(w)));
    }

    /** @param changes whether it must tell of a change: "adds names" says nothing of those that were there */
    private boolean has(String kind, String wider, boolean changes) {
        return clauses.stream()
                .filter(c -> c.changes || !changes)
                .anyMatch(c -> c.words.stream()
                        .map(w -> List.of(KINDS.getOrDefault(w, "").split(" ")))
                        .anyMatch(k -> k.contains(kind) || k.contains(wider)));
    }

    /** Whether it tells of a change in what the sentence is about, and not of one of another kind. */
    private boolean changesTopic(VersionSentence sentence, List<String> kinds) {
        return clauses.stream()
                .filter(c -> c.changes && !isOfOtherKind(c, kinds))
                .anyMatch(
                        c -> sentence.topic().stream().anyMatch(t -> c.words.contains(t) || c.words.contains(t + "s")));
    }

    private static boolean isOfOtherKind(Clause clause, List<String> kinds) {
        List<String> told = clause.words.stream()
                .flatMap(w -> List.of(KINDS.getOrDefault(w, "").split(" ")).stream())
                .filter(k -> !k.isEmpty())
                .toList();
        return !told.isEmpty() && told.stream().noneMatch(kinds::contains);
    }

    private boolean tellsOfPlace(VersionSentence sentence) {
        return places.contains(NotedPlaces.key(sentence));
    }
}
