package dev.wirelint.serve.api;

import dev.wirelint.finding.Finding;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.text.Span;

/** The finding that a request names, by its rule and its place in the text. */
record AskedFinding(String rule, Span place) {
    static AskedFinding of(JsonFields asked) throws Refusal {
        int start = asked.neededNumber("start");
        int end = Math.max(start, asked.neededNumber("end"));
        return new AskedFinding(asked.needed("rule"), new Span(start, end));
    }

    /** The finding in the story as it was checked. */
    Finding in(CheckedStory story) throws Refusal {
        return story.findings().stream()
                .filter(f -> f.rule().value().equals(rule) && f.span().equals(place))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.CONFLICT, "the rule finds nothing there"));
    }
}
