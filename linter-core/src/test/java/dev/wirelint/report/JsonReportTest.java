package dev.wirelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void holdsToTheContract() throws Exception {
        String content = "Mr Horban spoke.\r\nMr Gorban left.\r\n";
        Report report = Samples.report(content, Samples.name(content, "Gorban", "Horban"));
        JsonNode json = read(report);
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.at("/tool/name").asText()).isEqualTo("wirelint");
        assertThat(json.at("/tool/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(json.get("summary"))
                .isEqualTo(tree("{'articles': 1, 'errors': 0, 'warnings': 1, 'suggestions': 0}"));
        assertThat(json.at("/articles/0")).isEqualTo(tree("""
                                {'path': 'story.txt', 'findings': [
                                  {'rule': 'name-spelling-variant', 'category': 'names', 'severity': 'warning',
                                   'confidence': 0.95, 'group': 'name:Horban',
                                   'message': 'one name is spelled two ways', 'text': 'Gorban',
                                   'start': {'offset': 21, 'line': 2, 'column': 4},
                                   'end': {'offset': 27, 'line': 2, 'column': 10},
                                   'suggestions': ['Horban'],
                                   'related': [{'path': 'story.txt',
                                     'start': {'offset': 3, 'line': 1, 'column': 4},
                                     'end': {'offset': 9, 'line': 1, 'column': 10},
                                     'message': 'spelled so here'}]}]}
                                """));
    }

    @Test
    void leavesTheGroupOutWhereThereIsNone() throws Exception {
        String content = "One . two.";
        JsonNode finding =
                read(Samples.report(content, Samples.stray(content, " ."))).at("/articles/0/findings/0");
        assertThat(finding.has("group")).isFalse();
        assertThat(finding.get("suggestions")).isEmpty();
        assertThat(finding.get("related")).isEmpty();
    }

    @Test
    void countsOffsetsInUtf16AndListsCleanArticles() throws Exception {
        String content = "😀 One . two.";
        JsonNode json = read(Samples.report(content, Samples.stray(content, " .")));
        assertThat(json.at("/articles/0/findings/0/start/offset").asInt()).isEqualTo(6);
        JsonNode clean = read(Samples.report("One two."));
        assertThat(clean.at("/articles/0/path").asText()).isEqualTo("story.txt");
        assertThat(clean.at("/articles/0/findings")).isEmpty();
        assertThat(read(new Report(List.of())).get("articles")).isEmpty();
    }

    private static JsonNode read(Report report) throws Exception {
        return new ObjectMapper().readTree(ReportText.of(new JsonReport(), report));
    }

    private static JsonNode tree(String json) throws Exception {
        return new ObjectMapper().readTree(json.replace('\'', '"'));
    }
}
