package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speaker.Link;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who speaks each quotation of a story, paragraph by paragraph. */
final class SpeakerReader {
    private static final Set<Zone> DISPLAYED = EnumSet.of(Zone.HEADLINE, Zone.DECK, Zone.CAPTION, Zone.SUBHEAD);

    private static final int SENTENCES_BACK = 8;

    private final String text;
    private final Referents referents;
    private final Map<Integer, Speaker> found = new HashMap<>();
    private @Nullable Narration previous;
    private List<Narration> paragraphBefore = List.of();
    private @Nullable Quotation lastQuotation;
    private @Nullable Speaker lastSpeaker;

    private SpeakerReader(String text, Ledger names) {
        this.text = text;
        this.referents = new Referents(names);
    }

    static Speakers read(Copy copy) {
        Quotations quotations = Quotations.of(copy);
        SpeakerReader reader = new SpeakerReader(copy.text(), Ledger.of(copy));
        Map<Integer, List<Quotation>> byBlock = quotations.outerByBlock();
        for (Block block : copy.article().blocks()) {
            List<Quotation> here = byBlock.getOrDefault(block.span().start(), List.of());
            if (block.zone().isProse()) {
                reader.paragraph(copy.sentences(block), here);
            } else if (DISPLAYED.contains(block.zone()) && !here.isEmpty()) {
                reader.displayed(copy.sentences(block), here);
            }
            if (block.zone() == Zone.SUBHEAD) {
                reader.forget();
            }
        }
        reader.takeFromNext(quotations.outer());
        return new Speakers(reader.found);
    }

    private void forget() {
        previous = null;
        paragraphBefore = List.of();
        lastQuotation = null;
        lastSpeaker = null;
    }

    private void displayed(List<Sentence> sentences, List<Quotation> quotations) {
        for (Narration narration : NarrationReader.read(text, sentences, quotations)) {
            narration
                    .quoted()
                    .forEach((index, quotation) -> inSentence(narration, index)
                            .or(() -> DisplayedSpeaker.of(narration, index)
                                    .map(words -> speaker(narration, Link.CUE, words)))
                            .ifPresent(s -> found.put(quotation.span().start(), s)));
        }
    }

    private void paragraph(List<Sentence> sentences, List<Quotation> quotations) {
        List<Narration> narrations = NarrationReader.read(text, sentences, quotations);
        boolean head = true;
        for (int i = 0; i < narrations.size(); i++) {
            Narration narration = narrations.get(i);
            for (Map.Entry<Integer, Quotation> entry : narration.quoted().entrySet()) {
                Optional<Speaker> speaker = inSentence(narration, entry.getKey())
                        .or(() -> entry.getKey() == 0 ? beside(narration) : Optional.empty());
                boolean only = head;
                if (speaker.isEmpty() && entry.getKey() == 0 && i + 1 < narrations.size() && only) {
                    speaker = following(narrations, i);
                }
                speaker.ifPresent(s -> keep(entry.getValue(), s));
                lastQuotation = entry.getValue();
            }
            if (narration.quoted().isEmpty()) {
                lastQuotation = null;
            }
            head = false;
            referents.note(narration);
            previous = narration;
        }
        if (quotations.isEmpty()) {
            lastSpeaker = null;
        }
        paragraphBefore = narrations;
    }

    private void keep(Quotation quotation, Speaker speaker) {
        found.put(quotation.span().start(), speaker);
        lastSpeaker = speaker;
    }

    private Optional<Speaker> inSentence(Narration narration, int quotation) {
        return Cue.nearest(narration, quotation)
                .map(words -> speaker(narration, Link.CUE, words))
                .or(() -> new Subject(narration)
                        .ofWordingBefore(quotation)
                        .map(words -> speaker(narration, Link.WORDING, words)))
                .or(() -> Cue.inEarlierClause(narration, quotation).map(words -> speaker(narration, Link.CUE, words)))
                .or(() -> goesOnBehind(narration, quotation)
                        ? new Subject(narration).behind(quotation).map(words -> speaker(narration, Link.WORDING, words))
                        : Optional.empty());
    }

    /** Whether the sentence goes on behind the quotation as one does with a speaker, whatever its verb. */
    private boolean goesOnBehind(Narration narration, int index) {
        String words = narration.quotation(index).words().of(text).stripTrailing();
        return index + 1 < narration.tokens().size()
                && !words.isEmpty()
                && ",?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** What the copy before says of a quotation that opens its sentence. */
    private Optional<Speaker> beside(Narration narration) {
        Narration before = previous;
        if (before == null) {
            return Optional.empty();
        }
        if (before.endsWithColon()) {
            Optional<Speaker> introduced = spokenOf(before).map(s -> s.by(Link.COLON));
            if (introduced.isPresent()) {
                return introduced;
            }
        }
        if (lastSpeaker != null) {
            boolean continued = lastQuotation != null && lastQuotation.runsOn();
            if (continued || lastQuotation != null || narration.isAllQuoted()) {
                return Optional.of(lastSpeaker.by(continued ? Link.CONTINUED : Link.RUN));
            }
        }
        if (!narration.isAllQuoted()) {
            return Optional.empty();
        }
        Optional<Speaker> spokenOf = spokenOf(before);
        return spokenOf.isPresent() ? spokenOf : personIn(before);
    }

    /** The person named last in the paragraph before. */
    private Optional<Speaker> personIn(Narration before) {
        for (int i = paragraphBefore.size() - 1; i >= Math.max(0, paragraphBefore.size() - SENTENCES_BACK); i--) {
            Narration narration = paragraphBefore.get(i);
            Optional<Speaker> person =
                    referents.lastPersonIn(narration).map(words -> speaker(narration, Link.BESIDE, words));
            if (person.isPresent()) {
                return person;
            }
        }
        return referents.lastPersonIn(before).map(words -> speaker(before, Link.BESIDE, words));
    }

    private Optional<Speaker> following(List<Narration> narrations, int index) {
        for (Narration next : narrations.subList(index + 1, Math.min(narrations.size(), index + 3))) {
            Optional<Speaker> speaker = next.quoted().isEmpty()
                    ? spokenOf(next)
                    : inSentence(next, next.quoted().keySet().iterator().next()).map(s -> s.by(Link.RUN));
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    /** The source a sentence names, or the person it speaks of. */
    private Optional<Speaker> spokenOf(Narration narration) {
        return Cue.last(narration)
                .or(() -> new Subject(narration).ofSentence().filter(s -> referents.isPerson(narration, s)))
                .map(words -> speaker(narration, Link.BESIDE, words));
    }

    private Speaker speaker(Narration narration, Link link, Span words) {
        return new Speaker(link, words, referents.resolve(narration, words));
    }

    /** A quotation over paragraphs whose speaker is named only where it ends. */
    private void takeFromNext(List<Quotation> outer) {
        for (int i = outer.size() - 2; i >= 0; i--) {
            Speaker next = found.get(outer.get(i + 1).span().start());
            if (outer.get(i).runsOn() && next != null) {
                found.putIfAbsent(outer.get(i).span().start(), next.by(Link.CONTINUED));
            }
        }
    }
}
