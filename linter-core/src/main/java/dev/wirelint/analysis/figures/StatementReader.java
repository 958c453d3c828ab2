package dev.wirelint.analysis.figures;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.language.LanguageList;
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
    private static final Set<String> AT_LEAST =
            LanguageList.of("figures/bounds.txt").words("at-least");
    private static final Set<String> AT_MOST =
            LanguageList.of("figures/bounds.txt").words("at-most");
    private static final Set<String> SHORT_OF =
            LanguageList.of("figures/bounds.txt").words("short-of");
    private static final Set<String> EXACT =
            Set.of("", "all", "another", "a total of", "a further", "an additional", "a record");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get", "will");
    private static final double SHORT = 0.8;
    private static final double ROUGHLY = 0.15;
    private static final double LARGE = 1000;
    private static final int REACH = 5;

    private final String text;
    private final Map<Span, Casualty> harmed;

    /** A reader of one text, with the numbers of people who came to harm, by the place of the number. */
    StatementReader(String text, Map<Span, Casualty> harmed) {
        this.text = text;
        this.harmed = harmed;
    }

    /** The statements of a sentence; its sources are no part of what it speaks of. */
    List<Statement> read(Sentence sentence, List<Span> sources) {
        FigureTokens phrase = FigureTokens.of(sentence, text);
        FigureReader figures = new FigureReader(phrase);
        List<Statement> found = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            Optional<FigureReader.Found> figure = figures.read(i);
            if (figure.isPresent()) {
                statement(phrase, figure.get(), sentence, sources).ifPresent(found::add);
                i = figure.get().end() - 1;
            }
        }
        return found;
    }

    private Optional<Statement> statement(
            FigureTokens phrase, FigureReader.Found found, Sentence sentence, List<Span> sources) {
        Figure figure = found.figure();
        String done = Optional.ofNullable(harmed.get(figure.number()))
                .map(c -> c.outcome().name())
                .orElseGet(() -> figure.counted().isEmpty() ? "" : verb(phrase, found));
        double[] range = range(figure);
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

    private Set<String> modifiers(FigureTokens phrase, FigureReader.Found found) {
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
    private static String verb(FigureTokens phrase, FigureReader.Found found) {
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

    /** What the hedge lets the number be; empty where it says too little. */
    private double[] range(Figure figure) {
        String hedge = text.substring(figure.span().start(), figure.number().start())
                .strip()
                .toLowerCase(Locale.ROOT);
        double value = figure.value();
        if (!Character.isDigit(text.charAt(figure.number().start()))
                && figure.number().of(text).endsWith("s")) {
            return new double[0];
        }
        if (AT_LEAST.contains(hedge)) {
            return new double[] {value, Double.POSITIVE_INFINITY};
        }
        if (AT_MOST.contains(hedge)) {
            return new double[] {0, value};
        }
        if (SHORT_OF.contains(hedge)) {
            return new double[] {value * SHORT, value};
        }
        if (!EXACT.contains(hedge)) {
            return new double[] {value * (1 - ROUGHLY), value * (1 + ROUGHLY)};
        }
        double place = 1;
        while (value >= LARGE && Math.rint(value / place / 10) * place * 10 == value) {
            place *= 10;
        }
        double room = place > 1 ? place / 2 : 0;
        return new double[] {value - room, value + room};
    }
}
