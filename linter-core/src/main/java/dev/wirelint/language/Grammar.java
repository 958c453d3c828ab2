package dev.wirelint.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * LanguageTool's English grammar file, cut into its rules. What serves its own authors is left out, and the rules of a
 * group that it has off itself.
 */
final class Grammar {
    private static final String FILE = "/org/languagetool/rules/en/grammar.xml";
    private static final Set<String> LEFT_OUT = Set.of("example", "url", "short");
    private static final Set<String> OFF = Set.of("off", "temp_off");

    private final XMLStreamReader reader;
    private final Map<String, String> rules = new HashMap<>();

    private Grammar(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The XML of every rule or group of rules, by its id. */
    static Map<String, String> rules() {
        return RuleNames.RULES;
    }

    private static Map<String, String> read() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        for (String limit : new String[] {"entityExpansionLimit", "totalEntitySizeLimit"}) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        try (InputStream in = Grammar.class.getResourceAsStream(FILE)) {
            Grammar grammar = new Grammar(factory.createXMLStreamReader(in));
            grammar.readAll();
            return Map.copyOf(grammar.rules);
        } catch (XMLStreamException | IOException e) {
            throw new UncheckedIOException("LanguageTool's grammar cannot be read", new IOException(e));
        }
    }

    private void readAll() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && isRule(reader.getLocalName())) {
                String id = reader.getAttributeValue("", "id");
                StringBuilder xml = new StringBuilder();
                copy(xml, true);
                if (id != null) {
                    rules.merge(id, xml.toString(), String::concat);
                }
            }
        }
    }

    private static boolean isRule(String element) {
        return element.equals("rule") || element.equals("rulegroup");
    }

    /** Copies the element that opens here, up to its end. */
    private void copy(StringBuilder xml, boolean named) throws XMLStreamException {
        String name = reader.getLocalName();
        boolean kept = !LEFT_OUT.contains(name) && (named || !isOff(name));
        StringBuilder out = kept ? xml : new StringBuilder();
        out.append('<').append(name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            out.append(' ').append(reader.getAttributeLocalName(i)).append("=\"");
            escape(reader.getAttributeValue(i), out);
            out.append('"');
        }
        out.append('>');
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                copy(out, false);
            } else if (reader.isCharacters()) {
                escape(reader.getText(), out);
            }
            event = reader.next();
        }
        out.append("</").append(name).append('>');
    }

    private boolean isOff(String name) {
        String state = reader.getAttributeValue("", "default");
        return name.equals("rule") && state != null && OFF.contains(state);
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    private static final class RuleNames {
        private static final Map<String, String> RULES = read();
    }
}
