package dev.wirelint.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads pattern rules from XML with the JDK's own parser, which is held to the text it is given. */
final class PatternRuleReader {
    private static final Pattern WHOLE_FILE = Pattern.compile("<rules[\\s>]");
    private static final Pattern WITH_CATEGORY = Pattern.compile("<category[\\s>]");
    private static final String OPEN = "<rules lang=\"en\">";
    private static final String OPEN_CATEGORY = "<category id=\"HOUSE\" name=\"house\">";

    private final List<String> lines;
    private final int linesBefore;

    private PatternRuleReader(String xml, int linesBefore) {
        this.lines = xml.lines().toList();
        this.linesBefore = linesBefore;
    }

    /** Reads the rules of a page. */
    static List<AbstractPatternRule> read(String xml) {
        if (WHOLE_FILE.matcher(xml).find()) {
            return new PatternRuleReader(xml, 0).parse(xml);
        }
        boolean categories = WITH_CATEGORY.matcher(xml).find();
        String before = categories ? OPEN : OPEN + OPEN_CATEGORY;
        String after = categories ? "</rules>" : "</category></rules>";
        return new PatternRuleReader(xml, 1).parse(before + "\n" + xml + after);
    }

    /** Reads rules of LanguageTool's own, which are known to be right. */
    static List<AbstractPatternRule> readOwn(String xml) {
        PatternRuleHandler handler = new PatternRuleHandler("own", English.get().language());
        try {
            parser().parse(
                            new InputSource(new StringReader(OPEN + OPEN_CATEGORY + xml + "</category></rules>")),
                            handler);
            return handler.getRules();
        } catch (SAXException | IOException e) {
            throw new IllegalStateException("a rule of LanguageTool's own cannot be read", e);
        }
    }

    private List<AbstractPatternRule> parse(String xml) {
        PatternRuleElements elements = new PatternRuleElements(English.get().language());
        try {
            parser().parse(new InputSource(new StringReader(xml)), elements);
        } catch (SAXParseException e) {
            throw wrong(e.getLineNumber(), e.getColumnNumber(), "no valid XML: " + e.getMessage(), e);
        } catch (SAXException | RuntimeException e) {
            throw wrong(
                    elements.line(), tagStart(elements.line(), elements.column()), "no valid rule: " + reason(e), e);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
        List<AbstractPatternRule> rules = elements.getRules();
        if (rules.isEmpty()) {
            throw PatternRuleException.at(1, 1, "no <rule> here", new SAXException());
        }
        return rules;
    }

    /** The parser tells where a tag ends; what is wrong starts where the tag starts. */
    private int tagStart(int line, int column) {
        int index = line - linesBefore - 1;
        String text = index >= 0 && index < lines.size() ? lines.get(index) : "";
        return text.lastIndexOf('<', Math.max(0, Math.min(column, text.length()) - 2)) + 1;
    }

    /** What the parser misses after the text is missing at its end. */
    private PatternRuleException wrong(int line, int column, String what, Exception cause) {
        int last = Math.max(1, lines.size());
        int own = Math.max(1, Math.min(line - linesBefore, last));
        int end = lines.isEmpty() ? 1 : lines.get(own - 1).length() + 1;
        int at = line - linesBefore > last ? end : Math.max(1, Math.min(column, end));
        return PatternRuleException.at(own, at, what, cause);
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        Throwable said = e.getMessage() == null ? root : e;
        String message = said.getMessage() == null ? said.toString() : said.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }
}
