package dev.wirelint.lsp;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RelatedPlace;
import dev.wirelint.finding.Severity;
import dev.wirelint.report.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

/** Says findings as an editor shows them. */
final class Diagnoses {
    private Diagnoses() {}

    static List<Diagnostic> of(Checked checked) {
        return checked.story().findings().stream().map(f -> of(f, checked)).toList();
    }

    static Diagnostic of(Finding finding, Checked checked) {
        Diagnostic said = new Diagnostic(
                checked.lines().range(finding.span()),
                finding.message(),
                severity(finding.severity()),
                Tool.NAME,
                finding.rule().value());
        Tool.page(finding.rule().value()).ifPresent(p -> said.setCodeDescription(new DiagnosticCodeDescription(p)));
        if (finding.category() == Category.BOILERPLATE) {
            said.setTags(List.of(DiagnosticTag.Unnecessary));
        }
        if (!finding.related().isEmpty()) {
            said.setRelatedInformation(
                    finding.related().stream().map(r -> related(r, checked)).toList());
        }
        return said;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case SUGGESTION -> DiagnosticSeverity.Information;
        };
    }

    /** A place of the same document counts in its text, one of another file by line and column. */
    private static DiagnosticRelatedInformation related(RelatedPlace related, Checked checked) {
        if (related.place().file().equals(checked.story().path())) {
            Range range = checked.lines().range(checked.story().source().span(related.place()));
            return new DiagnosticRelatedInformation(
                    new Location(checked.document().uri(), range), related.message());
        }
        Range range = new Range(
                Lines.of(related.place().start()), Lines.of(related.place().end()));
        String uri = file(related.place().file(), checked.folder()).toUri().toString();
        return new DiagnosticRelatedInformation(new Location(uri, range), related.message());
    }

    /** A name that is no whole path counts from the folder that is open, or else from where the process works. */
    private static Path file(String name, Path folder) {
        Path there = folder.resolve(name);
        return Files.exists(there) ? there : Path.of(name).toAbsolutePath();
    }
}
