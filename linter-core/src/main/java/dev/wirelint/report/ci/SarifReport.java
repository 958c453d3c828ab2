package dev.wirelint.report.ci;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.CheckedStory;
import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.Tool;
import dev.wirelint.rule.RulePage;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report as SARIF 2.1.0, which code hosts show beside the lines and keep from run to run. */
public final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Map<RuleId, RulePage> pages;

    /**
     * Gets ready to write.
     *
     * @param pages every page a finding may come from
     */
    public SarifReport(List<RulePage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(RulePage::id, p -> p));
    }

    @Override
    public void write(Report report, Writer out) throws IOException {
        Map<RuleId, Integer> spoke = spoke(report);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json, spoke);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            for (CheckedStory story : report.stories()) {
                SarifResult results = new SarifResult(json, story, spoke);
                for (Finding finding : story.findings()) {
                    results.write(finding, Optional.empty());
                }
                for (Suppressed suppressed : story.suppressed()) {
                    results.write(suppressed.finding(), Optional.of(suppressed));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    /** The rules that have something to say, sorted, each with its place in the list. */
    private static Map<RuleId, Integer> spoke(Report report) {
        Map<RuleId, Integer> spoke = new TreeMap<>();
        List<RuleId> ids = report.stories().stream()
                .flatMap(s -> Stream.concat(
                        s.findings().stream(), s.suppressed().stream().map(Suppressed::finding)))
                .map(Finding::rule)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        ids.forEach(id -> spoke.put(id, spoke.size()));
        return spoke;
    }

    private void tool(JsonGenerator json, Map<RuleId, Integer> spoke) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", Tool.version());
        json.writeArrayFieldStart("rules");
        for (RuleId id : spoke.keySet()) {
            json.writeStartObject();
            json.writeStringField("id", id.value());
            RulePage page = pages.get(id);
            if (page != null) {
                page(json, page);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void page(JsonGenerator json, RulePage page) throws IOException {
        message(json, "shortDescription", page.summary());
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.why());
        json.writeStringField("markdown", page.why());
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(page.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        json.writeString(page.category().label());
        json.writeEndArray();
        json.writeEndObject();
    }

    static void message(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION -> "note";
        };
    }
}
