package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.names.NameFacts;
import dev.wirelint.facts.names.SpellingFact;
import dev.wirelint.facts.versions.OtherFigure;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFacts;
import dev.wirelint.facts.versions.VersionFigure;
import dev.wirelint.facts.versions.VersionName;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was corrected in one story and stands uncorrected in others. */
final class SpreadFaults {
    private static final int SHARED = 2;

    private final Facts facts;
    private final List<OtherFigure> figures = new ArrayList<>();
    private final Map<String, ChainFault> found = new LinkedHashMap<>();

    private SpreadFaults(Facts facts) {
        this.facts = facts;
    }

    static List<ChainFault> in(Facts facts) {
        SpreadFaults faults = new SpreadFaults(facts);
        VersionFacts versions = facts.of(VersionFacts.KIND);
        List<Chain> chains = Chain.among(versions);
        faults.figures.addAll(versions.others());
        chains.forEach(c -> faults.figures.addAll(figures(c.latest())));
        Set<String> latest = new HashSet<>();
        chains.forEach(c -> latest.add(c.latest().file()));
        Set<String> versioned = new HashSet<>();
        versions.versions().forEach(v -> versioned.add(v.file()));
        for (Chain chain : chains) {
            for (VersionPair pair : chain.pairs()) {
                for (Correction correction : Correction.in(pair.later())) {
                    for (CorrectedWords mended : CorrectedWords.by(correction, pair)) {
                        faults.spread(
                                mended, correction, pair, chain, f -> latest.contains(f) || !versioned.contains(f));
                    }
                }
            }
        }
        return List.copyOf(faults.found.values());
    }

    private static List<OtherFigure> figures(StoryVersion version) {
        List<OtherFigure> figures = new ArrayList<>();
        for (VersionSentence sentence : version.sentences()) {
            for (VersionFigure figure : sentence.figures()) {
                figures.add(OtherFigure.of(figure, sentence));
            }
        }
        return figures;
    }

    /** Says which stories still stand. */
    private interface StillStanding {
        boolean stands(String file);
    }

    private void spread(
            CorrectedWords mended, Correction correction, VersionPair pair, Chain chain, StillStanding standing) {
        Set<String> own = chain.files();
        if (mended.figure().isPresent()) {
            VersionFigure wrong = mended.figure().get();
            Set<String> names = nameWords(pair);
            figures.stream()
                    .filter(f -> !own.contains(f.place().file())
                            && standing.stands(f.place().file()))
                    .filter(f ->
                            f.kind() == wrong.kind() && f.unit().equals(wrong.unit()) && f.value() == wrong.value())
                    .filter(f ->
                            f.topic().stream().filter(mended.topic()::contains).count() >= SHARED
                                    && f.topic().stream().anyMatch(names::contains))
                    .forEach(f -> tell(f.place(), f.written(), mended, correction));
        } else {
            name(mended, pair).forEach(place -> {
                if (!own.contains(place.file()) && standing.stands(place.file())) {
                    tell(place, mended.wrong(), mended, correction);
                }
            });
        }
    }

    private static Set<String> nameWords(VersionPair pair) {
        Set<String> words = new HashSet<>();
        for (VersionSentence sentence : pair.later().sentences()) {
            for (VersionName name : sentence.names()) {
                Arrays.stream(name.span().of(sentence.text()).split("\\s+", -1))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** The places of the wrong spelling in stories that name somebody or some place of this one too. */
    private List<Place> name(CorrectedWords mended, VersionPair pair) {
        NameFacts names = facts.of(NameFacts.KIND);
        String[] words = mended.wrong().split("\\s+", -1);
        Optional<SpellingFact> wrong = names.spelling(words[words.length - 1]);
        if (wrong.isEmpty()) {
            return List.of();
        }
        Set<String> near = new HashSet<>();
        for (VersionSentence sentence : pair.later().sentences()) {
            for (VersionName name : sentence.names()) {
                for (String word : name.span().of(sentence.text()).split("\\s+", -1)) {
                    if (!word.equals(mended.right()) && !word.equals(mended.wrong())) {
                        names.spelling(word).stream()
                                .flatMap(s -> s.places().list().stream())
                                .map(Place::file)
                                .forEach(near::add);
                    }
                }
            }
        }
        return wrong.get().places().list().stream()
                .filter(p -> near.contains(p.file()))
                .toList();
    }

    private void tell(Place place, String written, CorrectedWords mended, Correction correction) {
        found.putIfAbsent(
                place.toString(),
                new ChainFault(
                        FaultKind.SPREAD,
                        place,
                        "\"" + written + "\" here, which "
                                + name(correction.note().place().file()) + " corrects to \"" + mended.right()
                                + "\"; correct this story too",
                        "correction:" + mended.right(),
                        mended.isName() ? mended.right() : "",
                        List.of(
                                new RelatedPlace(correction.note().place(), "the correction"),
                                new RelatedPlace(mended.place(), "\"" + mended.wrong() + "\" before the correction"))));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
