package dev.wirelint.rule;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes what one repository rule has to say, story by story; all places count in the files. */
public final class RepositoryFindings {
    private final RulePage page;
    private final Map<String, List<Finding>> byFile = new LinkedHashMap<>();

    public RepositoryFindings(RulePage page) {
        this.page = page;
    }

    /**
     * Reports a place to mend.
     *
     * @param message lower case; names the fault and offers the cure, without a full stop
     * @param group what findings of one matter share
     * @param words what should stand there; an editor must agree
     */
    public void flag(
            Place place, String message, double confidence, String group, String words, List<RelatedPlace> related) {
        add(place, message, confidence, group, List.of(Fix.replace(Fix.Safety.REVIEW, place.span(), words)), related);
    }

    /** Reports a place that only an editor can mend. */
    public void flag(Place place, String message, double confidence, String group, List<RelatedPlace> related) {
        add(place, message, confidence, group, List.of(), related);
    }

    private void add(
            Place place, String message, double confidence, String group, List<Fix> fixes, List<RelatedPlace> related) {
        Finding finding = new Finding(
                page.id(),
                page.category(),
                page.severity(),
                confidence,
                Optional.of(group),
                message,
                place.span(),
                fixes,
                related);
        byFile.computeIfAbsent(place.file(), f -> new ArrayList<>()).add(finding);
    }

    /** What was reported, by the name of the file. */
    public Map<String, List<Finding>> byFile() {
        return Map.copyOf(byFile);
    }
}
