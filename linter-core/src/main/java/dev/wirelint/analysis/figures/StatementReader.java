package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.language.Reading;
import dev.wirelint.language.Sentence;
import dev.wirelint.language.Token;
import dev.wirelint.language.Word;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what the sentences of a story say of so many things or people. */
final class StatementReader {
    private static final Pattern WHEN = Pattern.compile(
            WeekdayName.WHOLE + "|(?:19|20)\\d\\d|" + MonthName.PATTERN + "|today|yesterday|tonight",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "will");
    private static final int REACH = 5;

    private final String text;
    private final Map<Span, Casualty> harmed;

    /** A reader of one text, with the numbers of people who came to harm, by the place of the number. */
    StatementReader(String text, Map<Span, Casualty> harmed) {
        this.text = text;
        this.harmed = harmed;
    }

    /** The statements of a sentence; its sources are no part of what it speaks of. */
    List<Statement> read(Sentence sentence, Counts.Read counts, List<Span> sources) {
        List<Statement> found = new ArrayList<>();
        counts.figures()
                .forEach(f -> statement(counts.phrase(), f, sentence, sources).ifPresent(found::add));
        return found;
    }

    private Optional<Statement> statement(
            FigureTokens phrase, FigureReader.FoundFigure found, Sentence sentence, List<Span> sources) {
        Figure figure = found.figure();
        String done = Optional.ofNullable(harmed.get(figure.number()))
                .map(c -> c.outcome().name())
                .orElseGet(() -> figure.counted().isEmpty() ? "" : verb(phrase, found));
        double[] range = Bounds.of(text, figure);
        if (done.isEmpty() || range.length == 0) {
            return Optional.empty();
        }
        List<Span> without = new ArrayList<>(sources);
        without.add(figure.span());
        Set<String> names = new HashSet<>();
        Set<String> when = new HashSet<>();
        Set<String> speakers = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (WHEN.matcher(token.text()).matches()) {
                when.add(token.text().toLowerCase(Locale.ROOT));
            } else if (sources.stream().anyMatch(token.span()::overlaps)) {
                collectSpeaker(token, speakers);
            } else if (isName(token, sentence)) {
                names.add(token.text().toLowerCase(Locale.ROOT));
            }
        }
        Set<String> topic = new HashSet<>(Topic.of(sentence, without));
        topic.remove(done);
        topic.removeIf(Outcomes::harms);
        return Optional.of(new Statement(
                figure, range[0], range[1], done, modifiers(phrase, found), topic, names, when, speakers, sentence));
    }

    private static void collectSpeaker(Token token, Set<String> speakers) {
        boolean pronoun = token.word().can("PRP");
        if (!pronoun && (token.startsWithCapital() || token.word().can("NN"))) {
            speakers.add(token.text().toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isName(Token token, Sentence sentence) {
        return token.isWord()
                && token.startsWithCapital()
                && (token.span().start() != sentence.span().start()
                        || !token.word().isKnown());
    }

    private Set<String> modifiers(FigureTokens phrase, FigureReader.FoundFigure found) {
        Set<String> modifiers = new HashSet<>();
        for (int i = found.start(); i < found.end(); i++) {
            if (phrase.token(i).span().start() >= found.figure().number().end()) {
                modifiers.add(phrase.at(i));
            }
        }
        modifiers.remove(found.figure().counted());
        return modifiers;
    }

    /** The verb whose object the figure is, or else the one whose subject it is. */
    private static String verb(FigureTokens phrase, FigureReader.FoundFigure found) {
        for (int i = found.start() - 1; i >= Math.max(0, found.start() - REACH); i--) {
            Optional<String> lemma = lemma(phrase.word(i));
            if (lemma.isPresent()) {
                return lemma.get();
            }
            if (!phrase.word(i).can("RB") && !phrase.word(i).can("DT")) {
                break;
            }
        }
        for (int i = found.end(); i < Math.min(phrase.size(), found.end() + REACH); i++) {
            Optional<String> lemma = lemma(phrase.word(i));
            if (lemma.isPresent()) {
                return lemma.get();
            }
            if (!phrase.word(i).can("RB") && AUXILIARIES.stream().noneMatch(phrase.word(i)::hasLemma)) {
                break;
            }
        }
        return "";
    }

    private static Optional<String> lemma(Word word) {
        return word.readings().stream()
                .filter(r -> r.tag().startsWith("VB") && !AUXILIARIES.contains(r.lemma()))
                .map(Reading::lemma)
                .findFirst()
                .filter(l -> !word.can("IN"));
    }
}
