package dev.wirelint.serve.languagetool;

import dev.wirelint.serve.http.JsonFields;
import dev.wirelint.serve.http.Refusal;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with mark-up in it, as a writing tool has it, and what is to be read of it.
 *
 * @param whole all of it, in which places are counted
 * @param read the copy, with what stands in the place of mark-up
 * @param pieces where each piece of the copy stands, in the order of both
 */
record AnnotatedCopy(String whole, String read, List<CopyPiece> pieces) {
    AnnotatedCopy {
        pieces = List.copyOf(pieces);
    }

    /**
     * A piece of one or the other.
     *
     * @param isCopy whether it reads as it is written
     */
    record CopyPiece(Span inRead, Span inWhole, boolean isCopy) {}

    static AnnotatedCopy plain(String text) {
        Span all = new Span(0, text.length());
        return new AnnotatedCopy(text, text, List.of(new CopyPiece(all, all, true)));
    }

    static AnnotatedCopy of(List<JsonFields> annotation) throws Refusal {
        StringBuilder whole = new StringBuilder();
        StringBuilder read = new StringBuilder();
        List<CopyPiece> pieces = new ArrayList<>();
        for (JsonFields part : annotation) {
            Optional<String> text = part.text("text");
            Optional<String> markup = part.text("markup");
            if (text.isPresent() == markup.isPresent()) {
                throw new Refusal(Refusal.BAD_REQUEST, "each part of an annotation is either 'text' or 'markup'");
            }
            String written = text.or(() -> markup).orElse("");
            String reads = text.orElseGet(() -> part.text("interpretAs").orElse(""));
            pieces.add(new CopyPiece(
                    new Span(read.length(), read.length() + reads.length()),
                    new Span(whole.length(), whole.length() + written.length()),
                    text.isPresent()));
            whole.append(written);
            read.append(reads);
        }
        return new AnnotatedCopy(whole.toString(), read.toString(), pieces);
    }

    /** Where what is read stands in the whole; of mark-up all of it. */
    Span inWhole(Span span) {
        int first = holding(span.start());
        int last = span.isEmpty() ? first : holding(span.end() - 1);
        int start = place(span.start(), first);
        if (span.isEmpty()) {
            return new Span(start, start);
        }
        CopyPiece end = pieces.get(last);
        return new Span(
                start,
                end.isCopy()
                        ? end.inWhole().start() + span.end() - end.inRead().start()
                        : end.inWhole().end());
    }

    private int place(int inRead, int piece) {
        if (pieces.isEmpty()) {
            return 0;
        }
        CopyPiece holder = pieces.get(piece);
        return holder.inWhole().start()
                + (holder.isCopy()
                        ? Math.min(
                                inRead - holder.inRead().start(),
                                holder.inWhole().length())
                        : 0);
    }

    /** The last piece that begins at or before a place and is not empty, or else the first. */
    private int holding(int inRead) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).inRead().start() <= inRead) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int found = Math.max(0, low - 1);
        while (found > 0 && pieces.get(found).inRead().isEmpty()) {
            found--;
        }
        return found;
    }

    /** Whether a stretch is copy through and through, so that words can be put in its place. */
    boolean isOfOnePiece(Span span) {
        int first = holding(span.start());
        int last = span.isEmpty() ? first : holding(span.end() - 1);
        return !pieces.isEmpty() && first == last && pieces.get(first).isCopy();
    }
}
