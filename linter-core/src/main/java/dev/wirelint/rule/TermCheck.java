package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declarative form "use X, not Y": whole words in any case, the case of the first letter kept. */
public final class TermCheck implements Check {
    private final Set<Zone> zones;
    private final List<Entry> entries;

    private TermCheck(Set<Zone> zones, List<Entry> entries) {
        this.zones = zones;
        this.entries = entries;
    }

    public static TermCheck of(RulePage page, RulePage.Form.Terms form) {
        List<Entry> entries = new ArrayList<>();
        for (Term term : form.terms()) {
            for (String words : term.not()) {
                entries.add(new Entry(term, pattern(words, term.unlessBefore())));
            }
        }
        return new TermCheck(page.zones(), List.copyOf(entries));
    }

    @Override
    public void check(Copy copy, Findings findings) {
        for (Block block : copy.blocks(zones)) {
            for (Entry entry : entries) {
                Matcher matcher = entry.pattern
                        .matcher(copy.text())
                        .region(block.span().start(), block.span().end())
                        .useTransparentBounds(true);
                while (matcher.find()) {
                    Span span = new Span(matcher.start(), matcher.end());
                    String written = copy.textOf(span);
                    String use = inCaseOf(written, entry.term.use());
                    findings.flag(span, "\"" + written + "\" should read \"" + use + "\"")
                            .suggest(use);
                }
            }
        }
    }

    private static Pattern pattern(String words, List<String> unlessBefore) {
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])");
        regex.append(spaced(words)).append("(?![\\p{L}\\p{N}])");
        for (String next : unlessBefore) {
            regex.append("(?!,?\\s+").append(spaced(next)).append("(?![\\p{L}\\p{N}]))");
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String spaced(String words) {
        return String.join(
                "\\s+",
                List.of(words.trim().split("\\s+")).stream().map(Pattern::quote).toList());
    }

    private static String inCaseOf(String written, String use) {
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        if (!capital || !Character.isLowerCase(use.codePointAt(0))) {
            return use;
        }
        int first = Character.charCount(use.codePointAt(0));
        return use.substring(0, first).toUpperCase(Locale.ROOT) + use.substring(first);
    }

    private record Entry(Term term, Pattern pattern) {}
}
