package dev.wirelint.rules.names;

import com.google.auto.service.AutoService;
import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Kind;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A name in a form that the house list says never to use. */
@AutoService(Rule.class)
public final class NameAliasNotPreferred implements Rule {
    private static final int WORDS_BEFORE = 40;

    @Override
    public Check prepare(Settings settings) {
        Map<String, List<Never>> byFirstWord = new HashMap<>();
        for (Alias alias : Alias.read(settings.list("names"))) {
            for (String form : alias.never()) {
                byFirstWord
                        .computeIfAbsent(firstWord(form).toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                        .add(new Never(form, alias));
            }
        }
        List<String> history = settings.list("history").words();
        return (copy, findings) -> check(copy, findings, byFirstWord, history);
    }

    private static void check(
            Copy copy, Findings findings, Map<String, List<Never>> byFirstWord, List<String> history) {
        for (Mention mention : copy.names().mentions()) {
            for (NameWord word : mention.words()) {
                for (Never never : byFirstWord.getOrDefault(word.spelling().toLowerCase(Locale.ROOT), List.of())) {
                    Span span = new Span(word.span().start(), word.span().start() + never.form.length());
                    if (stands(copy.text(), span, never.form)
                            && !isRight(copy.text(), span, never.alias)
                            && !isPartOfTitle(mention, span)
                            && !isHistory(copy.text(), span, history)) {
                        flag(copy, findings, span, never.alias);
                    }
                }
            }
        }
    }

    private static void flag(Copy copy, Findings findings, Span span, Alias alias) {
        String written = copy.textOf(span);
        boolean shouted = written.equals(written.toUpperCase(Locale.ROOT));
        String prefer = shouted ? alias.prefer().toUpperCase(Locale.ROOT) : alias.prefer();
        findings.flag(span, "\"" + written + "\" is \"" + prefer + "\" on the house list (" + alias.authority() + ")")
                .suggest(prefer)
                .group("name:" + alias.prefer().toLowerCase(Locale.ROOT));
    }

    private static boolean stands(String text, Span span, String form) {
        if (span.end() > text.length() || (span.end() < text.length() && isLetter(text, span.end()))) {
            return false;
        }
        String written = span.of(text).replace('\u2019', '\'').replace('\n', ' ');
        return written.equals(form) || written.equals(form.toUpperCase(Locale.ROOT));
    }

    private static boolean isRight(String text, Span span, Alias alias) {
        int after = span.end();
        while (after < text.length() && ", \n".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        int next = after;
        int before = span.start();
        while (before > 0 && " \n".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        String left = text.substring(Math.max(0, before - WORDS_BEFORE), before);
        return alias.rightBefore().stream().anyMatch(w -> text.startsWith(w, next) && endsWord(text, next + w.length()))
                || alias.rightAfter().stream().anyMatch(left::endsWith)
                || alias.rightBefore().stream().anyMatch(w -> text.contains(span.of(text) + ", " + w))
                || alias.rightIn().stream().anyMatch(text::contains);
    }

    /** Whether the name is part of the longer name of a body, which keeps the spelling it gave itself. */
    private static boolean isPartOfTitle(Mention mention, Span span) {
        return mention.kind().filter(k -> k == Kind.ORGANISATION).isPresent()
                && mention.span().end() > span.end();
    }

    private static boolean isHistory(String text, Span span, List<String> history) {
        String left = text.substring(Math.max(0, span.start() - WORDS_BEFORE), span.start());
        return history.stream().anyMatch(left::contains);
    }

    private static boolean endsWord(String text, int at) {
        return at >= text.length() || !isLetter(text, at);
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static String firstWord(String form) {
        int end = 0;
        while (end < form.length() && (Character.isLetterOrDigit(form.charAt(end)) || form.charAt(end) == '\'')) {
            end++;
        }
        String word = form.substring(0, end);
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private record Never(String form, Alias alias) {}
}
