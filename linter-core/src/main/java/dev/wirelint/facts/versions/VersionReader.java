package dev.wirelint.facts.versions;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.figures.Topic;
import dev.wirelint.analysis.names.Ledger;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.people.Age;
import dev.wirelint.analysis.people.Ages;
import dev.wirelint.analysis.people.People;
import dev.wirelint.analysis.people.Person;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.quotations.QuotedWord;
import dev.wirelint.analysis.speakers.Speaker;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.facts.versions.VersionName.NameKind;
import dev.wirelint.language.Sentence;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what a story says as one of its versions. */
final class VersionReader {
    private static final Set<Zone> RUNNING = Set.of(Zone.LEDE, Zone.BODY, Zone.QUOTE, Zone.LIST_ITEM);
    private static final Set<Zone> BESIDE = Set.of(Zone.HEADLINE, Zone.DECK, Zone.SUBHEAD, Zone.CAPTION, Zone.TABLE);
    private static final Set<Zone> NOTES = Set.of(Zone.TRASHLINE, Zone.CORRECTION);

    /** A note to readers that stands in the copy. */
    private static final Pattern NOTE_BELOW = Pattern.compile(
            "(?is)[(\\[]?(?:correction|clarification|corrects|editor[’']s note)\\b ?[:(].*|[(\\[]?(?:this (?:\\p{L}+\\.? \\d{1,2} )?(?:story|article|report|version|item)|an earlier version)\\b.{0,60}"
                    + "\\b(?:correct(?:s|ed)|misspelled|misstated|gave|said|wrong|incorrect(?:ly)?|refiles)\\b.*");

    private static final int MOST_TOPIC = 24;

    private final Copy copy;
    private final Article article;
    private final VersionFigures figures;
    private final List<Mention> mentions;
    private final List<Span> quoted;

    private VersionReader(Copy copy) {
        this.copy = copy;
        this.article = copy.article();
        this.figures = VersionFigures.of(copy);
        this.mentions = Ledger.of(copy).mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
        this.quoted = Quotations.of(copy).outer().stream()
                .map(Quotation::span)
                .sorted()
                .toList();
    }

    static StoryVersion read(Copy copy, VersionFiling filing) {
        VersionReader reader = new VersionReader(copy);
        return new StoryVersion(
                reader.article.source().name(), filing, reader.sentences(), reader.quotes(), notes(copy.article()));
    }

    static List<VersionNote> notes(Article article) {
        List<VersionNote> notes = new ArrayList<>();
        for (Block block : article.blocks()) {
            String text = article.textOf(block);
            if (NOTES.contains(block.zone())
                    || (block.zone() == Zone.BODY && NOTE_BELOW.matcher(text).matches())) {
                notes.add(new VersionNote(
                        VersionText.cut(text),
                        article.source().place(article.map().toSource(block.span()))));
            }
        }
        return notes;
    }

    private List<VersionSentence> sentences() {
        List<VersionSentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (Block block : article.blocks()) {
            boolean running = RUNNING.contains(block.zone());
            boolean note = block.zone() == Zone.BODY
                    && NOTE_BELOW.matcher(article.textOf(block)).matches();
            if ((!running && !BESIDE.contains(block.zone())) || note) {
                continue;
            }
            paragraph += running ? 1 : 0;
            for (Sentence sentence : copy.sentences(block)) {
                if (sentence.isReadable()) {
                    sentence(block.zone(), running ? paragraph : 0, sentence).ifPresent(sentences::add);
                }
            }
        }
        return sentences;
    }

    private Optional<VersionSentence> sentence(Zone zone, int paragraph, Sentence sentence) {
        int start = sentence.span().start();
        String text = VersionText.cut(sentence.span().of(article.text()));
        List<Span> words =
                VersionWord.of(text).stream().map(w -> w.span().shift(start)).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Attributions attributions = Attributions.of(copy);
        VersionSentence.SentenceTold told = new VersionSentence.SentenceTold(
                figures.in(sentence),
                within(mentions, Mention::span, sentence).stream()
                        .map(m -> name(m, start))
                        .toList(),
                Ages.of(copy).all().stream()
                        .filter(a -> sentence.span().contains(a.place()))
                        .map(a -> age(a, start))
                        .toList(),
                new TreeSet<>(Topic.of(sentence, List.of()))
                        .stream().limit(MOST_TOPIC).toList(),
                attributions.sources(sentence).stream().map(copy::textOf).toList(),
                attributions.standBehindInParagraph(sentence, sentence.span())
                        || attributions.haveDocumentBehind(sentence),
                quoted.stream()
                        .filter(q -> q.overlaps(sentence.span()))
                        .map(q -> new Span(
                                        Math.max(q.start(), start),
                                        Math.min(q.end(), sentence.span().end()))
                                .shift(-start))
                        .toList());
        return Optional.of(new VersionSentence(
                article.source().name(), zone, paragraph, text, WordPlaces.of(article, sentence.span(), words), told));
    }

    private static <T> List<T> within(List<T> sorted, Function<T, Span> span, Sentence sentence) {
        int from = InOrder.firstFrom(sorted, span, sentence.span().start());
        int to = InOrder.firstFrom(sorted, span, sentence.span().end());
        return sorted.subList(from, to);
    }

    private VersionName name(Mention mention, int start) {
        Optional<Person> person = People.of(copy).at(mention);
        NameKind kind = person.isPresent() || mention.isCertainlyPerson()
                ? NameKind.PERSON
                : mention.certain()
                        .or(mention::kind)
                        .map(b -> switch (b) {
                            case PERSON -> NameKind.PERSON;
                            case PLACE -> NameKind.PLACE;
                            case ORGANISATION -> NameKind.BODY;
                        })
                        .orElse(NameKind.UNKNOWN);
        return new VersionName(
                mention.span().shift(-start),
                kind,
                person.map(Person::given).orElse(""),
                person.map(Person::family).orElse(mention.spelling()));
    }

    private static VersionAge age(Age age, int start) {
        return new VersionAge(
                age.place().shift(-start), age.person().map(Person::family).orElse(""), age.least(), age.most());
    }

    private List<VersionQuote> quotes() {
        List<VersionQuote> quotes = new ArrayList<>();
        for (Quotation quotation : Quotations.of(copy).outer()) {
            String speaker = Speakers.of(copy)
                    .of(quotation)
                    .map(Speaker::named)
                    .map(this::speaker)
                    .orElse("");
            boolean above = !RUNNING.contains(quotation.block().zone());
            for (List<QuotedWord> words : QuotedWord.sentences(article.text(), quotation.words())) {
                if (!words.isEmpty()) {
                    Span span = Span.covering(
                            words.get(0).span(), words.get(words.size() - 1).span());
                    quotes.add(new VersionQuote(
                            VersionText.cut(span.of(article.text())),
                            speaker,
                            above,
                            article.source().place(article.map().toSource(span))));
                }
            }
        }
        return quotes;
    }

    /** The family name of a speaker who is named; else the words as they stand. */
    private String speaker(Span named) {
        int at = InOrder.firstFrom(mentions, Mention::span, named.start());
        boolean mentioned = at < mentions.size() && mentions.get(at).span().overlaps(named);
        return mentioned
                ? People.of(copy)
                        .at(mentions.get(at))
                        .map(Person::family)
                        .orElse(mentions.get(at).spelling())
                : copy.textOf(named);
    }
}
