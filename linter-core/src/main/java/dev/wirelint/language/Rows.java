package dev.wirelint.language;

import dev.wirelint.language.WordTest.TextTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.StringMatcher;

/** Makes rows of rules. What a word by itself cannot tell is left open. */
final class Rows {
    private static final List<String> OF_A_PLACE = List.of("SENT_", "PARA_");

    private Rows() {}

    /**
     * The rows of these rules; empty where some rule asks for a place in the sentence, so that it can stand anywhere.
     */
    static List<Row> of(List<AbstractPatternRule> rules) {
        boolean open =
                rules.stream().flatMap(r -> r.getPatternTokens().stream()).anyMatch(Rows::asksForPlace);
        return open ? List.of() : rules.stream().map(Rows::of).toList();
    }

    private static boolean asksForPlace(PatternToken token) {
        String tag = token.getPOStag();
        return tag != null && OF_A_PLACE.stream().anyMatch(tag::contains);
    }

    private static Row of(AbstractPatternRule rule) {
        return new Row(rule.getPatternTokens().stream()
                .map(t -> new Row.TokenStep(
                        t.getMinOccurrence(), t.getMaxOccurrence(), t.getSkipNext(), asked(t), refused(t)))
                .toList());
    }

    private static List<WordTest> asked(PatternToken token) {
        return isOpen(token) ? List.of() : test(token).stream().toList();
    }

    private static List<WordTest> refused(PatternToken token) {
        List<WordTest> tests = new ArrayList<>();
        if (!isOpen(token) && token.hasExceptionList()) {
            for (PatternToken exception : token.getExceptionList()) {
                if (!exception.hasNextException() && !exception.getNegation() && !exception.getPOSNegation()) {
                    test(exception).ifPresent(tests::add);
                }
            }
        }
        return tests;
    }

    private static boolean isOpen(PatternToken token) {
        return token.hasAndGroup() || token.hasOrGroup() || token.isReferenceElement() || token.isUnified();
    }

    private static Optional<WordTest> test(PatternToken token) {
        String tag = tag(token);
        if (token.getString().isEmpty() || token.getNegation()) {
            return tag.isEmpty() ? Optional.empty() : Optional.of(new WordTest(TextTest.ANY, false, false, "", tag));
        }
        Set<String> values = StringMatcher.create(
                        token.getString(), token.isRegularExpression(), token.isCaseSensitive())
                .getPossibleValues();
        boolean kept = token.isCaseSensitive();
        if (values == null || values.stream().anyMatch(v -> v.isEmpty() || v.contains(" "))) {
            return Optional.of(new WordTest(TextTest.SHAPE, kept, token.isInflected(), token.getString(), tag));
        }
        String words = values.stream()
                .map(v -> kept ? v : v.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
        return Optional.of(new WordTest(TextTest.WORDS, kept, token.isInflected(), words, tag));
    }

    private static String tag(PatternToken token) {
        String tag = token.getPOStag();
        if (tag == null || token.getPOSNegation()) {
            return "";
        }
        return token.isPOStagRegularExpression() ? tag : Pattern.quote(tag);
    }
}
