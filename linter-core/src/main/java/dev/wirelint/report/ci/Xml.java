package dev.wirelint.report.ci;

import dev.wirelint.text.Escaped;
import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML without the characters it cannot hold. */
final class Xml {
    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What is written into the document. */
    interface XmlContent {
        void write(Xml xml) throws XMLStreamException;
    }

    static void document(Writer out, XmlContent content) throws IOException {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.write('\n');
    }

    /** Opens an element with attributes, given as name and value in turn. */
    Xml open(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(String.valueOf(attributes[i]), clean(Escaped.of(String.valueOf(attributes[i + 1]))));
        }
        return this;
    }

    Xml text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(Escaped.lines(text)));
        return this;
    }

    Xml close() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
        return this;
    }

    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 || c == '\n' || c == '\t')
                .filter(c -> c < 0xD800 || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
