package dev.wirelint.rule;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.OffsetMap;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what one rule has to say about one story. The rule speaks in offsets of the article's text; what comes out
 * counts in the file. A finding that stands outside the zones of the rule's page is dropped, so the page is always
 * true.
 */
public final class Findings {
    private final RulePage page;
    private final Copy copy;
    private final List<Draft> drafts = new ArrayList<>();

    public Findings(RulePage page, Copy copy) {
        this.page = page;
        this.copy = copy;
    }

    /**
     * Reports a place to mend; what is known beyond it is added to the draft that comes back.
     *
     * @param message lower case; names the fault and offers the cure, without a full stop
     */
    public Draft flag(Span span, String message) {
        Draft draft = new Draft(span, message);
        drafts.add(draft);
        return draft;
    }

    /**
     * Takes over what was reported of a paragraph alone.
     *
     * @param start where the paragraph starts in this story
     */
    public void take(List<Draft> ofParagraph, int start) {
        ofParagraph.forEach(draft -> drafts.add(new Draft(draft, start)));
    }

    /** What was reported, as it is. */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** What was reported, in the order of the story. */
    public List<Finding> toList() {
        OffsetMap map = copy.article().map();
        return drafts.stream()
                .filter(this::stands)
                .map(d -> d.toFinding(map))
                .sorted(Finding.READING_ORDER)
                .toList();
    }

    private boolean stands(Draft draft) {
        Optional<Block> block = copy.article().blockAt(draft.span.start());
        return block.isPresent()
                && page.zones().contains(block.get().zone())
                && (page.quotations() || !Quotations.of(copy).hold(draft.span));
    }

    /** A finding being written. */
    public final class Draft {
        private final Span span;
        private final String message;
        private Severity severity = page.severity();
        private double confidence = 1;
        private Optional<String> group = Optional.empty();
        private final List<Fix> fixes = new ArrayList<>();
        private final List<Beside> related = new ArrayList<>();

        private Draft(Span span, String message) {
            this.span = span;
            this.message = message;
        }

        /** The same, so many characters further on. */
        private Draft(Draft other, int by) {
            this(other.span.shift(by), other.message);
            severity = other.severity;
            confidence = other.confidence;
            group = other.group;
            other.fixes.forEach(f -> fixes.add(f.shift(by)));
            other.related.forEach(r -> related.add(new Beside(r.place.shift(by), r.what)));
        }

        /** How sure the rule is, from 0 to 1; 1 where nothing is said. */
        public Draft confidence(double value) {
            confidence = value;
            return this;
        }

        /** Lets the finding weigh less than its page says, where less speaks for it. */
        public Draft asSuggestion() {
            severity = Severity.SUGGESTION;
            return this;
        }

        /** Names the matter that several findings share. */
        public Draft group(String name) {
            group = Optional.of(name);
            return this;
        }

        /** Offers words for the flagged ones; an editor must agree. */
        public Draft suggest(String words) {
            return fix(Fix.replace(Fix.Safety.REVIEW, span, words));
        }

        /** Offers words for the flagged ones that cannot change the meaning. */
        public Draft replace(String words) {
            return fix(Fix.replace(Fix.Safety.SAFE, span, words));
        }

        /** Offers words for the flagged ones; an editor must agree unless the rule is sure that nothing can be lost. */
        public Draft replaceIf(boolean sure, String words) {
            return sure ? replace(words) : suggest(words);
        }

        public Draft fix(Fix fix) {
            fixes.add(fix);
            return this;
        }

        public Draft related(Span place, String what) {
            related.add(new Beside(place, what));
            return this;
        }

        private Finding toFinding(OffsetMap map) {
            return new Finding(
                    page.id(),
                    page.category(),
                    severity,
                    confidence,
                    group,
                    message,
                    map.toSource(span),
                    fixes.stream().flatMap(f -> toSource(f, map).stream()).toList(),
                    related.stream().map(r -> r.toFile(copy.article())).toList());
        }

        /** Absent where the fix would cut into the markup of the file, or its words cannot be written there. */
        private Optional<Fix> toSource(Fix fix, OffsetMap map) {
            List<Edit> edits = new ArrayList<>();
            for (Edit edit : fix.edits()) {
                Optional<Span> place = copy.article().editable(edit.span());
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                Span inFile =
                        edit.replacement().isEmpty() ? copy.article().takenOut(place.get()) : map.toSource(place.get());
                Optional<String> written = copy.article().write(inFile, edit.replacement());
                if (written.isEmpty()) {
                    return Optional.empty();
                }
                edits.add(new Edit(inFile, written.get(), edit.replacement()));
            }
            return Optional.of(new Fix(FixSafety.of(copy, fix), edits));
        }
    }

    /** A place that a draft speaks of beside its own. */
    private record Beside(Span place, String what) {
        RelatedPlace toFile(Article article) {
            Span inFile = article.map().toSource(place);
            return new RelatedPlace(article.source().place(inFile), what);
        }
    }
}
