package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.WordList;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the past of a verb where its participle or base form belongs, and a participle that stands for the past. */
public final class ParticipleMistaken implements Rule {
    private static final LanguageList HELPERS = LanguageList.beside(ParticipleMistaken.class, "helping-verbs.txt");
    private static final Set<String> HAVE = HELPERS.words("have");
    private static final Set<String> BE = HELPERS.words("be");
    private static final Set<String> DO = HELPERS.words("do");
    private static final Set<String> NAMED_LIKE = HELPERS.words("nouns as well");
    private static final Set<String> BETWEEN = HELPERS.words("between");
    private static final Set<String> PRONOUNS = HELPERS.words("subjects");
    private static final Set<String> NOUNS = HELPERS.words("nouns beside");
    private static final int MOST_BETWEEN = 3;

    @Override
    public Check prepare(Settings settings) {
        Map<String, Verb> past = new HashMap<>();
        Map<String, Verb> participles = new HashMap<>();
        WordList list = settings.list("verbs");
        for (WordList.Row row : list.rows()) {
            Verb verb = new Verb(row.column(2), row.column(0), row.column(1), row.column(3));
            past.put(verb.past, verb);
            participles.put(verb.participle, verb);
        }
        return (copy, findings) -> {
            for (Block block : copy.blocks(settings.zones())) {
                List<PlainWord> words = copy.words(block.span());
                for (int i = 1; i < words.size(); i++) {
                    check(copy, words, i, past, participles, findings);
                }
            }
        };
    }

    private static void check(
            Copy copy,
            List<PlainWord> words,
            int at,
            Map<String, Verb> past,
            Map<String, Verb> participles,
            Findings findings) {
        String word = words.get(at).folded();
        if (!copy.textOf(words.get(at).span()).equals(word)) {
            return;
        }
        Verb verb = past.get(word);
        Verb bare = participles.get(word);
        Verb meant = verb == null ? bare : verb;
        if (meant == null) {
            return;
        }
        Optional<String> right = Optional.empty();
        if (verb != null && !isNoun(copy, words, at)) {
            right = afterHelper(copy, words, at, verb);
        } else if (bare != null && isBareParticiple(copy, words, at, bare)) {
            right = Optional.of(bare.past);
        }
        right.ifPresent(r -> findings.flag(
                        new Span(
                                words.get(at - 1).span().start(),
                                words.get(at).span().end()),
                        "\"" + word + "\" is the wrong form of \"" + meant.base + "\" here; it should be \"" + r + "\"")
                .confidence(Confidence.CLEAR)
                .suggest(copy.textOf(new Span(
                                words.get(at - 1).span().start(),
                                words.get(at).span().start()))
                        + r));
    }

    private static Optional<String> afterHelper(Copy copy, List<PlainWord> words, int at, Verb verb) {
        int helper = at - 1;
        boolean denied = false;
        while (helper > 0
                && at - helper <= MOST_BETWEEN
                && touches(copy, words, helper)
                && isBetween(words.get(helper).folded())) {
            denied |= words.get(helper).folded().equals("not");
            helper--;
        }
        if (helper < 0 || !touches(copy, words, helper)) {
            return Optional.empty();
        }
        String help = words.get(helper).folded();
        if (HAVE.contains(help) && verb.takes('h')) {
            return Optional.of(verb.participle);
        }
        if (BE.contains(help) && verb.takes('b')) {
            return Optional.of(verb.participle);
        }
        boolean asks = DO.contains(help)
                || (NAMED_LIKE.contains(help)
                        && (denied
                                || (helper > 0
                                        && PRONOUNS.contains(
                                                words.get(helper - 1).folded()))));
        return asks && verb.takes('d') ? Optional.of(verb.base) : Optional.empty();
    }

    private static boolean isBetween(String word) {
        return BETWEEN.contains(word) || (word.endsWith("ly") && word.length() > 4);
    }

    /** "She had rose gardens" and "they had saw mills" have nouns. */
    private static boolean isNoun(Copy copy, List<PlainWord> words, int at) {
        return at + 1 < words.size()
                && touches(copy, words, at)
                && NOUNS.contains(words.get(at + 1).folded());
    }

    /** "He seen it": a pronoun with nothing before it that could help the verb. */
    private static boolean isBareParticiple(Copy copy, List<PlainWord> words, int at, Verb verb) {
        if (!verb.takes('p') || !PRONOUNS.contains(words.get(at - 1).folded()) || !touches(copy, words, at - 1)) {
            return false;
        }
        String before = at > 1 ? words.get(at - 2).folded() : "";
        return !HAVE.contains(before) && !BE.contains(before) && !before.endsWith("n't") && !before.equals("not");
    }

    private static boolean touches(Copy copy, List<PlainWord> words, int at) {
        return copy.text()
                .substring(words.get(at).span().end(), words.get(at + 1).span().start())
                .isBlank();
    }

    /** A verb whose past and participle differ. */
    private record Verb(String base, String past, String participle, String where) {
        boolean takes(char helper) {
            return where.indexOf(helper) >= 0;
        }
    }
}
