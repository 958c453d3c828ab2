package dev.wirelint.mcp;

import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Place;
import dev.wirelint.text.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings under the names that {@code --format json} gives their parts, without those nobody mends by. */
final class ToldFindings {
    /** A story with more is not mended finding by finding. */
    private static final int MOST = 200;

    private final CheckedStory story;
    private final String name;

    /** @param name what the assistant calls the story */
    ToldFindings(CheckedStory story, String name) {
        this.story = story;
        this.name = name;
    }

    Map<String, Object> told() {
        List<Finding> findings = story.findings();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", name);
        for (Severity severity : Severity.values()) {
            told.put(severity.label() + "s", (int)
                    findings.stream().filter(f -> f.severity() == severity).count());
        }
        if (findings.size() > MOST) {
            told.put("left_out", findings.size() - MOST);
        }
        told.put("findings", findings.stream().limit(MOST).map(this::finding).toList());
        return told;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("rule", finding.rule().value());
        told.put("severity", finding.severity().label());
        told.put("message", finding.message());
        told.put("text", finding.span().of(story.source().content()));
        place(told, story.source().place(finding.span()));
        if (!finding.suggestions().isEmpty()) {
            told.put("suggestions", finding.suggestions());
        }
        List<Object> related = new ArrayList<>();
        for (RelatedPlace other : finding.related()) {
            Map<String, Object> one = new LinkedHashMap<>();
            String file = other.place().file();
            one.put("path", file.equals(story.path()) ? name : file);
            place(one, other.place());
            one.put("message", other.message());
            related.add(one);
        }
        if (!related.isEmpty()) {
            told.put("related", related);
        }
        return told;
    }

    private static void place(Map<String, Object> told, Place place) {
        told.put("start", position(place.start()));
        told.put("end", position(place.end()));
    }

    private static Map<String, Object> position(Position at) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("offset", at.offset());
        told.put("line", at.line());
        told.put("column", at.column());
        return told;
    }
}
