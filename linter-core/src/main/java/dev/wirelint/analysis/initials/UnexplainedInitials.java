package dev.wirelint.analysis.initials;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Part;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.WordList;
import dev.wirelint.text.Capitals;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds initials that few readers know and the story explains nowhere. */
public final class UnexplainedInitials {
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final int MOST_IN_PROSE = 60;

    private static final int SHORTEST_SLIP = 4;
    /** Of three letters, too many others have the same in another order; these come to mind before them. */
    private static final Set<String> KNOWN_OF_THREE =
            LanguageList.beside(UnexplainedInitials.class, "known-of-three.txt").everyWord();

    /** The call letters of a broadcaster in North America. */
    private static final Pattern STATION = Pattern.compile("[KW]\\p{Lu}{3}");

    private static final Set<String> PLACE_MARKS = Set.of(":", ",", "(", "-", "–", "—");
    private static final String GLUE = "@#/&.<>_0123456789";

    private final Set<String> known;
    private final WordList kinds;
    private final Part<Function<Sentence, List<InitialsUse>>> inSentence =
            Part.ofSentences((copy, sentence) -> read(copy.text(), sentence));

    /**
     * @param known initials that everybody knows, in capitals
     * @param kinds nouns that say what something is
     */
    public UnexplainedInitials(Set<String> known, WordList kinds) {
        this.known = Set.copyOf(known);
        this.kinds = kinds;
    }

    /** The first place of each of those in some zones; nothing where they are too many for prose. */
    public List<Unexplained> in(Copy copy, Set<Zone> zones) {
        Map<String, List<InitialsUse>> uses = new LinkedHashMap<>();
        for (Sentence sentence : copy.sentences(zones)) {
            copy.part(inSentence)
                    .apply(sentence)
                    .forEach(u -> uses.computeIfAbsent(u.initials().letters(), l -> new ArrayList<>())
                            .add(u));
        }
        if (uses.size() > MOST_IN_PROSE
                || uses.values().stream().noneMatch(places -> places.stream().allMatch(InitialsUse::standsAlone))) {
            return List.of();
        }
        Glosses glosses = Glosses.in(copy.whole().text(), kinds);
        return uses.values().stream()
                .filter(places -> stand(places, glosses, copy))
                .map(places -> new Unexplained(
                        places.get(0).initials(),
                        places.size() == 1 ? meant(places.get(0).initials()) : Optional.empty()))
                .toList();
    }

    private static boolean stand(List<InitialsUse> uses, Glosses glosses, Copy copy) {
        List<Span> places = uses.stream().map(u -> u.initials().span()).toList();
        return places.stream().noneMatch(p -> SetInItalics.is(copy.article(), p))
                && uses.stream().allMatch(InitialsUse::standsAlone)
                && !places.stream().allMatch(p -> Quotations.of(copy).hold(p))
                && !glosses.explain(uses.get(0).initials(), places);
    }

    private Optional<String> meant(Initials initials) {
        return initials.letters().length() < SHORTEST_SLIP
                ? LetterOrder.meant(initials.letters(), KNOWN_OF_THREE, SHORTEST_SLIP - 1)
                : LetterOrder.meant(initials.letters(), known, SHORTEST_SLIP);
    }

    private List<InitialsUse> read(String text, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (isShouted(tokens)) {
            return List.of();
        }
        List<InitialsUse> uses = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (Initials.isWrittenSo(token.text()) && !touchesGlue(text, token.span())) {
                Initials initials = Initials.of(token.text(), token.span());
                boolean station = STATION.matcher(token.text()).matches()
                        && (i == 0 || !tokens.get(i - 1).text().equalsIgnoreCase("the"));
                if (!known.contains(initials.letters()) && !isSomethingElse(token.text()) && !station) {
                    uses.add(new InitialsUse(initials, standsAlone(tokens, i)));
                }
            }
        }
        return List.copyOf(uses);
    }

    /** A number, or a word written in capitals for its weight. */
    private static boolean isSomethingElse(String written) {
        boolean capitals = Capitals.are(written);
        return ROMAN.matcher(written).matches()
                || (capitals
                        && written.length() > 2
                        && English.get().word(written.toLowerCase(Locale.ROOT)).isCommon())
                || (capitals && written.length() > SHORTEST_SLIP && isKnownName(written));
    }

    /** A known name in capitals, as the answer of a puzzle or the name on a sign: THAMES. */
    private static boolean isKnownName(String written) {
        String name = written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT);
        return English.get().word(name).can("NNP");
    }

    /** A line in capitals holds no initials. */
    private static boolean isShouted(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long shouted = tokens.stream()
                .filter(t -> t.isWord() && Capitals.shout(t.text()))
                .count();
        return shouted * 2 >= words;
    }

    private static boolean touchesGlue(String text, Span span) {
        char before = span.start() > 0 ? text.charAt(span.start() - 1) : ' ';
        char after = span.end() < text.length() ? text.charAt(span.end()) : ' ';
        char afterNext = span.end() + 1 < text.length() ? text.charAt(span.end() + 1) : ' ';
        boolean joinedBefore = before == '-' || before == '–' || before == '’' || before == '\'';
        boolean joinedAfter = after == '-' && !Character.isLowerCase(afterNext);
        boolean dotted = after == '.' && Character.isLetterOrDigit(afterNext);
        return GLUE.indexOf(before) >= 0
                || joinedBefore
                || joinedAfter
                || dotted
                || (after != '.' && GLUE.indexOf(after) >= 0);
    }

    /** Not part of a longer name, not a unit after a figure; two letters alone are too often something else. */
    private static boolean standsAlone(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Token before = at > 0 ? tokens.get(at - 1) : token;
        Token after = at + 1 < tokens.size() ? tokens.get(at + 1) : token;
        boolean shouted = at > 0 && before.text().length() > 2 && Capitals.are(before.text());
        boolean inName =
                shouted || (at > 1 && before.startsWithCapital()) || (at + 1 < tokens.size() && isNameOrNumber(after));
        boolean unit = Character.isDigit(before.text().charAt(0));
        boolean tooShort = Initials.of(token.text(), token.span()).letters().length() == 2;
        boolean place = at == 0 && PLACE_MARKS.contains(after.text());
        return !inName && !unit && !tooShort && !place;
    }

    private static boolean isNameOrNumber(Token token) {
        return token.startsWithCapital() || Character.isDigit(token.text().charAt(0));
    }

    /** One place the initials stand at. */
    private record InitialsUse(Initials initials, boolean standsAlone) {}
}
