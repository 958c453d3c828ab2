package dev.wirelint.facts.versions;

import dev.wirelint.article.Zone;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.Place;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** One sentence of a version, and what it tells. */
public final class VersionSentence {
    private final String file;
    private final Zone zone;
    private final int paragraph;
    private final String text;
    private final List<VersionWord> words;
    private final WordPlaces places;
    private final SentenceTold told;

    /**
     * What a sentence tells.
     *
     * @param topic the words that tell what it is about, by their base forms, sorted
     * @param sources the words that name who says so
     * @param attributed whether somebody stands behind it
     * @param quoted the places between quotation marks
     */
    record SentenceTold(
            List<VersionFigure> figures,
            List<VersionName> names,
            List<VersionAge> ages,
            List<String> topic,
            List<String> sources,
            boolean attributed,
            List<Span> quoted) {
        SentenceTold {
            figures = List.copyOf(figures);
            names = List.copyOf(names);
            ages = List.copyOf(ages);
            topic = List.copyOf(topic);
            sources = List.copyOf(sources);
            quoted = List.copyOf(quoted);
        }
    }

    VersionSentence(String file, Zone zone, int paragraph, String text, WordPlaces places, SentenceTold told) {
        this.file = file;
        this.zone = zone;
        this.paragraph = paragraph;
        this.text = text;
        this.words = VersionWord.of(text);
        this.places = places;
        this.told = told;
    }

    public Zone zone() {
        return zone;
    }

    /** Whether it stands in the running copy, and not above it or beside it. */
    public boolean isProse() {
        return paragraph > 0;
    }

    /** The number of its paragraph, from 1; 0 where it stands in none of the running copy. */
    public int paragraph() {
        return paragraph;
    }

    public String text() {
        return text;
    }

    public List<VersionWord> words() {
        return words;
    }

    public List<VersionFigure> figures() {
        return told.figures;
    }

    public List<VersionName> names() {
        return told.names;
    }

    public List<VersionAge> ages() {
        return told.ages;
    }

    /** The words that tell what it is about, by their base forms. */
    public List<String> topic() {
        return told.topic;
    }

    /** The words that name who says so. */
    public List<String> sources() {
        return told.sources;
    }

    public boolean isAttributed() {
        return told.attributed;
    }

    /** Whether a place of it stands between quotation marks. */
    public boolean isQuoted(Span span) {
        return told.quoted.stream().anyMatch(q -> q.overlaps(span));
    }

    /** The words that a span of the sentence touches, as a span of their numbers. */
    public Span wordsOf(Span span) {
        int from = InOrder.firstFrom(words, VersionWord::span, span.start());
        while (from > 0 && words.get(from - 1).span().end() > span.start()) {
            from--;
        }
        int to = from;
        while (to < words.size() && words.get(to).span().start() < span.end()) {
            to++;
        }
        return new Span(from, to);
    }

    /** What stands from one word to before another. */
    public String textOf(Span wordNumbers) {
        return wordNumbers.isEmpty()
                ? ""
                : text.substring(
                        words.get(wordNumbers.start()).span().start(),
                        words.get(wordNumbers.end() - 1).span().end());
    }

    /** The place in the file of the words that a span of the sentence touches; of the whole where it touches none. */
    public Place place(Span span) {
        Span numbers = wordsOf(span);
        return numbers.isEmpty() ? place() : places.place(file, numbers.start(), numbers.end() - 1);
    }

    /** The place in the file of all its words. */
    public Place place() {
        return places.place(file, 0, words.size() - 1);
    }

    /** The name that a place of it stands in. */
    public Optional<VersionName> nameAt(Span span) {
        return told.names.stream().filter(n -> n.span().overlaps(span)).findFirst();
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(zone.name());
        out.writeInt(paragraph);
        out.writeUTF(text);
        places.write(out);
        VersionText.write(told.figures, VersionFigure::write, out);
        VersionText.write(told.names, VersionName::write, out);
        VersionText.write(told.ages, VersionAge::write, out);
        VersionText.write(told.topic, out);
        VersionText.write(told.sources, out);
        out.writeBoolean(told.attributed);
        VersionText.write(told.quoted, VersionText::write, out);
    }

    static VersionSentence read(String file, DataInput in) throws IOException {
        return new VersionSentence(
                file,
                Zone.valueOf(in.readUTF()),
                in.readInt(),
                in.readUTF(),
                WordPlaces.read(in),
                new SentenceTold(
                        VersionText.read(VersionFigure::read, in),
                        VersionText.read(VersionName::read, in),
                        VersionText.read(VersionAge::read, in),
                        VersionText.texts(in),
                        VersionText.texts(in),
                        in.readBoolean(),
                        VersionText.read(VersionText::span, in)));
    }
}
