package dev.wirelint.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The documents that the readers of news formats are held to have the shape that the public standards ask for. */
class NewsShapesTest {
    private static final Path FIXTURES = Path.of("..", "fixtures", "formats");
    private static final String NEWS_ML = "http://iptc.org/std/nar/2006-10-01/";
    private static final List<String> NITF_HEAD =
            List.of("title", "meta", "tobject", "iim", "docdata", "pubdata", "revision-history");
    private static final List<String> NITF_BODY_HEAD =
            List.of("hedline", "note", "rights", "byline", "distributor", "dateline", "abstract", "series");
    private static final Set<String> NITF_BLOCKS = Set.of(
            "block",
            "p",
            "hl2",
            "table",
            "nitf-table",
            "media",
            "ol",
            "ul",
            "dl",
            "bq",
            "fn",
            "note",
            "pre",
            "hr",
            "content");
    private static final List<String> NEWS_ITEM = List.of(
            "catalogRef",
            "catalog",
            "hopHistory",
            "pubHistory",
            "rightsInfo",
            "itemMeta",
            "contentMeta",
            "partMeta",
            "assert",
            "inlineRef",
            "derivedFrom",
            "contentSet");
    private static final List<String> ITEM_META = List.of(
            "itemClass",
            "provider",
            "versionCreated",
            "firstCreated",
            "embargoed",
            "pubStatus",
            "role",
            "fileName",
            "generator",
            "profile",
            "service",
            "title",
            "edNote",
            "memberOf");
    private static final Set<String> NINJS_KINDS =
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning");

    @Test
    void nitf() throws Exception {
        Element root = root("ferry.nitf");
        assertThat(root.getTagName()).isEqualTo("nitf");
        assertThat(names(root)).containsExactly("head", "body");
        inOrder(child(root, "head"), NITF_HEAD);
        Element docdata = child(child(root, "head"), "docdata");
        assertThat(child(docdata, "doc-id").hasAttribute("id-string")).isTrue();
        assertThat(child(docdata, "date.issue").getAttribute("norm")).matches("\\d{8}(T\\d{6}(Z|[+-]\\d{4}))?");
        assertThat(names(child(docdata, "identified-content"))).isSubsetOf("person", "location", "org", "classifier");
        Element body = child(root, "body");
        assertThat(names(body)).containsExactly("body.head", "body.content", "body.end");
        inOrder(child(body, "body.head"), NITF_BODY_HEAD);
        assertThat(names(child(child(body, "body.head"), "hedline"))).startsWith("hl1");
        assertThat(names(child(body, "body.content"))).isSubsetOf(NITF_BLOCKS);
        for (Element media : all(root, "media")) {
            assertThat(media.getAttribute("media-type")).isIn("text", "audio", "image", "video", "data", "application");
            assertThat(names(media)).startsWith("media-reference").contains("media-caption");
            assertThat(child(media, "media-reference").hasAttribute("mime-type"))
                    .isTrue();
        }
        for (Element note : all(root, "note")) {
            assertThat(names(note)).containsExactly("body.content");
        }
        assertThat(names(child(body, "body.end"))).isSubsetOf("tagline", "bibliography");
    }

    @Test
    void newsMl() throws Exception {
        Element root = root("ferry.newsml.xml");
        assertThat(root.getNamespaceURI()).isEqualTo(NEWS_ML);
        assertThat(root.getLocalName()).isEqualTo("newsItem");
        assertThat(root.getAttribute("guid")).isNotBlank();
        assertThat(root.getAttribute("standard")).isEqualTo("NewsML-G2");
        assertThat(root.getAttribute("standardversion")).matches("\\d+\\.\\d+");
        assertThat(root.getAttribute("conformance")).isIn("core", "power");
        assertThat(Integer.parseInt(root.getAttribute("version"))).isPositive();
        inOrder(root, NEWS_ITEM);
        assertThat(names(root)).containsAnyOf("catalogRef", "catalog").contains("itemMeta", "contentSet");
        Element meta = child(root, "itemMeta");
        inOrder(meta, ITEM_META);
        assertThat(names(meta)).contains("itemClass", "provider", "versionCreated");
        assertThat(child(meta, "itemClass").getAttribute("qcode")).startsWith("ninat:");
        assertThat(OffsetDateTime.parse(child(meta, "versionCreated").getTextContent()))
                .isNotNull();
        for (Element subject : all(child(root, "contentMeta"), "subject")) {
            assertThat(subject.hasAttribute("qcode") || subject.hasAttribute("uri") || subject.hasAttribute("literal"))
                    .isTrue();
            assertThat(names(subject)).contains("name");
        }
        Element content = child(child(root, "contentSet"), "inlineXML");
        assertThat(content.getAttribute("contenttype")).isEqualTo("application/xhtml+xml");
        assertThat(child(content, "html").getNamespaceURI()).isEqualTo("http://www.w3.org/1999/xhtml");
        assertThat(names(child(content, "html"))).containsExactly("head", "body");
    }

    @ParameterizedTest
    @CsvSource({"ferry.ninjs.json, 1", "ferry-2.ninjs.json, 2", "ferry-3.ninjs.json, 3"})
    void ninjs(String file, int version) throws IOException {
        JsonNode item = new ObjectMapper().readTree(FIXTURES.resolve(file).toFile());
        assertThat(item.path("uri").asText()).startsWith("http");
        assertThat(item.path("type").asText()).isIn(NINJS_KINDS);
        for (String moment : List.of("firstcreated", "versioncreated", "contentcreated", "embargoed")) {
            if (item.has(moment)) {
                assertThat(OffsetDateTime.parse(item.path(moment).asText())).isNotNull();
            }
        }
        if (version == 1) {
            assertThat(item.path("headline").isTextual()).isTrue();
            assertThat(item.path("associations").isObject()).isTrue();
            assertThat(item.has("headlines") || item.has("bodies")).isFalse();
        } else {
            assertThat(item.path("standard").path("version").asText()).startsWith(version + ".");
            for (String field : List.of("headlines", "descriptions", "bodies")) {
                assertThat(item.path(field).isArray()).as(field).isTrue();
                item.path(field)
                        .forEach(v -> assertThat(v.path("value").isTextual()).isTrue());
            }
            assertThat(item.path("associations").isArray()).isTrue();
            item.path("associations")
                    .forEach(a -> assertThat(a.path("name").asText()).isNotBlank());
        }
        for (String field : List.of("people", "organisations", "places", "subject", "subjects")) {
            StreamSupport.stream(item.path(field).spliterator(), false)
                    .forEach(name -> assertThat(name.path("name").asText()).isNotBlank());
        }
    }

    private static Element root(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        try (InputStream in = Files.newInputStream(FIXTURES.resolve(file))) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    /** Holds the elements in an element to those that may stand there, in their order. */
    private static void inOrder(Element parent, List<String> allowed) {
        List<String> names = names(parent);
        assertThat(names).isSubsetOf(allowed);
        assertThat(names.stream().map(allowed::indexOf)).isSorted();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(e -> e.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(parent.getTagName() + " has no " + name));
    }

    private static List<String> names(Element parent) {
        return children(parent).stream().map(Node::getLocalName).toList();
    }

    private static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagNameNS("*", name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
