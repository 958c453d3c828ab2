package dev.wirelint.rules.names;

import dev.wirelint.analysis.names.Form;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.names.NameWord;
import dev.wirelint.analysis.names.Occurrence;
import dev.wirelint.rule.HouseNames;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.text.Accents;
import dev.wirelint.text.Scan;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the house list says of the spellings of a story: rules of consistency never ask for another. */
final class HouseForms {
    private final Map<String, List<String>> preferred = new HashMap<>();
    private final Map<String, List<NeverForm>> never = new HashMap<>();

    private HouseForms() {}

    static HouseForms of(HouseNames names) {
        HouseForms forms = new HouseForms();
        for (NameEntry entry : names.entries()) {
            String name = Accents.dropped(entry.prefer());
            for (String word : name.split("[ -]", -1)) {
                forms.preferred.computeIfAbsent(word, w -> new ArrayList<>()).add(name);
            }
            for (String form : entry.never()) {
                NeverForm unwanted = new NeverForm(form, entry);
                forms.never
                        .computeIfAbsent(unwanted.firstWord(), w -> new ArrayList<>())
                        .add(unwanted);
            }
        }
        return forms;
    }

    /** Whether a spelling stands somewhere as the house has it, or would where the other stands now. */
    boolean prefer(Form form, Form other) {
        List<String> names = preferred.getOrDefault(firstWord(form.spelling()), List.of());
        return !names.isEmpty()
                && (form.occurrences().stream().anyMatch(o -> stands(names, o, form.spelling()))
                        || other.occurrences().stream().anyMatch(o -> stands(names, o, form.spelling())));
    }

    /** Whether the place is part of a form that the house does not use, of which the house list speaks itself. */
    boolean speakAt(Occurrence occurrence, String text) {
        Span place = occurrence.word().span();
        for (NameWord word : occurrence.mention().words()) {
            for (NeverForm form : never.getOrDefault(NeverForm.key(firstWord(word.spelling())), List.of())) {
                if (form.at(text, word.span().start())
                        .filter(s -> s.contains(place))
                        .isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(List<String> names, Occurrence occurrence, String spelling) {
        Mention mention = occurrence.mention();
        StringBuilder written = new StringBuilder(" ");
        for (int i = 0; i < mention.words().size(); i++) {
            NameWord word = mention.words().get(i);
            written.append(i == occurrence.index() ? spelling : word.spelling());
            written.append(i + 1 < mention.words().size() ? word.jointAfter() : " ");
        }
        String whole = Accents.dropped(written.toString());
        String part = Accents.dropped(spelling);
        return names.stream().anyMatch(n -> n.contains(part) && whole.contains(" " + n + " "));
    }

    private static String firstWord(String spelling) {
        String plain = Accents.dropped(spelling);
        return plain.substring(0, Scan.over(plain, 0, plain.length(), c -> c != ' ' && c != '-'));
    }
}
