package dev.wirelint.score;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.attributions.Attribution;
import dev.wirelint.analysis.attributions.Attributions;
import dev.wirelint.analysis.quotations.Quotation;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.analysis.speakers.Speakers;
import dev.wirelint.article.Block;
import dev.wirelint.language.Sentence;
import dev.wirelint.report.accuracy.Accuracy.RuleAccuracy;
import dev.wirelint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Holds the sources of figures and the speakers of quotations against their labels. */
final class ReadingsScore {
    private static final String SOURCE = "figure has a source";
    private static final String NO_SOURCE = "figure has no source";
    private static final String WORDS = "words that bring in the source";
    private static final String SPEAKER = "speaker of a quotation";

    private final Tally tally = new Tally();

    void add(LabelledStory story) {
        Copy copy = new Copy(story.article());
        story.figures().forEach(f -> figure(copy, f));
        story.quotations().forEach(q -> quotation(copy, q));
    }

    List<RuleAccuracy> rows() {
        return tally.rows(name -> false);
    }

    List<String> details() {
        return tally.details();
    }

    private void figure(Copy copy, Label label) {
        String place = copy.article().name() + ":" + label.line();
        Optional<Sentence> sentence = sentence(copy, label);
        boolean sourced = !label.value().isEmpty();
        boolean read = sentence.isPresent() && Attributions.of(copy).standBehind(sentence.get());
        count(read, sourced, SOURCE, place, label.text());
        count(!read, !sourced, NO_SOURCE, place, label.text());
        if (sourced && read) {
            boolean words = Attributions.of(copy).in(sentence.get()).stream()
                    .filter(a -> a.kind().namesSource())
                    .map(Attribution::cue)
                    .anyMatch(c -> copy.textOf(c).toLowerCase(Locale.ROOT).contains(label.value()));
            if (words) {
                tally.right(WORDS);
            } else {
                tally.missed(WORDS, place, label.value());
            }
        }
    }

    private void count(boolean read, boolean labelled, String name, String place, String what) {
        if (read && labelled) {
            tally.right(name);
        } else if (read) {
            tally.wrong(name, place, what);
        } else if (labelled) {
            tally.missed(name, place, what);
        }
    }

    private void quotation(Copy copy, Label label) {
        String place = copy.article().name() + ":" + label.line();
        Optional<String> read = Quotations.of(copy).found().stream()
                .filter(q -> inFile(copy, q.words()).contains(label.place()))
                .min(Comparator.comparing(Quotation::depth))
                .flatMap(Speakers.of(copy)::of)
                .map(s -> copy.textOf(s.named()));
        if (read.isEmpty()) {
            if (!label.value().isEmpty()) {
                tally.missed(SPEAKER, place, label.value() + ": " + label.text());
            }
        } else if (!label.value().isEmpty() && isSame(read.get(), label.value())) {
            tally.right(SPEAKER);
        } else {
            tally.wrong(SPEAKER, place, read.get() + " for " + label.value() + ": " + label.text());
            if (!label.value().isEmpty()) {
                tally.missed(SPEAKER, place, label.value() + ": " + label.text());
            }
        }
    }

    private static boolean isSame(String read, String label) {
        String one = read.toLowerCase(Locale.ROOT);
        String other = label.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }

    private static Optional<Sentence> sentence(Copy copy, Label label) {
        for (Block block : copy.article().blocks()) {
            if (inFile(copy, block.span()).contains(label.place())) {
                return copy.sentences(block).stream()
                        .filter(s -> inFile(copy, s.span()).overlaps(label.place()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Span inFile(Copy copy, Span span) {
        return copy.article().map().toSource(span);
    }
}
