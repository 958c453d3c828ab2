package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.PlainWord;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Goes through one story for a "he" where the only person it can be was a Mrs, and a "she" where it was a Mr. */
public final class PronounClashes {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "himself", "herself");
    private static final Set<String> OFFICES =
            LanguageList.of("people/offices.txt").words("noun");
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:[Tt]he|[Aa]n?) $");

    /** What a form of address goes on with: "Her Majesty's ambassador", "His Royal Highness". */
    private static final Set<String> ADDRESSES =
            Set.of("majesty", "royal", "highness", "excellency", "holiness", "grace", "honour");

    private static final int SENTENCES = 3;
    private static final int REACH = 24;
    private static final Pattern AHEAD = Pattern.compile(",? (?:\\p{Lu}\\p{L}*\\.? )?");
    private static final Pattern BEHIND = Pattern.compile(", (?:the|an?|his|her|its) (?:[\\p{L}-]+ ){0,2}");
    private static final Pattern SAID = Pattern.compile("^(?i)s?he (?:said|says|added|told|wrote|replied|recalled)\\b");

    private final Copy copy;
    private final Set<String> all;
    private final Set<String> speaking;
    private final List<Sentence> before = new ArrayList<>();
    private final List<PronounClash> clashes = new ArrayList<>();

    private PronounClashes(Copy copy, Set<String> all, Set<String> speaking) {
        this.copy = copy;
        this.all = all;
        this.speaking = speaking;
    }

    /**
     * The first of each sentence, in reading order.
     *
     * @param people words for people, any of whom a pronoun may stand for
     * @param speaking those of them that may be who speaks
     */
    public static List<PronounClash> of(Copy copy, Set<String> people, Set<String> speaking) {
        PronounClashes clashes = new PronounClashes(copy, people, speaking);
        for (Block block : copy.article().blocks()) {
            if (block.zone().isProse()) {
                for (Sentence sentence : copy.sentences(block)) {
                    clashes.read(sentence);
                    clashes.before.add(sentence);
                }
            }
        }
        return List.copyOf(clashes.clashes);
    }

    private void read(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String pronoun = token.text().toLowerCase(Locale.ROOT);
            if (PRONOUNS.contains(pronoun)
                    && !isAddress(tokens, i)
                    && !Quotations.of(copy).hold(token.span())) {
                Sex sex = Sex.of(pronoun).orElseThrow();
                Optional<Person> person = only(sentence, token.span(), sex);
                if (person.isPresent()) {
                    clashes.add(new PronounClash(
                            token.span(),
                            Sex.of(person.get(), copy).orElseThrow().place()));
                    return;
                }
            }
        }
    }

    private static boolean isAddress(List<Token> tokens, int at) {
        return tokens.get(at).startsWithCapital()
                && at + 1 < tokens.size()
                && tokens.get(at + 1).startsWithCapital()
                && ADDRESSES.contains(tokens.get(at + 1).text().toLowerCase(Locale.ROOT));
    }

    /** The last person named, where that one is of the other sex and nobody else near can be meant. */
    private Optional<Person> only(Sentence sentence, Span pronoun, Sex sex) {
        int from = before.isEmpty()
                ? sentence.span().start()
                : before.get(Math.max(0, before.size() - SENTENCES)).span().start();
        Optional<Person> last = People.of(copy)
                .before(pronoun.start())
                .filter(p -> p.mentions().stream().anyMatch(m -> isBetween(m.span(), from, pronoun.start())))
                .filter(p -> Sex.of(p, copy).filter(t -> t.sex() != sex).isPresent());
        return last.filter(p -> People.of(copy).named().stream()
                        .filter(m -> m.span().start() < sentence.span().end())
                        .noneMatch(m -> canBe(m, p, sex)))
                .filter(p -> isSaid(pronoun.start(), sentence.span().end()) || !isSpokenOfBefore(p, sex))
                .filter(p ->
                        !isSomebodyNear(from, pronoun.start(), sentence.span().end(), sex, p));
    }

    private boolean isSaid(int from, int end) {
        return SAID.matcher(copy.text().substring(from, end)).find();
    }

    /** Whether somebody of this sex is in the story before the person comes into it. */
    private boolean isSpokenOfBefore(Person person, Sex sex) {
        Span ahead = new Span(0, person.first().span().start());
        return copy.words(ahead).stream()
                .filter(w -> !isOf(person, w.span(), copy.text()))
                .anyMatch(w -> Sex.of(w.folded()).filter(x -> x == sex).isPresent()
                        && !Quotations.of(copy).hold(w.span()));
    }

    private static boolean isBetween(Span place, int from, int to) {
        return from <= place.start() && place.start() < to;
    }

    /** Whether a place names somebody else, who is of this sex or of none told, and not only a voice. */
    private boolean canBe(Mention mention, Person person, Sex sex) {
        Optional<Person> named = People.of(copy).at(mention);
        return named.filter(p -> !p.equals(person))
                .filter(p -> Sex.of(p, copy).map(t -> t.sex() == sex).orElse(true))
                .filter(p -> !Voices.isOnly(p, copy))
                .isPresent();
    }

    /** Whether another noun or pronoun near may stand for whoever is meant. */
    private boolean isSomebodyNear(int from, int to, int end, Sex sex, Person person) {
        Set<String> people = isSaid(to, end) ? speaking : all;
        return copy.words(new Span(from, end)).stream()
                .filter(w -> w.span().start() != to)
                .filter(w -> person.mentions().stream()
                        .noneMatch(m -> m.span().contains(w.span().start())))
                .filter(w -> !isOf(person, w.span(), copy.text()))
                .anyMatch(w -> w.span().start() < to
                        && (Sex.of(w.folded()).filter(s -> s == sex).isPresent()
                                || people.contains(w.folded())
                                || isHolder(w))
                        && !Quotations.of(copy).hold(w.span()));
    }

    /** "The treasurer", of whom the story gives no name here. */
    private boolean isHolder(PlainWord word) {
        int start = word.span().start();
        int end = word.span().end();
        String text = copy.text();
        return OFFICES.contains(word.folded())
                && ARTICLE.matcher(text.substring(Math.max(0, start - 5), start))
                        .find()
                && !(end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
    }

    /** Whether a noun beside the name says what this person is. */
    private static boolean isOf(Person person, Span noun, String text) {
        return person.mentions().stream()
                .map(Mention::span)
                .anyMatch(m -> (isBetween(noun, m.start() - REACH, m.start())
                                && AHEAD.matcher(text.substring(Math.min(noun.end(), m.start()), m.start()))
                                        .matches())
                        || (isBetween(noun, m.end(), m.end() + REACH)
                                && BEHIND.matcher(text.substring(m.end(), noun.start()))
                                        .matches()));
    }
}
