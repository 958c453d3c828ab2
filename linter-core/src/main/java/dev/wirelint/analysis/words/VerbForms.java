package dev.wirelint.analysis.words;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.article.Block;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the past of a verb where its participle or base form belongs, and a participle that stands for the past. */
public final class VerbForms {
    private static final LanguageList HELPERS = LanguageList.beside(VerbForms.class, "helping-verbs.txt");
    private static final Set<String> HAVE = HELPERS.words("have");
    private static final Set<String> BE = HELPERS.words("be");
    private static final Set<String> DO = HELPERS.words("do");
    private static final Set<String> NAMED_LIKE = HELPERS.words("nouns as well");
    private static final Set<String> BETWEEN = HELPERS.words("between");
    private static final Set<String> PRONOUNS = HELPERS.words("subjects");
    private static final Set<String> OBJECTS = Set.of("it", "you");
    private static final Set<String> NOUNS = HELPERS.words("nouns beside");
    private static final int MOST_BETWEEN = 3;

    private final Map<String, IrregularVerb> past = new HashMap<>();
    private final Map<String, IrregularVerb> participles = new HashMap<>();

    private VerbForms() {}

    /** Reads a list of verbs: the past, the participle, the base form, and behind what the past is wrong. */
    public static VerbForms of(WordList list) {
        VerbForms forms = new VerbForms();
        for (WordList.ListRow row : list.rows()) {
            IrregularVerb verb = new IrregularVerb(row.column(2), row.column(0), row.column(1), row.column(3));
            forms.past.put(verb.past, verb);
            forms.participles.put(verb.participle, verb);
        }
        return forms;
    }

    /** The wrong forms of a paragraph, in reading order. */
    public List<WrongForm> in(Copy copy, Block block) {
        List<PlainWord> words = copy.words(block.span());
        List<WrongForm> wrong = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            wrong(copy, words, i).ifPresent(wrong::add);
        }
        return List.copyOf(wrong);
    }

    private Optional<WrongForm> wrong(Copy copy, List<PlainWord> words, int at) {
        String word = words.get(at).folded();
        if (!copy.textOf(words.get(at).span()).equals(word)) {
            return Optional.empty();
        }
        IrregularVerb verb = past.get(word);
        IrregularVerb bare = participles.get(word);
        Span before = words.get(at - 1).span();
        Span here = words.get(at).span();
        if (verb != null && !isNoun(copy, words, at)) {
            return afterHelper(copy, words, at, verb).map(r -> new WrongForm(before, here, verb.base, r));
        }
        return bare != null && isBareParticiple(copy, words, at, bare)
                ? Optional.of(new WrongForm(before, here, verb == null ? bare.base : verb.base, bare.past))
                : Optional.empty();
    }

    private static Optional<String> afterHelper(Copy copy, List<PlainWord> words, int at, IrregularVerb verb) {
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
    private static boolean isBareParticiple(Copy copy, List<PlainWord> words, int at, IrregularVerb verb) {
        if (!verb.takes('p') || !PRONOUNS.contains(words.get(at - 1).folded()) || !touches(copy, words, at - 1)) {
            return false;
        }
        boolean runsOn = at > 1 && touches(copy, words, at - 2);
        if (runsOn && (isInTitle(copy, words.get(at - 1)) || isObject(words, at - 1))) {
            return false;
        }
        String before = at > 1 ? words.get(at - 2).folded() : "";
        return !HAVE.contains(before) && !BE.contains(before) && !before.endsWith("n't") && !before.equals("not");
    }

    /** "What Have You sung by": a pronoun with a capital inside a sentence. */
    private static boolean isInTitle(Copy copy, PlainWord pronoun) {
        String written = copy.textOf(pronoun.span());
        return written.length() > 1 && Character.isUpperCase(written.charAt(0));
    }

    /** "Gets it done", "saw you driven": the pronoun is what the verb before it is about. */
    private static boolean isObject(List<PlainWord> words, int pronoun) {
        return OBJECTS.contains(words.get(pronoun).folded())
                && English.get().word(words.get(pronoun - 1).folded()).can("VB");
    }

    private static boolean touches(Copy copy, List<PlainWord> words, int at) {
        return copy.text()
                .substring(words.get(at).span().end(), words.get(at + 1).span().start())
                .isBlank();
    }

    /** A verb whose past and participle differ. */
    private record IrregularVerb(String base, String past, String participle, String where) {
        boolean takes(char helper) {
            return where.indexOf(helper) >= 0;
        }
    }
}
