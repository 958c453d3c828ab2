package dev.wirelint.language;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads pattern rules from XML with the JDK's own parser, which is held to the text it is given. */
final class PatternRuleReader {
    private static final Pattern WHOLE_FILE = Pattern.compile("<rules[\\s>]");
    private static final Pattern WITH_CATEGORY = Pattern.compile("<category[\\s>]");
    private static final String OPEN = "<rules lang=\"en\">";
    private static final String OPEN_CATEGORY = "<category id=\"HOUSE\" name=\"house\">";

    private final String file;
    private final int linesBefore;
    private final int columnsBefore;

    private PatternRuleReader(String file, int linesBefore, int columnsBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.columnsBefore = columnsBefore;
    }

    static List<AbstractPatternRule> read(String file, int linesBefore, String xml) {
        if (WHOLE_FILE.matcher(xml).find()) {
            return new PatternRuleReader(file, linesBefore, 0).read(xml);
        }
        boolean categories = WITH_CATEGORY.matcher(xml).find();
        String before = categories ? OPEN : OPEN + OPEN_CATEGORY;
        String after = categories ? "</rules>" : "</category></rules>";
        return new PatternRuleReader(file, linesBefore, before.length()).read(before + xml + after);
    }

    private List<AbstractPatternRule> read(String xml) {
        PatternRuleElements elements = new PatternRuleElements(English.get().language());
        try {
            InputSource source = new InputSource(new StringReader(xml));
            parser().parse(source, elements);
        } catch (SAXParseException e) {
            throw wrong(e.getLineNumber(), e.getColumnNumber(), "no valid XML: " + e.getMessage(), e);
        } catch (SAXException | RuntimeException e) {
            throw wrong(elements.line(), elements.column(), "no valid rule: " + reason(e), e);
        } catch (IOException e) {
            throw new PatternRuleException(file + ": cannot be read: " + e.getMessage(), e);
        }
        List<AbstractPatternRule> rules = elements.getRules();
        if (rules.isEmpty()) {
            throw new PatternRuleException(file + ":" + (linesBefore + 1) + ": no <rule> here");
        }
        refuseChunks(rules);
        return rules;
    }

    /**
     * Refuses what needs LanguageTool's chunker, which is never loaded: such a rule would never answer, or answer too
     * often.
     */
    private void refuseChunks(List<AbstractPatternRule> rules) {
        for (AbstractPatternRule rule : rules) {
            if (needsChunks(rule)) {
                throw new PatternRuleException(file + ":" + (linesBefore + rule.getXmlLineNumber()) + ": the rule "
                        + rule.getId() + " asks for chunks, which are not read here; ask for postag instead");
            }
        }
    }

    static boolean needsChunks(AbstractPatternRule rule) {
        return rule.getPatternTokens().stream().anyMatch(PatternRuleReader::needsChunk)
                || rule.getAntiPatterns().stream()
                        .anyMatch(a -> a.getPatternTokens().stream().anyMatch(PatternRuleReader::needsChunk));
    }

    private static boolean needsChunk(PatternToken token) {
        ChunkTag chunk = token.getChunkTag();
        return chunk != null || token.getOrGroup().stream().anyMatch(PatternRuleReader::needsChunk);
    }

    private PatternRuleException wrong(int line, int column, String what, Exception cause) {
        int shift = line == 1 ? columnsBefore : 0;
        return new PatternRuleException(
                file + ":" + (linesBefore + line) + ":" + Math.max(1, column - shift) + ": " + what, cause);
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
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
