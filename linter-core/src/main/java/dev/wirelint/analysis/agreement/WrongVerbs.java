package dev.wirelint.analysis.agreement;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds a verb of one behind a subject of many, or the other way round, also where much stands between the two. */
public final class WrongVerbs {
    private static final LanguageList WORDS = LanguageList.beside(WrongVerbs.class, "agreement.txt");
    private static final Set<String> SINGULAR = WORDS.words("singular");
    private static final Set<String> PLURAL = WORDS.words("plural");
    private static final Set<String> OPENS = WORDS.words("opens");
    private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");
    /** "If the repeal were added" is right of one. */
    private static final Set<String> UNREAL = Set.of("if", "unless", "though", "whether", "wish", "wishes");

    private static final Set<String> WHEN = Set.of("when", "if", "that");
    private static final Set<String> SAYING = WORDS.words("saying");
    private static final Set<String> ALONE = WORDS.words("alone");
    private static final Set<String> COLLECTIVES =
            LanguageList.beside(WrongVerbs.class, "collectives.txt").words();

    private WrongVerbs() {}

    /** Those of the sentences in some zones, in reading order. */
    public static List<WrongVerb> of(Copy copy, Set<Zone> zones) {
        return copy.sentences(zones).stream()
                .filter(Sentence::isReadable)
                .flatMap(s -> in(copy, s.tokens()).stream())
                .toList();
    }

    private static List<WrongVerb> in(Copy copy, List<Token> tokens) {
        List<WrongVerb> found = new ArrayList<>();
        int first = first(copy, tokens);
        for (int i = first; i < tokens.size(); i++) {
            Span place = tokens.get(i).span();
            if (tokens.get(i).reads("there")) {
                Existence.at(tokens, i)
                        .filter(e -> !Quotations.of(copy).hold(place))
                        .map(e -> new WrongVerb(
                                tokens.get(e.verb()), tokens.get(e.noun()), WrongVerb.AgreesWith.THERE, true))
                        .ifPresent(found::add);
            }
            int at = i;
            if (opens(tokens, i, first)) {
                ClauseSubject.at(tokens, i)
                        .flatMap(s -> wrong(tokens, s, at))
                        .filter(w -> !Quotations.of(copy).hold(place))
                        .filter(w -> !Quotations.of(copy).meet(w.span()))
                        .filter(w -> !CapitalisedSubject.isName(copy, tokens, w.noun()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** The first token behind the dateline. */
    private static int first(Copy copy, List<Token> tokens) {
        int end = copy.article().dateline().map(d -> d.span().end()).orElse(0);
        int first = 0;
        while (first < tokens.size() && tokens.get(first).span().start() < end) {
            first++;
        }
        return first;
    }

    private static boolean opens(List<Token> tokens, int at, int first) {
        if (at == first) {
            return true;
        }
        String before = ClauseSubject.lower(tokens.get(at - 1));
        return OPENS.contains(before)
                || (SAYING.contains(before) && !(at > 1 && ClauseSubject.isBeside(tokens.get(at - 2))))
                || (ClauseSubject.isDetermined(tokens.get(at)) && opensDetermined(tokens, at, first, before));
    }

    /** Whether a clause may open with "the" here: behind a phrase set off by a comma, or behind one that joins. */
    private static boolean opensDetermined(List<Token> tokens, int at, int first, String before) {
        boolean behindPhrase = before.equals(",")
                && ClauseSubject.isLink(tokens.get(first))
                && tokens.subList(first, at - 1).stream().noneMatch(t -> t.is(","));
        boolean joined = at > 1 && tokens.get(at - 2).is(",") && (before.equals("but") || before.equals("and"));
        return behindPhrase || joined || before.equals(";") || WHEN.contains(before);
    }

    private static Optional<WrongVerb> wrong(List<Token> tokens, ClauseSubject subject, int start) {
        Token head = tokens.get(subject.head());
        Token verb = tokens.get(subject.verb());
        String noun = ClauseSubject.lower(head);
        boolean another = tokens.subList(subject.head() + 1, subject.verb()).stream()
                .anyMatch(t -> SAYING.contains(ClauseSubject.lower(t)));
        boolean unreal = verb.is("were") && start > 0 && UNREAL.contains(ClauseSubject.lower(tokens.get(start - 1)));
        if (another
                || unreal
                || SAYING.contains(noun)
                || Character.isUpperCase(verb.text().charAt(0))) {
            return Optional.empty();
        }
        boolean wrong = switch (subject.kind()) {
            case MANY ->
                !ALONE.contains(noun)
                        && !noun.endsWith("ics")
                        && !ClauseSubject.MEASURES.contains(noun)
                        && isOfOne(tokens, subject, verb);
            case ONE -> !COLLECTIVES.contains(noun) && isOfMany(tokens, subject, verb);
        };
        WrongVerb.AgreesWith kind =
                subject.kind() == ClauseSubject.NounNumber.MANY ? WrongVerb.AgreesWith.MANY : WrongVerb.AgreesWith.ONE;
        return wrong ? Optional.of(new WrongVerb(verb, head, kind, subject.direct())) : Optional.empty();
    }

    private static boolean isOfOne(List<Token> tokens, ClauseSubject subject, Token verb) {
        String word = ClauseSubject.lower(verb);
        if (SINGULAR.contains(word)) {
            boolean sum = subject.counted() && !word.startsWith("has") && !passive(tokens, subject.verb() + 1);
            return !sum;
        }
        Word read = verb.word();
        boolean verbal = read.can("VBZ") && !(read.can("NN") && !takesObject(tokens, subject.verb() + 1));
        return verbal && !read.can("NNP") && !verb.startsWithCapital();
    }

    private static boolean isOfMany(List<Token> tokens, ClauseSubject subject, Token verb) {
        String word = ClauseSubject.lower(verb);
        if (PLURAL.contains(word)) {
            boolean plain = !word.equals("do") && !word.equals("were");
            return plain || !subject.direct() || passive(tokens, subject.verb() + 1);
        }
        Word read = verb.word();
        return !subject.direct()
                && read.can("VBP")
                && !read.can("VBD")
                && !read.can("IN")
                && !read.can("RB")
                && !verb.startsWithCapital()
                && takesObject(tokens, subject.verb() + 1);
    }

    private static boolean takesObject(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isWord()) {
            return false;
        }
        Word word = tokens.get(at).word();
        String lower = ClauseSubject.lower(tokens.get(at));
        boolean subject = SUBJECTS.contains(lower) || lower.equals("such");
        return !subject && (word.can("DT") || word.can("PRP") || lower.equals("that"));
    }

    private static boolean passive(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).word().can("VBN")
                && !tokens.get(at).word().can("NN");
    }
}
