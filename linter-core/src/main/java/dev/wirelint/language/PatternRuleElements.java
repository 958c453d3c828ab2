package dev.wirelint.language;

import java.util.ArrayDeque;
import java.util.Deque;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * LanguageTool's handler of rule files, made strict and easy: what it would pass over is an error here, and a rule
 * needs neither id nor name.
 */
final class PatternRuleElements extends PatternRuleHandler {
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private int unnamed;
    private boolean inGroup;
    private boolean hasMessage;
    private int line = 1;
    private int column = 1;

    PatternRuleElements(Language language) {
        super("rules", language);
    }

    /** The line where the tag ends of what was read last. */
    int line() {
        return line;
    }

    /** The column after that tag. */
    int column() {
        return column;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        Open element = new Open(
                pLocator.getLineNumber(), pLocator.getColumnNumber(), "yes".equals(attributes.getValue("regexp")));
        open.push(element);
        text.setLength(0);
        at(element);
        PatternRuleWords.check(name, attributes);
        boolean group = name.equals("rulegroup");
        inGroup = inGroup || group;
        if (name.equals("rule")) {
            hasMessage = false;
        }
        boolean named = group || (name.equals("rule") && !inGroup);
        super.startElement(uri, localName, name, named ? withName(attributes) : attributes);
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
        text.append(buffer, start, length);
        super.characters(buffer, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        Open element = open.pop();
        at(element);
        if (element.regex) {
            PatternRegex.check(text.toString().strip());
        }
        text.setLength(0);
        if (name.equals("message")) {
            hasMessage = !message.toString().isBlank();
        }
        if (name.equals("rule") && !hasMessage) {
            throw new SAXException("the rule has no <message>, which says what is wrong");
        }
        super.endElement(uri, localName, name);
        if (name.equals("rulegroup")) {
            inGroup = false;
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXException("the entity &" + name + "; is not declared here");
    }

    private void at(Open element) {
        line = element.line;
        column = element.column;
    }

    private Attributes withName(Attributes given) {
        AttributesImpl attributes = new AttributesImpl(given);
        if (given.getValue("id") == null) {
            unnamed++;
            attributes.addAttribute("", "id", "id", "CDATA", "RULE_" + unnamed);
        }
        if (given.getValue("name") == null) {
            attributes.addAttribute("", "name", "name", "CDATA", attributes.getValue("id"));
        }
        return attributes;
    }

    /** An element that is not closed yet, and whether its text is a regular expression. */
    private record Open(int line, int column, boolean regex) {}
}
