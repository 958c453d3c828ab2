package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fix writes words as the place they go to needs them, or is not made. */
class FixKeepsFormatTest {
    private static final String HOUSE = """
            root: true
            vocabulary:
              terms:
                - {use: 'Mayor "Red" Ann', not: [Mayor Ann]}
                - {use: "it's on", not: [it is on]}
                - {use: 'Smith & Sons', not: [Smith and Sons]}
                - {use: 'news: late', not: [late news]}
            """;
    private static final String COPY = "Mayor Ann says it is on at Smith and Sons with late news";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesQuotationMarksIntoQuotedStringsOfYaml() throws IOException {
        assertMended(
                "a.md",
                "---\ntitle: \"%s\"\nsummary: '%s'\n---\n\nThe council met.\n",
                "Mayor \\\"Red\\\" Ann says it's on at Smith & Sons with news: late",
                "Mayor \"Red\" Ann says it''s on at Smith & Sons with news: late");
    }

    @Test
    void leavesAPlainValueOfYamlOne() throws IOException {
        assertMended(
                "a.md",
                "---\ntitle: %s\nsummary: |\n  %s\n---\n\nThe council met.\n",
                "Mayor \"Red\" Ann says it's on at Smith & Sons with late news",
                "Mayor \"Red\" Ann says it's on at Smith & Sons with news: late");
    }

    @Test
    void writesWhatTomlCanHold() throws IOException {
        assertMended(
                "a.md",
                "+++\ntitle = \"%s\"\nsummary = '%s'\n+++\n\nThe council met.\n",
                "Mayor \\\"Red\\\" Ann says it's on at Smith & Sons with news: late",
                "Mayor \"Red\" Ann says it is on at Smith & Sons with news: late");
    }

    @Test
    void writesFrontMatterOfAPageAsFrontMatter() throws IOException {
        assertMended(
                "a.html",
                "---\ntitle: \"%s\"\n---\n<p>%s.</p>\n",
                "Mayor \\\"Red\\\" Ann says it's on at Smith & Sons with news: late",
                "Mayor \"Red\" Ann says it's on at Smith &amp; Sons with news: late");
    }

    @Test
    void writesStringsOfJsonAndTheTagsInThem() throws IOException {
        assertMended(
                "a.ninjs",
                "{\"headline\": \"%s\", \"body_xhtml\": \"<p>%s.</p>\"}\n",
                "Mayor \\\"Red\\\" Ann says it's on at Smith & Sons with news: late",
                "Mayor \\\"Red\\\" Ann says it's on at Smith &amp; Sons with news: late");
    }

    @Test
    void writesPartsOfXmlThatHaveNoEntities() throws IOException {
        assertMended(
                "a.nitf",
                "<nitf><body><body.head><hedline><hl1>%s</hl1></hedline></body.head><body.content><p><![CDATA[%s.]]></p>"
                        + "</body.content></body></nitf>\n",
                "Mayor \"Red\" Ann says it's on at Smith &amp; Sons with news: late",
                "Mayor \"Red\" Ann says it's on at Smith & Sons with news: late");
    }

    @Test
    void saysWhatItCouldNotMakeAndMakesTheRest() throws IOException {
        String house = "root: true\nvocabulary:\n  terms:\n    - {use: 'Plan {b}', not: [Plan b]}\n";
        Files.writeString(folder.resolve(".wirelint.yml"), house);
        Path story = Files.writeString(folder.resolve("a.adoc"), "= The day\n\nPlan b won , he said. It was noon.\n");
        Shell shell = Shell.run("fix", "--unsafe", story.toString());
        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err())
                .contains("a.adoc:3:1: the fix of term-preferred is not made")
                .contains("mend it by hand");
        assertThat(Files.readString(story)).isEqualTo("= The day\n\nPlan b won, he said. It was noon.\n");
    }

    @Test
    void takesTheMarkOfAnItemThatGoes() throws IOException {
        String furniture = "Sign up now for FREE";
        assertThat(withoutFurniture("a.md", "It was noon.\n\n- %s\n- The quay opened.\n".formatted(furniture)))
                .isEqualTo("It was noon.\n\n- The quay opened.\n");
        assertThat(withoutFurniture("b.md", "It was noon.\n\n1) The quay opened.\n2) %s\n".formatted(furniture)))
                .isEqualTo("It was noon.\n\n1) The quay opened.\n");
        assertThat(withoutFurniture(
                        "c.html", "<p>It was noon.</p><ul>\n<li class=\"x\">%s</li>\n</ul>".formatted(furniture)))
                .isEqualTo("<p>It was noon.</p><ul>\n\n</ul>");
        assertThat(withoutFurniture("d.adoc", "It was noon.\n\n* %s\n* The quay opened.\n".formatted(furniture)))
                .isEqualTo("It was noon.\n\n* The quay opened.\n");
    }

    private String withoutFurniture(String name, String text) throws IOException {
        Path story = Files.writeString(folder.resolve(name), text);
        Shell shell = Shell.run("fix", "--no-config", story.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        return Files.readString(story);
    }

    private void assertMended(String name, String form, String... mended) throws IOException {
        Files.writeString(folder.resolve(".wirelint.yml"), HOUSE);
        Object[] copies = new Object[mended.length];
        Arrays.fill(copies, COPY);
        Path story = Files.writeString(folder.resolve(name), form.formatted(copies));
        Shell shell = Shell.run("fix", "--unsafe", "--rule=term-preferred", story.toString());
        assertThat(shell.status()).as(shell.err()).isZero();
        assertThat(Files.readString(story)).isEqualTo(form.formatted((Object[]) mended));
    }
}
