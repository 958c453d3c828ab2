package dev.wirelint.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Holds XML to being well-formed, and harmless: no document of another place is loaded, no entity made up. */
final class XmlCheck {
    private XmlCheck() {}

    static void check(String xml) throws UnreadableInput {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                    entity(reader, xml);
                }
                if (depth > MarkupWalk.DEEPEST) {
                    throw new UnreadableInput(
                            "has elements that are nested more than " + MarkupWalk.DEEPEST
                                    + " deep here; take out the needless ones",
                            until(xml, reader.getLocation().getCharacterOffset()));
                }
            }
        } catch (XMLStreamException e) {
            int at = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
            throw new UnreadableInput("is not well-formed XML: " + reason(e) + "; mend it here", until(xml, at));
        }
    }

    /** The names that HTML has are known without a DTD. */
    private static void entity(XMLStreamReader reader, String xml) throws UnreadableInput {
        String written = "&" + reader.getLocalName() + ";";
        if (CharacterData.decode(written).equals(written)) {
            throw new UnreadableInput(
                    "uses " + written + ", which only its own document type could explain, and none is loaded; write"
                            + " the character itself",
                    until(xml, reader.getLocation().getCharacterOffset()));
        }
    }

    private static String until(String xml, int offset) {
        return xml.substring(0, Math.max(0, Math.min(xml.length(), offset)));
    }

    /** The parser's message without its place and without a full stop. */
    private static String reason(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = (at < 0 ? message : message.substring(at + "Message: ".length())).strip();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }
}
