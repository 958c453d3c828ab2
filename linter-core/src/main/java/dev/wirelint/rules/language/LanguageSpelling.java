package dev.wirelint.rules.language;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.words.KnownMisspellings;
import dev.wirelint.analysis.words.Misspelling;
import dev.wirelint.analysis.words.Mistaken;
import dev.wirelint.analysis.words.UnknownSpellings;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Confidence;
import dev.wirelint.language.Spelling.Dialect;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.Reach;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a word in small letters that no dictionary has, and that one slip of the fingers makes of one it has. */
public final class LanguageSpelling implements Rule {
    private static final String EITHER = "either";
    private static final String AMERICAN = "American";
    private static final String BRITISH = "British";

    @Override
    public Reach reach() {
        return Reach.PARAGRAPH;
    }

    @Override
    public Check prepare(Settings settings) {
        List<Dialect> dialects = switch (settings.choice("dialect", EITHER, List.of(EITHER, AMERICAN, BRITISH))) {
            case AMERICAN -> List.of(Dialect.AMERICAN);
            case BRITISH -> List.of(Dialect.BRITISH);
            default -> List.of(Dialect.values());
        };
        Set<String> house = SettledWords.of(settings.vocabulary());
        Map<String, String> known = new HashMap<>();
        settings.list("misspellings").rows().forEach(r -> known.put(r.column(0), r.column(1)));
        KnownMisspellings misspellings = new KnownMisspellings(known, house);
        Set<String> meant =
                Stream.concat(house.stream(), known.keySet().stream()).collect(Collectors.toSet());
        return (copy, findings) -> {
            UnknownSpellings.of(copy, settings.zones(), dialects, meant).forEach(w -> unknown(w, copy, findings));
            for (Block block : copy.blocks(settings.zones())) {
                misspellings.in(copy, block).forEach(w -> misspelled(w, copy, findings));
            }
        };
    }

    private static void unknown(Mistaken word, Copy copy, Findings findings) {
        String written = copy.textOf(word.place());
        findings.flag(word.place(), "no dictionary has \"" + written + "\"; \"" + word.right() + "\" may be meant")
                .confidence(Confidence.POSSIBLE)
                .suggest(word.right());
    }

    private static void misspelled(Misspelling word, Copy copy, Findings findings) {
        String written = copy.textOf(word.place());
        findings.flag(word.place(), "\"" + written + "\" is misspelled; write \"" + word.right() + "\"")
                .confidence(Confidence.CLEAR)
                .suggest(word.inCase());
    }
}
