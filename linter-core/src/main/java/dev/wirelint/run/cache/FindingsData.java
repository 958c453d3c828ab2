package dev.wirelint.run.cache;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Edit;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Fix;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Severity;
import dev.wirelint.text.Place;
import dev.wirelint.text.Span;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings as bytes and back. */
public final class FindingsData {
    /** What {@code writeUTF} takes at one go, whatever the characters are. */
    private static final int PIECE = 20_000;

    private FindingsData() {}

    public static void write(List<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            out.writeUTF(finding.rule().value());
            out.writeUTF(finding.category().name());
            out.writeUTF(finding.severity().name());
            out.writeDouble(finding.confidence());
            out.writeBoolean(finding.group().isPresent());
            write(finding.group().orElse(""), out);
            write(finding.message(), out);
            write(finding.span(), out);
            out.writeInt(finding.fixes().size());
            for (Fix fix : finding.fixes()) {
                write(fix, out);
            }
            out.writeInt(finding.related().size());
            for (RelatedPlace related : finding.related()) {
                write(related, out);
            }
        }
    }

    public static List<Finding> read(DataInput in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            RuleId rule = new RuleId(in.readUTF());
            Category category = Category.valueOf(in.readUTF());
            Severity severity = Severity.valueOf(in.readUTF());
            double confidence = in.readDouble();
            boolean grouped = in.readBoolean();
            String group = readText(in);
            String message = readText(in);
            Span span = readSpan(in);
            List<Fix> fixes = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                fixes.add(readFix(in));
            }
            List<RelatedPlace> related = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                related.add(readRelated(in));
            }
            findings.add(new Finding(
                    rule,
                    category,
                    severity,
                    confidence,
                    grouped ? Optional.of(group) : Optional.empty(),
                    message,
                    span,
                    fixes,
                    related));
        }
        return findings;
    }

    static void write(String text, DataOutput out) throws IOException {
        out.writeInt(text.length());
        for (int at = 0; at < text.length(); at += PIECE) {
            out.writeUTF(text.substring(at, Math.min(text.length(), at + PIECE)));
        }
    }

    static String readText(DataInput in) throws IOException {
        int length = in.readInt();
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(in.readUTF());
        }
        return text.toString();
    }

    private static void write(Fix fix, DataOutput out) throws IOException {
        out.writeUTF(fix.safety().name());
        out.writeInt(fix.edits().size());
        for (Edit edit : fix.edits()) {
            write(edit.span(), out);
            write(edit.replacement(), out);
        }
    }

    private static Fix readFix(DataInput in) throws IOException {
        Fix.Safety safety = Fix.Safety.valueOf(in.readUTF());
        List<Edit> edits = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            edits.add(new Edit(readSpan(in), readText(in)));
        }
        return new Fix(safety, edits);
    }

    private static void write(RelatedPlace related, DataOutput out) throws IOException {
        related.place().write(out);
        write(related.message(), out);
    }

    private static RelatedPlace readRelated(DataInput in) throws IOException {
        return new RelatedPlace(Place.read(in), readText(in));
    }

    private static void write(Span span, DataOutput out) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private static Span readSpan(DataInput in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
