package dev.wirelint.chains;

import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.facts.versions.VersionWord;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Corrections that are announced and not carried out everywhere. */
final class CorrectionFaults {
    private final VersionPair pair;
    private final List<ChainFault> found = new ArrayList<>();
    private final Set<Object> told = new HashSet<>();

    private CorrectionFaults(VersionPair pair) {
        this.pair = pair;
    }

    static List<ChainFault> in(VersionPair pair) {
        CorrectionFaults faults = new CorrectionFaults(pair);
        Set<String> before = pair.earlier().notes().stream().map(n -> n.text()).collect(Collectors.toSet());
        for (Correction correction : Correction.in(pair.later())) {
            if (!before.contains(correction.note().text())) {
                boolean stands = faults.stands(correction);
                if (!stands) {
                    faults.untouched(correction);
                }
            }
        }
        return List.copyOf(faults.found);
    }

    /** What was wrong and stands still. */
    private boolean stands(Correction correction) {
        List<CorrectedWords> mended = CorrectedWords.by(correction, pair);
        for (CorrectedWords one : mended) {
            for (VersionSentence sentence : pair.later().sentences()) {
                for (Span place : one.leftIn(sentence)) {
                    tell(one, sentence, place, correction);
                }
            }
        }
        return !found.isEmpty();
    }

    private void tell(CorrectedWords mended, VersionSentence sentence, Span place, Correction correction) {
        if (told.add(sentence.place(place))) {
            found.add(new ChainFault(
                    FaultKind.CORRECTION,
                    sentence.place(place),
                    "\"" + place.of(sentence.text()) + "\" still stands here, which the correction above changes to \""
                            + mended.right() + "\"; mend it here too",
                    "correction:" + mended.right(),
                    mended.isName() ? mended.right() : "",
                    List.of(
                            new RelatedPlace(correction.note().place(), "the correction"),
                            new RelatedPlace(mended.place(), "\"" + mended.wrong() + "\" in the version before"))));
        }
    }

    /** A part of the story that the correction names, and in which all is as it was. */
    private void untouched(Correction correction) {
        for (NotedPlaces.NotedPlace part : correction.places().all()) {
            List<VersionSentence> now = sentences(pair.later(), part.key());
            List<VersionSentence> before = sentences(pair.earlier(), part.key());
            boolean same = (!now.isEmpty() && texts(now).equals(texts(before)))
                    || (!now.isEmpty()
                            && part.key().matches("\\d+")
                            && VersionPair.texts(pair.earlier()).containsAll(texts(now)));
            if (same && told.add(part.key())) {
                Optional<Span> place = correction.right().flatMap(r -> CorrectedWords.shapedLike(r, now.get(0)));
                RelatedPlace earlier = new RelatedPlace(
                        (before.isEmpty() ? now : before).get(0).place(), "the same words in the version before");
                String named = part.words().of(correction.note().text());
                found.add(new ChainFault(
                        FaultKind.CORRECTION,
                        place.map(p -> now.get(0).place(p)).orElseGet(() -> correction.placeOf(part)),
                        place.isPresent()
                                ? "\"" + place.get().of(now.get(0).text())
                                        + "\" stands here as before, and the correction says \""
                                        + correction.right().orElse("") + "\"; mend it"
                                : "nothing has changed in " + named
                                        + " since the version before; make the correction there, or name the right paragraph",
                        "correction:" + part.key(),
                        "",
                        List.of(earlier, new RelatedPlace(correction.note().place(), "the correction"))));
            }
        }
    }

    private static List<VersionSentence> sentences(StoryVersion version, String key) {
        return version.sentences().stream()
                .filter(s -> NotedPlaces.key(s).equals(key))
                .toList();
    }

    private static List<String> texts(List<VersionSentence> sentences) {
        return sentences.stream().map(VersionSentence::text).toList();
    }

    static List<String> read(VersionSentence sentence) {
        return sentence.words().stream().map(VersionWord::read).toList();
    }
}
