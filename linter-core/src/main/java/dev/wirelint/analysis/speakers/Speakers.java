package dev.wirelint.analysis.speakers;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.Quotation;
import java.util.Map;
import java.util.Optional;

/** The speakers of a story's quotations; those inside another quotation have none of their own. */
public final class Speakers {
    private static final Part<Speakers> PART = Part.of(SpeakerReader::read);

    private final Map<Integer, Speaker> byStart;

    Speakers(Map<Integer, Speaker> byStart) {
        this.byStart = Map.copyOf(byStart);
    }

    public static Speakers of(Copy copy) {
        return copy.part(PART);
    }

    /** Who speaks a quotation; absent where the copy does not say. */
    public Optional<Speaker> of(Quotation quotation) {
        return Optional.ofNullable(byStart.get(quotation.span().start()));
    }
}
