package dev.wirelint.facts.versions;

import dev.wirelint.text.Place;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * A figure of a story that may repeat what has been corrected in another.
 *
 * @param unit what its kind of figure is of, as a sum is of a currency
 * @param topic the words that tell what its sentence is about, by their base forms, sorted
 */
public record OtherFigure(
        VersionFigure.FigureKind kind, String unit, double value, String written, List<String> topic, Place place) {
    public OtherFigure {
        topic = List.copyOf(topic);
    }

    public static OtherFigure of(VersionFigure figure, VersionSentence sentence) {
        return new OtherFigure(
                figure.kind(),
                figure.unit(),
                figure.value(),
                figure.span().of(sentence.text()),
                sentence.topic(),
                sentence.place(figure.span()));
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(kind.name());
        out.writeUTF(unit);
        out.writeDouble(value);
        VersionText.write(written, out);
        VersionText.write(topic, out);
        place.write(out);
    }

    static OtherFigure read(DataInput in) throws IOException {
        return new OtherFigure(
                VersionFigure.FigureKind.valueOf(in.readUTF()),
                in.readUTF(),
                in.readDouble(),
                in.readUTF(),
                VersionText.texts(in),
                Place.read(in));
    }
}
