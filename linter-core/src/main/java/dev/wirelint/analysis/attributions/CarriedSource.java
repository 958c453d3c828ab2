package dev.wirelint.analysis.attributions;

import dev.wirelint.language.English;
import dev.wirelint.language.LanguageList;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Scan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries a source over a paragraph break: to a paragraph that opens with the figure or the topic of the one before,
 * and brings in nobody new.
 */
final class CarriedSource {
    private static final Set<String> REFERRING =
            LanguageList.of("attributions/referring.txt").words();

    private static final Map<String, String> GROUPS =
            LanguageList.of("topic-groups.txt").kinds();
    private static final Set<String> COMMONPLACE =
            LanguageList.of("commonplace.txt").words();

    /** How many words an opening has at most, up to its verb. */
    private static final int OPENING = 12;

    private static final int SHARED = 2;
    private static final int MOST_DOCUMENTS = 4;

    /** So many paragraphs after a poll, a share that no newcomer gives is the poll's. */
    private static final int NEAR = 2;

    private final Attributions alone;
    private final Function<Sentence, SentenceTraits> traits;
    private final Deque<Document> documents = new ArrayDeque<>();
    private final Set<Integer> carried = new HashSet<>();
    private final Set<Integer> documented = new HashSet<>();

    /** How many paragraphs ago the copy told of a poll. */
    private int afterPoll = Integer.MAX_VALUE / 2;

    private @Nullable StandingDocument standing;

    private CarriedSource(Function<Sentence, SentenceTraits> traits, Attributions alone) {
        this.traits = traits;
        this.alone = alone;
    }

    /**
     * The attributions with what is carried over.
     *
     * @param paragraphs an empty one stands for a break in the copy
     * @param traits gives those of a sentence
     */
    static Attributions read(
            List<List<Sentence>> paragraphs, Function<Sentence, SentenceTraits> traits, Attributions alone) {
        CarriedSource source = new CarriedSource(traits, alone);
        for (int i = 1; i < paragraphs.size(); i++) {
            if (source.isSourced(paragraphs.get(i - 1))) {
                source.carryTo(paragraphs.get(i), paragraphs.get(i - 1));
            }
        }
        for (List<Sentence> paragraph : paragraphs) {
            source.afterPoll++;
            if (source.standing != null) {
                source.standing.newParagraph();
            }
            for (Sentence sentence : paragraph) {
                source.ofDocument(sentence);
                source.ofStandingDocument(sentence);
            }
        }
        return alone.carriedOver(source.carried, source.documented);
    }

    /** What a poll or a report has counted it stands behind further down as well, where the same things are told of. */
    private void ofDocument(Sentence sentence) {
        if (!sentence.isReadable()) {
            return;
        }
        SentenceTraits told = traits.apply(sentence);
        if (isDocumented(sentence, told)) {
            afterPoll = told.poll() ? 0 : afterPoll;
            documents.addLast(new Document(told.nouns(), told.poll()));
            if (documents.size() > MOST_DOCUMENTS) {
                documents.removeFirst();
            }
        } else if (!documents.isEmpty() && !told.newcomer()) {
            boolean asked = told.share() && (afterPoll <= NEAR || told.asked());
            if (documents.stream().anyMatch(d -> d.tells(told.nouns(), told.share()) || (d.poll() && asked))) {
                documented.add(sentence.span().start());
            }
        }
    }

    /** What follows on a poll or a report, as long as nobody else enters, is told from it. */
    private void ofStandingDocument(Sentence sentence) {
        if (!sentence.isReadable()) {
            return;
        }
        if (traits.apply(sentence).bringsIn()) {
            standing = StandingDocument.in(sentence);
            return;
        }
        if (standing == null || standing.isFarOff() || standing.isOusted(sentence)) {
            standing = null;
            return;
        }
        if (standing.tells(sentence, traits.apply(sentence).share())) {
            documented.add(sentence.span().start());
            standing.take(sentence);
        }
    }

