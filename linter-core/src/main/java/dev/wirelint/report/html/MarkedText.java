package dev.wirelint.report.html;

import dev.wirelint.report.html.Piece.Cut;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with marks, handed out stretch by stretch in the order of the text. Marks that overlap are nested, each
 * underlined in a lane of its own.
 */
final class MarkedText {
    private static final int LANES = 4;

    private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparing(
                    Mark::isPlace, Comparator.reverseOrder())
            .thenComparing(Mark::lane, Comparator.reverseOrder());

    private final String text;
    private final List<Cut> cuts;
    private final Set<String> drawn = new HashSet<>();
    private int next;

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.cuts = cut(text.length(), inLanes(marks));
    }

    /** The pieces of the next stretch; a stretch starts no earlier than the one before it ended. */
    List<Piece> next(Span stretch) {
        List<Piece> pieces = new ArrayList<>();
        while (next < cuts.size() && cuts.get(next).span().start() <= stretch.end()) {
            Cut cut = cuts.get(next);
            int start = Math.max(cut.span().start(), stretch.start());
            int end = Math.min(cut.span().end(), stretch.end());
            boolean isPoint = cut.span().isEmpty() && start == cut.span().start();
            if (start < end || isPoint) {
                pieces.add(piece(new Span(start, end), cut.marks()));
            }
            if (cut.span().end() > stretch.end()) {
                break;
            }
            next++;
        }
        return pieces;
    }

    private Piece piece(Span span, List<Mark> marks) {
        Set<Mark> first = new HashSet<>();
        for (Mark mark : marks) {
            if (drawn.add(mark.id())) {
                first.add(mark);
            }
        }
        return new Piece(Shown.of(span.of(text)), marks, first);
    }

    /** Gives each finding the nearest lane that is free where it begins. */
    private static List<Mark> inLanes(List<Mark> marks) {
        int[] takenUntil = new int[LANES];
        return marks.stream()
                .sorted(Comparator.comparing((Mark m) -> m.span().start())
                        .thenComparing(m -> m.span().end(), Comparator.reverseOrder()))
                .map(mark -> {
                    if (mark.isPlace()) {
                        return mark;
                    }
                    int lane = LANES - 1;
                    while (lane > 0 && takenUntil[lane - 1] <= mark.span().start()) {
                        lane--;
                    }
                    takenUntil[lane] = Math.max(takenUntil[lane], mark.span().end());
                    return mark.in(mark.span(), lane);
                })
                .toList();
    }

    private static List<Cut> cut(int length, List<Mark> marks) {
        TreeSet<Integer> bounds = new TreeSet<>(List.of(0, length));
        for (Mark mark : marks) {
            bounds.add(mark.span().start());
            bounds.add(mark.span().end());
        }
        List<Cut> cuts = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int upcoming = 0;
        int start = 0;
        for (int end : bounds) {
            if (end > start) {
                cuts.add(new Cut(new Span(start, end), List.copyOf(open)));
                start = end;
            }
            open.removeIf(m -> m.span().end() <= end);
            while (upcoming < marks.size() && marks.get(upcoming).span().start() == end) {
                Mark mark = marks.get(upcoming++);
                if (mark.span().isEmpty()) {
                    List<Mark> around = new ArrayList<>(open);
                    around.add(mark);
                    cuts.add(new Cut(mark.span(), List.copyOf(around)));
                } else {
                    open.add(mark);
                }
            }
            open.sort(OUTERMOST_FIRST);
        }
        return cuts;
    }
}
