package dev.wirelint.facts.versions;

import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A figure of a sentence.
 *
 * @param span its place in the sentence, with its hedge and what it counts
 * @param number the place of the number with its magnitude and its unit
 * @param kind what it measures
 * @param unit the currency of a sum, what came of the people of a toll, the noun of a count; empty where none is told
 * @param value what it amounts to
 * @param least the least it can be
 * @param most the most it can be; without end after "at least"
 * @param sourced whether somebody stands behind it
 */
public record VersionFigure(
        Span span,
        Span number,
        FigureKind kind,
        String unit,
        double value,
        double least,
        double most,
        boolean sourced) {
    /** What a figure measures. */
    public enum FigureKind {
        TOLL,
        MONEY,
        PERCENT,
        POINTS,
        COUNT
    }

    /** Whether it says that there may be more. */
    public boolean isOpen() {
        return most == Double.POSITIVE_INFINITY;
    }

    /** Whether both cannot be right of one matter. */
    public boolean contradicts(VersionFigure other) {
        return least > other.most || other.least > most;
    }

    void write(DataOutput out) throws IOException {
        VersionText.write(span, out);
        VersionText.write(number, out);
        out.writeUTF(kind.name());
        out.writeUTF(unit);
        out.writeDouble(value);
        out.writeDouble(least);
        out.writeDouble(most);
        out.writeBoolean(sourced);
    }

    static VersionFigure read(DataInput in) throws IOException {
        return new VersionFigure(
                VersionText.span(in),
                VersionText.span(in),
                FigureKind.valueOf(in.readUTF()),
                in.readUTF(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readBoolean());
    }
}