    /** A sentence with the figures of a report or a poll; of a poll, a name that both have is enough. */
    private record Document(Set<String> nouns, boolean poll) {
        boolean tells(Set<String> others, boolean share) {
            long shared = others.stream()
                    .filter(n -> nouns.contains(n) && (isTopic(n) || (poll && share)))
                    .filter(n -> !COMMONPLACE.contains(n) && !Character.isDigit(n.charAt(0)))
                    .count();
            return shared >= (poll && share ? 1 : SHARED);
        }
    }

    private boolean isDocumented(Sentence sentence, SentenceTraits told) {
        return told.digits()
                && alone.in(sentence).stream()
                        .anyMatch(a -> a.standsBehindAll()
                                && (told.source()
                                        || a.kind() == Attribution.Manner.DATA
                                        || a.kind() == Attribution.Manner.ACCORDING));
    }

    /** A base form that tells of something; a name tells who or where, not what. */
    static boolean isTopic(String noun) {
        Word word = English.get().word(noun);
        return word.isKnown()
                && !COMMONPLACE.contains(noun)
                && word.readings().stream()
                        .anyMatch(r -> r.tag().equals("NN") || r.tag().startsWith("NN:"));
    }

    /** Whether some words hold one of the same group: exports, of trade. */
    static boolean isOfGroup(String noun, Set<String> words) {
        String group = GROUPS.get(noun);
        return group != null && words.stream().anyMatch(w -> group.equals(GROUPS.get(w)));
    }

    /** Whether somebody stands behind the last that a paragraph says. */
    private boolean isSourced(List<Sentence> paragraph) {
        return !paragraph.isEmpty() && isSourced(paragraph.get(paragraph.size() - 1));
    }

    private boolean isSourced(Sentence sentence) {
        return carried.contains(sentence.span().start()) || alone.standBehind(sentence);
    }

    private void carryTo(List<Sentence> paragraph, List<Sentence> before) {
        for (int i = 0; i < paragraph.size(); i++) {
            Sentence sentence = paragraph.get(i);
            boolean goesOn = i == 0
                    ? goesOn(before, sentence)
                    : carried.contains(paragraph.get(i - 1).span().start())
                            && Attributions.goOn(paragraph.get(i - 1), sentence);
            if (!sentence.isReadable() || !goesOn) {
                return;
            }
            carried.add(sentence.span().start());
        }
    }

    private boolean goesOn(List<Sentence> before, Sentence sentence) {
        List<Token> opening = opening(sentence);
        List<SentenceTraits> told = before.stream().map(traits).toList();
        if (bringsInActor(sentence.tokens(), opening.size(), told)) {
            return false;
        }
        Set<String> topic = new HashSet<>();
        told.forEach(t -> topic.addAll(t.nouns()));
        boolean refers = REFERRING.contains(sentence.first().text().toLowerCase(Locale.ROOT));
        boolean opensWithFigure =
                opening.stream().anyMatch(t -> Around.isDigit(t) || t.word().can("CD"));
        Set<String> first = Attributions.nouns(opening);
        boolean grouped = first.stream().anyMatch(n -> isOfGroup(n, topic));
        first.retainAll(topic);
        boolean named = first.stream().anyMatch(n -> !isTopic(n) && !Character.isDigit(n.charAt(0)));
        Set<String> shared =
                opensWithFigure || named ? new HashSet<>(traits.apply(sentence).nouns()) : first;
        shared.removeIf(n -> !topic.contains(n) || !isTopic(n));
        return refers || grouped || !shared.isEmpty();
    }

    /** The words up to the first verb that can be no other word. */
    private static List<Token> opening(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.subList(0, Scan.over(tokens, 0, Math.min(OPENING, tokens.size()), t -> !isVerb(t)));
    }

    private static boolean isVerb(Token token) {
        return token.word().must("VBD")
                || token.word().must("VBZ")
                || token.word().must("MD")
                || Set.of("is", "are", "was", "were", "has", "have", "had").contains(token.text());
    }

    private static boolean bringsInActor(List<Token> tokens, int end, List<SentenceTraits> told) {
        for (int i = 0; i < end; i++) {
            boolean actor = Actors.isNewcomer(tokens.get(i)) || Actors.isName(tokens, i);
            String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
            if (actor && told.stream().noneMatch(t -> t.words().contains(word))) {
                return true;
            }
        }
        return false;
    }
}
