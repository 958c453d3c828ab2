package dev.wirelint.rules.housestyle;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.English;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Capitals;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds initials in a headline that the story neither has nor spells out. */
public final class HeadlineAbbrevUnknown implements Rule {
    private static final int SHORTEST = 3;
    private static final int FEWEST_WORDS = 12;

    /**
     * What kind of take it is and which, before the headline: "WRAPUP 3-Quake toll rises", "NEWSMAKER-The quiet dean".
     */
    private static final Pattern TAKE = Pattern.compile("\\p{Lu}{3,12}(?: \\d{1,2})?-(?=\\p{Lu}\\p{Ll})");

    @Override
    public Check prepare(Settings settings) {
        Set<String> known = new HashSet<>();
        settings.list("known").words().forEach(w -> known.add(w.toUpperCase(Locale.ROOT)));
        return (copy, findings) -> {
            for (Block headline : copy.blocks(settings.zones())) {
                for (Sentence sentence : copy.sentences(headline)) {
                    check(sentence, known, copy, findings);
                }
            }
        };
    }

    private static void check(Sentence headline, Set<String> known, Copy copy, Findings findings) {
        List<Token> tokens = headline.tokens();
        long shouted = tokens.stream().filter(t -> isShouted(t.text())).count();
        if (shouted * 2 >= headline.wordCount()) {
            return;
        }
        boolean slug = TAKE.matcher(copy.textOf(headline.span())).lookingAt();
        for (Token token : slug ? tokens.subList(1, tokens.size()) : tokens) {
            Initials initials = Initials.of(token.text(), token.span());
            if (isShouted(token.text())
                    && Initials.isWrittenSo(token.text())
                    && initials.letters().length() >= SHORTEST
                    && !known.contains(initials.letters())
                    && !English.get()
                            .word(token.text().toLowerCase(Locale.ROOT))
                            .isCommon()
                    && isUnknownBelow(initials, copy)) {
                findings.flag(
                                token.span(),
                                "\"" + token.text() + "\" stands nowhere in the story below; spell it out or mend it")
                        .confidence(Confidence.LIKELY);
            }
        }
    }

    private static boolean isUnknownBelow(Initials initials, Copy copy) {
        List<Block> below = copy.article().blocks().stream()
                .filter(b -> b.zone() != Zone.HEADLINE)
                .toList();
        String text = below.stream().map(b -> copy.textOf(b.span())).collect(Collectors.joining("\n"));
        boolean used = text.toUpperCase(Locale.ROOT).replace(".", "").contains(initials.letters());
        return !used
                && below.stream().mapToInt(b -> copy.words(b.span()).size()).sum() >= FEWEST_WORDS
                && !Glosses.spells(text, initials);
    }

    private static boolean isShouted(String word) {
        return Character.isLetter(word.charAt(0)) && Capitals.shout(word);
    }
}
