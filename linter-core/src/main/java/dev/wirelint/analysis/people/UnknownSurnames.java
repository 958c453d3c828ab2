package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SentenceAround;
import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.analysis.names.GivenNames;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.analysis.names.NameLetters;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.WorldPlaces;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a family name that does what only people do, and belongs to nobody the story brought in.
 *
 * @param acts what an unknown name does as a person
 * @param onlyActs what a name that could be a town's does only as a person
 * @param body words that speak of a company or another body
 * @param household words of names that need no introduction
 */
public record UnknownSurnames(Pattern acts, Pattern onlyActs, Pattern body, Set<String> household) {
    private static final int SHORTEST = 5;
    private static final int MOST = 2;
    private static final int REACH = 40;
    private static final Pattern PLACED =
            Pattern.compile("\\b(?:of|in|from|at|near|for)(?: \\p{Lu}[\\p{L}-]+(?:,| and))* $");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:[Aa]ccording to|(told|asked|ordered)) $");
    private static final Pattern IT = Pattern.compile(" \\p{Ll}+ (?:that |on \\p{Lu}\\p{L}+ (?:that )?)?its?\\b");
    private static final Set<String> ENDINGS = LanguageList.beside(UnknownSurnames.class, "family-name-endings.txt")
            .words();
    private static final Set<String> PLACES =
            LanguageList.of("names/world-places.txt").everyWord();

    /** The first place of each, in no order. */
    public List<Mention> in(Copy copy) {
        Map<String, List<Mention>> byName = new HashMap<>();
        Set<String> parts = new HashSet<>();
        for (Mention mention : Ledger.of(copy).mentions()) {
            List<String> units = Person.units(mention);
            if (units.size() == 1) {
                byName.computeIfAbsent(units.get(0), n -> new ArrayList<>()).add(mention);
            } else {
                mention.words().stream().map(NameWord::spelling).forEach(parts::add);
                parts.addAll(units);
            }
        }
        Ledger.of(copy).variants().forEach(v -> {
            parts.add(v.preferred().spelling());
            parts.add(v.other().spelling());
        });
        List<Mention> unknown = new ArrayList<>();
        byName.forEach((name, mentions) -> {
            if (isUnknown(name, mentions, parts)
                    && isActing(name, mentions, copy)
                    && mentions.stream().noneMatch(m -> Introduction.of(m, copy))
                    && (name.indexOf('-') > 0 || !isBody(mentions, copy))) {
                unknown.add(mentions.get(0));
            }
        });
        return List.copyOf(unknown);
    }

    private boolean isUnknown(String name, List<Mention> mentions, Set<String> parts) {
        return mentions.size() <= MOST
                && isSurname(name, mentions)
                && mentions.get(0).words().stream()
                        .map(NameWord::spelling)
                        .noneMatch(w -> parts.contains(w) || household.contains(w));
    }

    private boolean isActing(String name, List<Mention> mentions, Copy copy) {
        Pattern act = English.get().word(name).isKnown() ? onlyActs : acts;
        return mentions.stream().anyMatch(m -> acts(m, copy, act) || (isFamilyName(name) && isSourceOrHearer(m, copy)));
    }

    private static boolean isSurname(String name, List<Mention> mentions) {
        return name.length() >= SHORTEST
                && name.chars().skip(1).noneMatch(c -> Character.isUpperCase(c) && name.indexOf('-') < 0)
                && !English.get().word(name).isCommon()
                && !PLACES.contains(name)
                && !WorldPlaces.has(name)
                && !MonthName.is(name)
                && WeekdayName.of(name).isEmpty()
                && !GivenNames.has(name)
                && mentions.stream()
                        .allMatch(m -> m.zone().isProse()
                                && !m.articled()
                                && m.title().isEmpty()
                                && m.certain().filter(k -> k != Bearer.PERSON).isEmpty());
    }

    private static boolean acts(Mention mention, Copy copy, Pattern acts) {
        int start = mention.span().start();
        int end = mention.span().end();
        return !PLACED.matcher(copy.text().substring(Math.max(0, start - REACH), start))
                        .find()
                && acts.matcher(copy.text())
                        .region(end, Math.min(copy.text().length(), end + REACH))
                        .lookingAt();
    }

    private static boolean isFamilyName(String name) {
        String letters = NameLetters.fold(name);
        return !English.get().word(name).isKnown() && ENDINGS.stream().anyMatch(letters::endsWith);
    }

    /** "According to Mishchenko", "told Mishchenko that": what people are, where the name is one of a family's. */
    private static boolean isSourceOrHearer(Mention mention, Copy copy) {
        int start = mention.span().start();
        Matcher before = SOURCE.matcher(copy.text()).region(Math.max(0, start - REACH), start);
        if (!before.find()) {
            return false;
        }
        int end = mention.span().end();
        String behind = copy.text().substring(end, Math.min(copy.text().length(), end + REACH));
        return before.group(1) == null || behind.startsWith(" that ") || behind.startsWith(" to ");
    }

    /** Whether the words around speak of it as of a company or another body. */
    private boolean isBody(List<Mention> mentions, Copy copy) {
        return mentions.stream()
                .anyMatch(m -> copy.article()
                        .blockAt(m.span().start())
                        .map(b -> body.matcher(around(m, b.span(), copy)).find()
                                || IT.matcher(behind(m, copy)).lookingAt())
                        .orElse(true));
    }

    private static String behind(Mention mention, Copy copy) {
        int end = mention.span().end();
        return copy.text().substring(end, Math.min(copy.text().length(), end + REACH));
    }

    private static String around(Mention mention, Span block, Copy copy) {
        Span sentence = SentenceAround.of(mention.span(), copy).orElse(block);
        int end = Math.min(sentence.end(), mention.span().end() + 4 * REACH);
        int start = Math.max(block.start(), mention.span().start() - REACH);
        return copy.text().substring(start, end);
    }
}
