package dev.wirelint.analysis.listed;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.listed.OtherCount.CountTelling;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a sentence lists one after another, held to the number that the sentence before announces. */
final class NamedBelow {
    private static final String WORD = "\\p{Lu}[\\p{L}’'.-]*";
    private static final String NAME = "(?:the )?" + WORD
            + "(?: (?:(?:de|da|del|della|van|von|der|den|al|el|bin|ibn|la|le|di|dos|ten|ter|y|of|and the) ){0,2}?"
            + WORD + "){0,4}";
    private static final String ASIDE =
            "(?:, (?:aged )?\\d{1,2})?(?:, (?:an?|the|his|her|its|their|of|from) (?!\\p{Lu}\\p{L}+,? and )[\\p{Ll}][\\p{L} ’'-]{1,40}?(?=,| and ))?";
    private static final String ITEM = NAME + ASIDE;
    private static final Sought LIST = Sought.of(
            "^(?:(?:They|These|Those|(?:The|Both|All) \\p{Ll}+|The \\p{Ll}+ \\p{Ll}+)(?: (?:are|were|have been))?(?: named as| named| identified as| called)?,? )?"
                    + "(?<list>" + ITEM + "(?:, " + ITEM + ")*,? and " + ITEM + ")(?<after>,? \\p{Ll}+|\\.$)");
    private static final Pattern ITEMS = Pattern.compile("(?:^|, |,? and )(?:the )?(?=\\p{Lu})");
    private static final Sought OPEN = Sought.of(
            "(?i)\\b(?:among|including|included|such as|others?|another|example|instance|one|or|not|than|at least|more|rest|remaining|with|joined by|replac\\p{L}+|succeed\\p{L}*)\\b");
    private static final Set<String> SAYING =
            LanguageList.of("verbs-of-saying.txt").words();
    private static final Pattern SAID = Pattern.compile("\\b(?:said|says|told|added|agreed|disagreed|spoke|each)\\b");
    private static final int NEAR = 2;
    private static final int FEWEST = 3;

    private NamedBelow() {}

    static Optional<OtherCount> at(List<Sentence> sentences, int at, Copy copy) {
        Sentence sentence = sentences.get(at);
        String text = copy.textOf(sentence.span());
        if (!text.contains(" and ")) {
            return Optional.empty();
        }
        Matcher list = LIST.inOnly(copy, sentence.span());
        if (!list.find() || OPEN.matcher(list.group("list")).find()) {
            return Optional.empty();
        }
        String names = list.group("list");
        int count = (int) ITEMS.matcher(names).results().count();
        boolean people = names.split(",? and |, ", 2)[0].contains(" ");
        Optional<Announced> told = announced(sentences, at, people ? "people" : "places", copy);
        if (told.isEmpty()
                || Math.abs(told.get().number() - count) > NEAR
                || told.get().number() == count) {
            return Optional.empty();
        }
        boolean some = told.get().number() > count
                && (count < FEWEST || speaks(list.group("after")) || isOpen(sentences, at, copy));
        if (some || OPEN.matcher(copy.textOf(sentences.get(at - 1).span())).find()) {
            return Optional.empty();
        }
        Span place = new Span(list.start("list"), list.end("list"))
                .shift(sentence.span().start());
        return Optional.of(new OtherCount(told.get().span(), count, place, CountTelling.NAMED_BELOW));
    }

    private static Optional<Announced> announced(List<Sentence> sentences, int at, String sort, Copy copy) {
        Sentence above = sentences.get(at - 1);
        List<Announced> told = Announced.in(above, copy);
        return Announced.only(told, sort);
    }

    private static boolean speaks(String after) {
        String verb = after.replaceAll("[^\\p{L}]", "");
        return SAYING.contains(verb) || SAID.matcher(verb).find();
    }

    /** "The other two" are told of in the sentences that follow. */
    private static boolean isOpen(List<Sentence> sentences, int at, Copy copy) {
        for (int i = at; i <= Math.min(at + 2, sentences.size() - 1); i++) {
            if (OPEN.inOnly(copy, sentences.get(i).span()).find()) {
                return true;
            }
        }
        return false;
    }
}
