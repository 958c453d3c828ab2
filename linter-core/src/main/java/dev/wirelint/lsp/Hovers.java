package dev.wirelint.lsp;

import dev.wirelint.analysis.ledger.NamedOne;
import dev.wirelint.article.Article;
import dev.wirelint.desk.Learned;
import dev.wirelint.finding.Finding;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** What is told of the word under the pointer: why a rule speaks there, and how a name is spelled elsewhere. */
final class Hovers {
    private final Checked checked;
    private final Room room;

    Hovers(Checked checked, Room room) {
        this.checked = checked;
        this.room = room;
    }

    Optional<Hover> at(int offset) {
        List<String> told = new ArrayList<>();
        for (Finding finding : checked.story().findings()) {
            if (finding.span().start() <= offset && offset <= finding.span().end()) {
                told.add(why(finding));
            }
        }
        checked.learned().get().flatMap(l -> name(l, offset)).ifPresent(told::add);
        return told.isEmpty() ? Optional.empty() : Optional.of(hover(String.join("\n\n---\n\n", told)));
    }

    private String why(Finding finding) {
        return why(room.desk().guide().explain(finding.rule().value()));
    }

    /** What a rule is for. */
    static String why(RulePage page) {
        return "**" + page.id() + "**: " + page.summary() + "\n\n" + page.why().strip();
    }

    static Hover hover(String markdown) {
        return new Hover(new MarkupContent(MarkupKind.MARKDOWN, markdown));
    }

    private Optional<String> name(Learned learned, int offset) {
        Article article = learned.article();
        return learned.ledger().names().stream()
                .filter(n -> n.spellings().stream()
                        .flatMap(s -> s.places().stream())
                        .map(p -> article.map().toSource(p))
                        .anyMatch(p -> p.start() <= offset && offset <= p.end()))
                .findFirst()
                .map(n -> spelled(n, article));
    }

    private String spelled(NamedOne name, Article article) {
        String spellings = name.spellings().stream()
                .map(s -> s.written() + " on "
                        + s.places().stream()
                                .map(p -> String.valueOf(line(article.map().toSource(p))))
                                .distinct()
                                .collect(Collectors.joining(", ", "line ", "")))
                .collect(Collectors.joining("; "));
        return "**" + name.name() + "**" + name.title().map(t -> ", " + t).orElse("") + ": " + spellings
                + inTheFolder(name);
    }

    /** How the other stories of the folder spell the words of the name. */
    private String inTheFolder(NamedOne name) {
        Path place = checked.document().place();
        if (!place.isAbsolute()) {
            return "";
        }
        Set<String> words = name.spellings().stream()
                .map(s -> s.written().substring(s.written().lastIndexOf(' ') + 1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> told = new LinkedHashSet<>();
        room.neighbours()
                .ifPresent(others -> words.forEach(word -> others.alike(place, word).stream()
                        .map(s -> s.spelling() + " in " + (s.stories() == 1 ? "1 story" : s.stories() + " stories"))
                        .forEach(told::add)));
        return told.isEmpty() ? "" : "\n\nElsewhere in the folder: " + String.join("; ", told);
    }

    private int line(Span inFile) {
        return checked.lines().position(inFile.start()).getLine() + 1;
    }
}
