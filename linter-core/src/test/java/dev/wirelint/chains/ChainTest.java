package dev.wirelint.chains;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.Copy;
import dev.wirelint.facts.Facts;
import dev.wirelint.facts.versions.StoryVersion;
import dev.wirelint.facts.versions.VersionFacts;
import dev.wirelint.format.StoryFile;
import dev.wirelint.format.UnreadableInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which versions make one story, and in which order, by what each format tells of it. */
class ChainTest {
    private static final String COPY = "The mill in Saltmark burned down on Friday, the fire brigade said.";

    private final Map<String, String> files = new LinkedHashMap<>();

    private ChainTest file(String name, String text) {
        files.put(name, text);
        return this;
    }

    private List<List<String>> chains() throws UnreadableInput {
        return Chain.among(facts().of(VersionFacts.KIND)).stream()
                .map(c -> c.versions().stream().map(StoryVersion::file).toList())
                .toList();
    }

    private Facts facts() throws UnreadableInput {
        Facts.FactsCollector facts = new Facts.FactsCollector();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            facts.add(Facts.of(
                    new Copy(StoryFile.open(bytes, file.getKey(), StoryFile.ANY).article()),
                    Set.of(Facts.Kind.VERSIONS)));
        }
        return facts.merged();
    }

    private static String matter(String lines) {
        return "---\ntitle: Mill burns down\n" + lines + "\n---\n\n" + COPY + "\n";
    }

    private static String slugged(String slug) {
        return slug + "\n\nMill burns down\n\nSALTMARK, May 3 (Harbour Wire) - " + COPY + "\n";
    }

    @Test
    void slugLinesWithTheirStages() throws UnreadableInput {
        file("a.txt", slugged("MILL-FIRE/ (UPDATE 2)"));
        file("b.txt", slugged("MILL-FIRE/ (ALERT)"));
        file("c.txt", slugged("MILL-FIRE/"));
        file("d.txt", slugged("OTHER-FIRE/"));
        assertThat(chains()).containsExactly(List.of("b.txt", "c.txt", "a.txt"), List.of("d.txt"));
    }

    @Test
    void slugLinesOfOtherWires() throws UnreadableInput {
        file("a.txt", slugged("BC-EU--Mill Fire, 2nd Ld-Writethru"));
        file("b.txt", slugged("BC-EU--Mill Fire, 1st Ld"));
        file("c.txt", slugged("BC-EU--Mill Fire"));
        assertThat(chains()).containsExactly(List.of("c.txt", "b.txt", "a.txt"));
    }

    @Test
    void namesOfFilesThatTellTheVersion() throws UnreadableInput {
        file("mill-fire-update-1.txt", COPY);
        file("mill-fire-alert.txt", COPY);
        file("other/v1.txt", COPY);
        file("other/v2.txt", COPY);
        file("other/part-2.txt", COPY);
        assertThat(chains())
                .containsExactly(
                        List.of("mill-fire-alert.txt", "mill-fire-update-1.txt"),
                        List.of("other/v1.txt", "other/v2.txt"));
    }

    @Test
    void aSlugOfEveryDay() throws UnreadableInput {
        file("a.txt", slugged("PRICES/"));
        file("b.txt", "PRICES/\n\nWool rises\n\nSELKIRK, May 4 (Harbour Wire) - Wool rose 2 percent on Saturday.\n");
        assertThat(chains()).containsExactly(List.of("a.txt"), List.of("b.txt"));
    }

    @Test
    void slugsThatAreUsedAgainMonthsLater() throws UnreadableInput {
        file("a.md", matter("slug: mill\nupdated: 2031-05-03T08:00:00Z"));
        file("b.md", matter("slug: mill\nupdated: 2031-05-03T07:00:00Z"));
        file("c.md", matter("slug: mill\nupdated: 2031-11-03T08:00:00Z"));
        assertThat(chains()).containsExactly(List.of("b.md", "a.md"), List.of("c.md"));
    }

    @Test
    void whatFrontMatterSaysAStoryCorrects() throws UnreadableInput {
        file("corrected.md", matter("corrects: old.md\nversion: 2"));
        file("old.md", matter("version: 1\nguid: x1"));
        assertThat(chains()).containsExactly(List.of("old.md", "corrected.md"));
    }

    @Test
    void ninjsThatEvolvesFromAnother() throws UnreadableInput {
        String item = "{\"uri\": \"%s\", \"version\": \"%s\"%s, \"headline\": \"Mill burns down\", \"body_text\": \""
                + COPY + "\"}";
        file("b.json", item.formatted("urn:x:2", "2", ", \"evolvedfrom\": \"urn:x:1\""));
        file("a.json", item.formatted("urn:x:1", "1", ""));
        file("c.json", item.formatted("urn:x:3", "1", ""));
        assertThat(chains()).containsExactly(List.of("a.json", "b.json"), List.of("c.json"));
    }

    @Test
    void newsMlWithGuidAndVersion() throws UnreadableInput {
        String item = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:mill\" version=\"%s\">"
                + "<contentMeta><headline>Mill burns down</headline></contentMeta><contentSet><inlineXML>"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>" + COPY
                + "</p></body></html></inlineXML></contentSet></newsItem>";
        file("a.xml", item.formatted("2"));
        file("b.xml", item.formatted("1"));
        assertThat(chains()).containsExactly(List.of("b.xml", "a.xml"));
    }

    @Test
    void nitfWithTheKeyOfItsDocument() throws UnreadableInput {
        String item = "<nitf><head><docdata><doc-id id-string=\"%s\"/><date.issue norm=\"%s\"/>"
                + "<du-key key=\"MILL\" version=\"%s\"/></docdata></head><body><body.head><hedline><hl1>Mill burns down"
                + "</hl1></hedline></body.head><body.content><p>" + COPY + "</p></body.content></body></nitf>";
        file("a.nitf", item.formatted("w2", "20310503T090000Z", "2"));
        file("b.nitf", item.formatted("w1", "20310503T080000Z", "1"));
        assertThat(chains()).containsExactly(List.of("b.nitf", "a.nitf"));
    }

    @Test
    void aStoryThatTellsNothingIsNoVersion() throws UnreadableInput {
        file("a.txt", COPY);
        file("b.txt", COPY);
        assertThat(chains()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException, UnreadableInput {
        file(
                "a.txt",
                "(Corrects name)\n\n" + slugged("MILL-FIRE/ (UPDATE 2)") + "\n“It’s gone,” said Ana Duarte, 45.\n");
        file("b.txt", "Nobody was hurt, and 14 people in Saltmark lost $3 million.");
        byte[] once = bytes(facts());
        byte[] again = bytes(Facts.read(new DataInputStream(new ByteArrayInputStream(once))));
        assertThat(again).isEqualTo(once);
    }

    private static byte[] bytes(Facts facts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        facts.write(new DataOutputStream(out));
        return out.toByteArray();
    }
}
