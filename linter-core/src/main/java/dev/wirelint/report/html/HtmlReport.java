package dev.wirelint.report.html;

import dev.wirelint.report.Report;
import dev.wirelint.report.ReportWriter;
import dev.wirelint.report.Summary;
import dev.wirelint.report.Swap;
import dev.wirelint.report.html.ListedFindings.TableRow;
import dev.wirelint.rule.RulePage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The report for people in a browser: one file that holds everything, or, for many stories, a folder with an index and
 * a page a story. Neither asks anything of a network.
 */
public final class HtmlReport implements ReportWriter {
    private static final int TYPICAL_PAGE = 1 << 15;

    private final List<RulePage> pages;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    /** Takes the pages of the rules that may have spoken, for their reasons. */
    public HtmlReport(List<RulePage> pages) {
        this.pages = List.copyOf(pages);
    }

    /** Writes one file that holds everything. */
    @Override
    public void write(Report report, Writer out) throws IOException {
        Addresses addresses = new Addresses(report, false);
        Places places = new Places(report);
        StoryList list = new StoryList(report, addresses, pages);
        Iterable<StoryView> stories = () -> list.entries().stream()
                .map(e -> StoryView.of(addresses.story(e.number()), e, addresses, places))
                .iterator();
        render(
                new Page(
                        "file",
                        ReportedRun.of(report),
                        "wirelint: " + Summary.of(report),
                        Summary.of(report),
                        Optional.of(list),
                        Optional.empty(),
                        Optional.of(Overview.of(report, list, pages)),
                        stories,
                        notes(rulesOf(report)),
                        Optional.empty(),
                        Optional.empty()),
                out);
    }

    /** The files of a folder that {@link #writeFolder} would write over or take away. */
    public static List<Path> inTheWay(Path folder) throws IOException {
        return ReportFolder.inTheWay(folder);
    }

    /** Writes a folder with an index and a page a story; the pages of an earlier report there are taken away. */
    public void writeFolder(Report report, Path folder) throws IOException {
        Addresses addresses = new Addresses(report, true);
        Places places = new Places(report);
        StoryList list = new StoryList(report, addresses, pages);
        ReportFolder files = ReportFolder.prepare(folder);
        files.write("report.css", Assets.STYLE);
        files.write("report.js", Assets.SCRIPT);
        String summary = Summary.of(report);
        ReportedRun run = ReportedRun.of(report);
        List<RuleNote> notes = notes(rulesOf(report));
        Map<String, RuleNote> byRule = notes.stream().collect(Collectors.toMap(RuleNote::id, n -> n));
        Set<String> written = ConcurrentHashMap.newKeySet();
        Map<Integer, String> found = new ConcurrentHashMap<>();
        try {
            list.entries().parallelStream().forEach(entry -> {
                StoryView view = StoryView.of(addresses.story(entry.number()), entry, addresses, places);
                found.put(
                        entry.number(),
                        ListedFindings.lines(addresses.story(entry.number()), view.wording(), list.ruleNumbers()));
                Path page = files.story(addresses.page(entry.number()));
                write(page, storyPage(run, view, summary, byRule, addresses, list));
                written.add(page.getFileName().toString());
            });
            List<String> lines = list.entries().stream()
                    .map(e -> found.getOrDefault(e.number(), ""))
                    .toList();
            files.write("findings.js", "window.wirelintFindings = " + ListedFindings.joined(lines) + ";\n");
            writeAround(report, run, list, files, notes);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        files.clear(written);
    }

    /** The pages about all stories, of which the index comes last, since it leads to the others. */
    private void writeAround(Report report, ReportedRun run, StoryList list, ReportFolder files, List<RuleNote> notes)
            throws IOException {
        String summary = Summary.of(report);
        Overview overview = Overview.of(report, list, pages);
        Opening opening = Opening.of(list);
        write(files.names(), linked(run, "names", "Names - wirelint", summary, opening, overview, List.of()));
        write(files.rules(), linked(run, "rules", "Rules - wirelint", summary, opening, overview, notes));
        Map<String, Object> model = Map.of("policy", Assets.LINKED_POLICY, "summary", summary, "list", list);
        Swap.write(files.list(), out -> render("list.jte", model, out));
        List<TableRow> rows = ListedFindings.table(report.stories(), new Addresses(report, true));
        Map<String, Object> table =
                Map.of("policy", Assets.LINKED_POLICY, "summary", summary, "findings", run.findings(), "rows", rows);
        Swap.write(files.findings(), out -> render("hits.jte", table, out));
        files.write("stories.js", "window.wirelintStories = " + list.json() + ";\n");
        write(files.index(), linked(run, "index", "wirelint: " + summary, summary, opening, overview, List.of()));
    }

    private static Page linked(
            ReportedRun run,
            String kind,
            String title,
            String summary,
            Opening opening,
            Overview overview,
            List<RuleNote> notes) {
        return new Page(
                kind,
                run,
                title,
                summary,
                Optional.empty(),
                Optional.of(opening),
                Optional.of(overview),
                List.of(),
                notes,
                Optional.empty(),
                Optional.empty());
    }

    private static Page storyPage(
            ReportedRun run,
            StoryView view,
            String summary,
            Map<String, RuleNote> notes,
            Addresses addresses,
            StoryList list) {
        return new Page(
                "story",
                run,
                view.entry().name() + " - wirelint",
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(view),
                view.cards().stream()
                        .flatMap(c -> c.rules().stream())
                        .map(Card.CardRule::id)
                        .distinct()
                        .sorted()
                        .flatMap(id -> Optional.ofNullable(notes.get(id)).stream())
                        .toList(),
                neighbour(view.entry().number() - 1, addresses, list),
                neighbour(view.entry().number() + 1, addresses, list));
    }

    /** Writes a page at once, which is faster than piece by piece. */
    private void write(Path file, Page page) {
        StringOutput text = new StringOutput(TYPICAL_PAGE);
        templates.render("page.jte", page, text);
        try {
            Swap.write(file, out -> out.write(text.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the overview as a part of a page of somebody else's, such as a site report, in the same look.
     *
     * @param way the way from that page to the folder {@link #writeFolder} wrote, ending in a slash
     */
    public void writePart(Report report, String way, Writer out) {
        StoryList list = new StoryList(report, new Addresses(report, true, way), pages);
        templates.render(
                "part.jte",
                Map.of("style", Assets.PART_STYLE, "way", way, "overview", Overview.of(report, list, pages)),
                new WriterOutput(out));
    }

    private static Optional<String> neighbour(int number, Addresses addresses, StoryList list) {
        return number < 1 || number > list.entries().size() ? Optional.empty() : Optional.of(addresses.page(number));
    }

    private void render(Page page, Writer out) throws IOException {
        render("page.jte", Map.of("page", page), out);
    }

    /** Renders a template; where it cannot be written, the disk is at fault and not the template. */
    private void render(String template, Map<String, Object> model, Writer out) throws IOException {
        try {
            templates.render(template, model, new WriterOutput(out));
        } catch (TemplateException e) {
            for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException disk) {
                    throw disk;
                }
            }
            throw e;
        }
    }

    private List<RuleNote> notes(Set<String> ids) {
        return pages.stream()
                .filter(p -> ids.contains(p.id().value()))
                .map(RuleNote::of)
                .toList();
    }

    private static Set<String> rulesOf(Report report) {
        return report.stories().stream()
                .flatMap(s -> s.findings().stream())
                .map(f -> f.rule().value())
                .collect(Collectors.toSet());
    }
}
