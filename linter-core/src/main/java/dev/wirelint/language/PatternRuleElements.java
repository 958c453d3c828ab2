package dev.wirelint.language;

import java.util.Set;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * LanguageTool's handler of rule files, made strict and easy: an element it does not know, which it would pass over, is
 * an error here, and a rule needs neither id nor name.
 */
final class PatternRuleElements extends PatternRuleHandler {
    private static final Set<String> KNOWN = Set.of(
            "rules",
            "category",
            "rulegroup",
            "rule",
            "pattern",
            "antipattern",
            "token",
            "exception",
            "and",
            "or",
            "unify",
            "unify-ignore",
            "unification",
            "equivalence",
            "feature",
            "type",
            "marker",
            "regexp",
            "filter",
            "message",
            "suggestion",
            "match",
            "short",
            "url",
            "example",
            "tags",
            "phrases",
            "phrase",
            "phraseref",
            "includephrases");

    private int unnamed;
    private boolean inGroup;

    PatternRuleElements(Language language) {
        super("rules", language);
    }

    int line() {
        return pLocator == null ? 1 : pLocator.getLineNumber();
    }

    int column() {
        return pLocator == null ? 1 : pLocator.getColumnNumber();
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (!KNOWN.contains(name)) {
            throw new SAXException("unknown element <" + name + ">");
        }
        boolean group = name.equals("rulegroup");
        inGroup = inGroup || group;
        boolean named = group || (name.equals("rule") && !inGroup);
        super.startElement(uri, localName, name, named ? withName(attributes) : attributes);
    }

    @Override
    public void endElement(String uri, String localName, String name) throws SAXException {
        super.endElement(uri, localName, name);
        if (name.equals("rulegroup")) {
            inGroup = false;
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXException("the entity &" + name + "; is not declared here");
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
}
