package dev.wirelint.analysis.history;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.dates.StoryDay;
import dev.wirelint.analysis.history.Titles.OtherYears;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** What a story says of its past that the years it tells contradict. */
public final class History {
    private static final Part<Function<Set<Zone>, History>> PART = Part.each(History::new);

    private final List<YearsGone> anniversaries;
    private final List<YearsGone> yearsGone = new ArrayList<>();
    private final List<Contradicted> contradicted = new ArrayList<>();
    private final Optional<OtherYears> otherYears;

    private History(Copy copy, Set<Zone> zones) {
        List<Sentence> sentences = copy.sentences(zones);
        OptionalInt year = StoryDay.of(copy).map(StoryDay::year).orElseGet(OptionalInt::empty);
        anniversaries = year.isPresent() ? Anniversaries.wrong(copy, sentences, year.getAsInt()) : List.of();
        year.ifPresent(now -> {
            yearsGone.addAll(FoundedAge.wrong(sentences, now, copy));
            yearsGone.addAll(sentences.isEmpty() ? List.of() : HeadlineHigh.wrong(copy, sentences, now));
            for (int i = 0; i < sentences.size(); i++) {
                FirstSince.counted(copy, sentences, i, now).ifPresent(yearsGone::add);
            }
        });
        contradicted.addAll(Titles.conflicts(copy, sentences));
        AgainSince.conflict(copy, sentences, year).ifPresent(contradicted::add);
        contradicted.addAll(FirstSince.conflicts(copy, sentences, year));
        FirstOfAll.conflict(copy, sentences).ifPresent(contradicted::add);
        otherYears = Titles.otherYears(copy, sentences, year);
    }

    public static History of(Copy copy, Set<Zone> zones) {
        return copy.part(PART).apply(zones);
    }

    /** Anniversaries of another number. */
    public List<YearsGone> anniversaries() {
        return anniversaries;
    }

    /** Ages of things and years since when that are of another number. */
    public List<YearsGone> yearsGone() {
        return List.copyOf(yearsGone);
    }

    public List<Contradicted> contradicted() {
        return List.copyOf(contradicted);
    }

    /** The title whose number or row the years of the others are not. */
    public Optional<OtherYears> otherYears() {
        return otherYears;
    }
}
