package dev.wirelint.rules.names;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.SpellingTold;
import dev.wirelint.analysis.names.Eras;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.Mention.Bearer;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.TownsOfStates;
import dev.wirelint.article.Zone;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.SearchedText;
import dev.wirelint.rule.Settings;
import dev.wirelint.text.Accents;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name in a form that the house list says never to use. */
public final class NameAliasNotPreferred implements Rule {
    private static final Set<Zone> CAPITALISED = EnumSet.of(Zone.HEADLINE, Zone.DECK, Zone.SUBHEAD);
    private static final int WORDS_BEFORE = 40;

    @Override
    public Check prepare(Settings settings) {
        Map<String, List<NeverForm>> byFirstWord = new HashMap<>();
        for (NameEntry entry : settings.names("names").entries()) {
            for (String form : entry.never()) {
                NeverForm never = new NeverForm(form, entry);
                byFirstWord
                        .computeIfAbsent(never.firstWord(), w -> new ArrayList<>())
                        .add(never);
            }
        }
        List<String> history = settings.list("history").words();
        Namesakes namesakes = new Namesakes(settings);
        Eras eras = Eras.of(settings.list("eras"));
        return (copy, findings) -> check(copy, findings, byFirstWord, history, namesakes, eras);
    }

    private static void check(
            Copy copy,
            Findings findings,
            Map<String, List<NeverForm>> byFirstWord,
            List<String> history,
            Namesakes namesakes,
            Eras eras) {
        SearchedText story = new SearchedText(copy.text());
        Set<String> persons = namesakes.persons(copy.text(), Ledger.of(copy).mentions());
        Bearers bearers = new Bearers(copy);
        for (Mention mention : Ledger.of(copy).mentions()) {
            for (NameWord word : mention.words()) {
                for (NeverForm never : byFirstWord.getOrDefault(NeverForm.key(word.spelling()), List.of())) {
                    never.at(copy.text(), word.span().start())
                            .filter(span -> !isElsewhere(copy, copy.textOf(span)))
                            .filter(span -> !stands(story, span, never, mention, history))
                            .filter(span -> isA(NameEntry.NameOf.PLACE, never.entry())
                                    ? !namesakes.isNamesake(
                                            story, mention, span, never.entry().prefer(), persons)
                                    : !bearers.isAnothers(mention, span, never.entry()))
                            .filter(span -> !eras.isNameOfItsTime(copy.text(), span))
                            .ifPresent(span -> flag(copy, story, findings, span, never));
                }
            }
        }
    }

    /** Whether the story has another place of this spelling, "Odessa, Texas", or speaks of how names are spelled. */
    private static boolean isElsewhere(Copy copy, String written) {
        return TownsOfStates.of(copy).has(written) || SpellingTold.of(copy);
    }

    private static void flag(Copy copy, SearchedText story, Findings findings, Span span, NeverForm never) {
        String written = copy.textOf(span);
        String preferred = never.corrected(written);
        if (preferred.equals(written)) {
            return;
        }
        NameEntry entry = never.entry();
        boolean sure = never.isPlainSlip() && !entry.unless().isNamedIn(story);
        findings.flag(span, "\"" + written + "\" is \"" + preferred + "\" on the house list" + onWhoseWord(entry))
                .replaceIf(sure, preferred)
                .group("name:" + entry.prefer().toLowerCase(Locale.ROOT));
    }

    private static boolean stands(
            SearchedText story, Span span, NeverForm never, Mention mention, List<String> history) {
        NameEntry entry = never.entry();
        return entry.unless().holdsAt(story, span)
                || isPartOfLongerName(mention, span, entry)
                || isThing(mention, entry)
                || (never.differsInCaseAlone() && CAPITALISED.contains(mention.zone()))
                || isHistory(story.text(), span, entry, history);
    }

    private static String onWhoseWord(NameEntry entry) {
        String word = Stream.of(entry.authority(), entry.note())
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining("; "));
        return word.isEmpty() ? "" : " (" + word + ")";
    }

    private static boolean isA(NameEntry.NameOf kind, NameEntry entry) {
        return entry.kind().filter(kind::equals).isPresent();
    }

    /** Whether it is part of the name of a body or a person, which keeps the spelling it has. */
    private static boolean isPartOfLongerName(Mention mention, Span span, NameEntry entry) {
        boolean longer = mention.span().end() > span.end();
        boolean ofBody = mention.kind().filter(k -> k == Bearer.ORGANISATION).isPresent();
        return longer
                && ((ofBody && !isA(NameEntry.NameOf.ORGANISATION, entry))
                        || (isA(NameEntry.NameOf.PLACE, entry) && mention.isFullName()));
    }

    /** Whether an article shows that a hotel or a ship is named and no place: "the Lisboa opened". */
    private static boolean isThing(Mention mention, NameEntry entry) {
        return isA(NameEntry.NameOf.PLACE, entry)
                && mention.articled()
                && mention.words().size() == 1
                && mention.certain().filter(k -> k == Bearer.ORGANISATION).isPresent();
    }

    private static boolean isHistory(String text, Span span, NameEntry entry, List<String> history) {
        String left = text.substring(Math.max(0, span.start() - WORDS_BEFORE), span.start());
        return Accents.dropped(left).endsWith(Accents.dropped(entry.prefer()) + " (")
                || history.stream().anyMatch(left::contains);
    }
}
