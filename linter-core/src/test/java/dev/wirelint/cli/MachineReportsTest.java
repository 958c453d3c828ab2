package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What code hosts and build servers read out of a report is there, and says the right place. */
class MachineReportsTest {
    private static final String STORY = """
            The mayor\u2019s caf\u00e9 \ud83d\ude00 opened , he said.

            [stet punctuation-space-before: so on the sign]

            The sign reads Yes , and No.
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder = Path.of("");

    private Path story = Path.of("");

    @BeforeEach
    void write() throws IOException {
        story = Files.writeString(folder.resolve("a %b, c.txt"), STORY);
    }

    @Test
    void cutsEachRegionOfSarifToItsSnippet() throws Exception {
        JsonNode run = new ObjectMapper().readTree(report("sarif")).at("/runs/0");
        assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        assertThat(run.get("results")).hasSize(2);
        for (JsonNode result : run.get("results")) {
            String id = result.get("ruleId").asText();
            assertThat(run.at("/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                            .asText())
                    .isEqualTo(id);
            assertThat(result.at("/message/text").asText()).isNotEmpty();
            assertThat(result.at("/partialFingerprints").size()).isEqualTo(1);
            JsonNode region = result.at("/locations/0/physicalLocation/region");
            String snippet = region.at("/snippet/text").asText();
            int offset = region.get("charOffset").asInt();
            assertThat(STORY.substring(offset, offset + region.get("charLength").asInt()))
                    .isEqualTo(snippet);
            String line = STORY.split("\r\n", -1)[region.get("startLine").asInt() - 1];
            assertThat(line.substring(
                            region.get("startColumn").asInt() - 1,
                            region.get("endColumn").asInt() - 1))
                    .isEqualTo(snippet);
            String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri")
                    .asText();
            assertThat(Path.of(URI.create(uri))).isEqualTo(story);
            JsonNode replacement = result.at("/fixes/0/artifactChanges/0/replacements/0");
            assertThat(replacement.at("/deletedRegion/charOffset").asInt()).isEqualTo(offset);
            assertThat(replacement.at("/insertedContent/text").asText()).isEqualTo(",");
        }
        JsonNode suppression = run.at("/results/1/suppressions/0");
        assertThat(suppression.get("kind").asText()).isEqualTo("inSource");
        assertThat(suppression.get("justification").asText()).isEqualTo("so on the sign");
        assertThat(run.at("/results/0").has("suppressions")).isFalse();
    }

    @Test
    void writesSarifThatHoldsToItsPublishedSchema() throws Exception {
        JsonSchema schema;
        try (InputStream in =
                MachineReportsTest.class.getClassLoader().getResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
        }
        JsonNode broken = new ObjectMapper().readTree("{\"version\": \"2.1.0\", \"runs\": [{}]}");
        assertThat(schema.validate(broken)).isNotEmpty();
        assertThat(schema.validate(new ObjectMapper().readTree(report("sarif"))))
                .isEmpty();
        Path stories = Path.of("..", "fixtures", "stories");
        String all = Shell.run("--no-config", "--no-baseline", "--format", "sarif", stories.toString())
                .out();
        assertThat(schema.validate(new ObjectMapper().readTree(all))).isEmpty();
        holdRegionsToTheFiles(new ObjectMapper().readTree(all).at("/runs/0/results"));
    }

    /** Each region, cut from its file, is its snippet. */
    private static void holdRegionsToTheFiles(JsonNode results) throws IOException {
        assertThat(results).hasSizeGreaterThan(10);
        for (JsonNode result : results) {
            JsonNode place = result.at("/locations/0/physicalLocation");
            String uri = place.at("/artifactLocation/uri").asText();
            Path file = uri.startsWith("file:") ? Path.of(URI.create(uri)) : Path.of(URI.create("file:///" + uri));
            String content = Files.readString(Files.exists(file) ? file : Path.of(uri));
            JsonNode region = place.get("region");
            int start = region.get("charOffset").asInt();
            assertThat(content.substring(start, start + region.get("charLength").asInt()))
                    .as(uri)
                    .isEqualTo(region.at("/snippet/text").asText());
        }
    }

    @Test
    void writesCheckstyleAndJunitThatXmlReadersRead() throws Exception {
        Element error = element(report("checkstyle"), "error");
        assertThat(error.getAttribute("line")).isEqualTo("1");
        assertThat(error.getAttribute("severity")).isEqualTo("error");
        assertThat(error.getAttribute("source")).isEqualTo("wirelint.punctuation-space-before");
        assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo(story.toString());
        Element suite = element(report("junit"), "testsuite");
        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(element(report("junit"), "failure").getTextContent()).contains(":1:");
    }

    /** Jenkins and GitLab read these attributes, and count tests and failures for themselves. */
    @Test
    void writesJunitAsBuildServersReadIt() throws Exception {
        Path clean = Files.writeString(folder.resolve("clean.txt"), "The mayor came.\n");
        Element root = root(Shell.run("-q", "--format", "junit", story.toString(), clean.toString())
                .out());
        assertThat(root.getTagName()).isEqualTo("testsuites");
        NodeList suites = root.getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isPositive();
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            NodeList cases = suite.getElementsByTagName("testcase");
            assertThat(suite.getAttribute("name")).isNotEmpty();
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
            int failed = 0;
            for (int k = 0; k < cases.getLength(); k++) {
                Element one = (Element) cases.item(k);
                assertThat(one.getAttribute("name")).isNotEmpty();
                assertThat(one.getAttribute("classname")).isNotEmpty();
                NodeList failures = one.getElementsByTagName("failure");
                failed += failures.getLength() > 0 ? 1 : 0;
                for (int f = 0; f < failures.getLength(); f++) {
                    assertThat(((Element) failures.item(f)).getAttribute("message"))
                            .isNotEmpty();
                }
            }
            assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(failed));
        }
    }

    /** The attributes that Checkstyle itself writes, with the severities it knows. */
    @Test
    void writesCheckstyleAsItsReadersReadIt() throws Exception {
        Element root = root(report("checkstyle"));
        assertThat(root.getTagName()).isEqualTo("checkstyle");
        assertThat(root.getAttribute("version")).isNotEmpty();
        NodeList errors = root.getElementsByTagName("error");
        for (int i = 0; i < errors.getLength(); i++) {
            Element error = (Element) errors.item(i);
            assertThat(error.getAttribute("line")).matches("[1-9]\\d*");
            assertThat(error.getAttribute("column")).matches("[1-9]\\d*");
            assertThat(error.getAttribute("severity")).isIn("ignore", "info", "warning", "error");
            assertThat(error.getAttribute("message")).isNotEmpty();
            assertThat(error.getAttribute("source")).isNotEmpty();
        }
    }

    /** The keys that GitLab's manual asks of a code quality report, and its five severities. */
    @Test
    void writesCodeQualityAsGitlabReadsIt() throws IOException {
        Files.writeString(story, "It came , he said. Sign up now for FREE\n\nIt came , he said.\n");
        JsonNode issues = new ObjectMapper().readTree(report("gitlab"));
        assertThat(issues).isNotEmpty();
        for (JsonNode issue : issues) {
            assertThat(issue.get("description").asText()).isNotEmpty();
            assertThat(issue.get("check_name").asText()).isNotEmpty();
            assertThat(issue.get("fingerprint").asText()).isNotEmpty();
            assertThat(issue.get("severity").asText()).isIn("info", "minor", "major", "critical", "blocker");
            assertThat(issue.at("/location/path").asText()).doesNotStartWith("./");
            assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
        }
    }

    /** The fields of reviewdog's diagnostic format. */
    @Test
    void writesDiagnosticsAsReviewdogReadsThem() throws IOException {
        for (String line : report("rdjsonl").lines().toList()) {
            JsonNode diagnostic = new ObjectMapper().readTree(line);
            assertThat(diagnostic.get("message").asText()).isNotEmpty();
            assertThat(diagnostic.get("severity").asText()).isIn("ERROR", "WARNING", "INFO");
            assertThat(diagnostic.at("/location/path").asText()).isEqualTo(story.toString());
            for (String end : List.of("start", "end")) {
                assertThat(diagnostic.at("/location/range/" + end + "/line").asInt())
                        .isPositive();
                assertThat(diagnostic.at("/location/range/" + end + "/column").asInt())
                        .isPositive();
            }
            assertThat(diagnostic.at("/code/value").asText()).isNotEmpty();
        }
    }

    @Test
    void escapesWhatGithubTakesForItsOwn() throws IOException {
        assertThat(report("github"))
                .startsWith("::error file=")
                .contains(
                        "a %25b%2C c.txt,line=1,endLine=1,col=27,endColumn=29,title=punctuation-space-before::space before")
                .hasLineCount(1);
    }

    @Test
    void givesGitlabAFingerprintOfEachFinding() throws IOException {
        Files.writeString(story, "It came , he said.\n\nIt came , he said.\n");
        JsonNode issues = new ObjectMapper().readTree(report("gitlab"));
        assertThat(issues).hasSize(2);
        assertThat(issues.get(0).get("fingerprint")).isNotEqualTo(issues.get(1).get("fingerprint"));
        assertThat(issues.at("/1/location/lines/begin").asInt()).isEqualTo(3);
        assertThat(issues.at("/0/severity").asText()).isEqualTo("major");
    }

    @Test
    void countsBytesForReviewdog() throws IOException {
        JsonNode finding = new ObjectMapper().readTree(report("rdjsonl"));
        int column = finding.at("/location/range/start/column").asInt();
        byte[] line = STORY.split("\r\n", -1)[0].getBytes(StandardCharsets.UTF_8);
        assertThat(new String(line, column - 1, 2, StandardCharsets.UTF_8)).isEqualTo(" ,");
        assertThat(finding.at("/suggestions/0/text").asText()).isEqualTo(",");
    }

    @Test
    void writesSeveralAtOnce() {
        Path sarif = folder.resolve("out.sarif");
        Shell shell = Shell.run("-q", "--format", "sarif=" + sarif, "--format", "text", story.toString());
        assertThat(shell.out()).contains("1:27  error");
        assertThat(sarif).content().contains("\"2.1.0\"");
        assertThat(Shell.run("--format", "text", "--format", "json", story.toString())
                        .err())
                .contains("two reports cannot share one output");
    }

    private String report(String format) {
        return Shell.run("-q", "--format", format, story.toString()).out();
    }

    private static Element element(String xml, String name) throws Exception {
        return (Element) root(xml).getElementsByTagName(name).item(0);
    }

    private static Element root(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }
}
