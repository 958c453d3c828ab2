package dev.wirelint.mcp;

import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.analysis.ledger.ToldFigure;
import dev.wirelint.analysis.ledger.ToldQuote;
import dev.wirelint.desk.Learned;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a story says: its names, its figures with who stands behind them, its quotations with who speaks. */
final class ToldLedger {
    private final CheckedStory story;
    private final Learned learned;

    ToldLedger(CheckedStory story, Learned learned) {
        this.story = story;
        this.learned = learned;
    }

    Map<String, Object> told(String name) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("path", name);
        told.put("names", learned.ledger().names().stream().map(this::name).toList());
        told.put(
                "figures", learned.ledger().figures().stream().map(this::figure).toList());
        told.put("quotes", learned.ledger().quotes().stream().map(this::quote).toList());
        return told;
    }

    private Map<String, Object> name(NamedOne name) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", name.name());
        name.bearer().ifPresent(b -> told.put("bearer", b.name().toLowerCase(Locale.ROOT)));
        name.title().ifPresent(t -> told.put("title", t));
        told.put(
                "spellings",
                name.spellings().stream()
                        .map(s -> spelling(s.written(), s.places()))
                        .toList());
        return told;
    }

    private Map<String, Object> spelling(String written, List<Span> places) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("written", written);
        told.put("lines", places.stream().map(this::line).toList());
        return told;
    }

    private Map<String, Object> figure(ToldFigure figure) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("text", words(figure.span()));
        told.put("line", line(figure.span()));
        told.put("sourced", figure.sourced());
        figure.source().ifPresent(s -> told.put("source", words(s)));
        return told;
    }

    private Map<String, Object> quote(ToldQuote quote) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("text", words(quote.span()));
        told.put("line", line(quote.span()));
        quote.speaker().ifPresent(s -> told.put("speaker", words(s)));
        return told;
    }

    private String words(Span inCopy) {
        return inCopy.of(learned.article().text());
    }

    private int line(Span inCopy) {
        return story.source()
                .position(learned.article().map().toSource(inCopy).start())
                .line();
    }
}
