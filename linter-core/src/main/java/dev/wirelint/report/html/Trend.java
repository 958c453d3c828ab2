package dev.wirelint.report.html;

import dev.wirelint.finding.Category;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.report.Mended;
import dev.wirelint.report.Report;
import dev.wirelint.rule.RulePage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has become of the findings since the baseline was written.
 *
 * @param total all categories together
 * @param categories those in which something is or was to be mended
 */
record Trend(TrendRow total, List<TrendRow> categories) {
    /**
     * How a category stands.
     *
     * @param added what is found now and was not then
     * @param known what was there then and still is
     * @param mended what was there then and no longer is
     */
    record TrendRow(String name, long added, long known, long mended) {
        long all() {
            return added + known + mended;
        }

        TrendRow and(TrendRow other) {
            return new TrendRow(name, added + other.added, known + other.known, mended + other.mended);
        }
    }

    /** The trend of a report that a baseline was held against. */
    static Optional<Trend> of(Report report, List<RulePage> pages) {
        return report.mended().map(m -> of(report, m, pages));
    }

    private static Trend of(Report report, Mended mended, List<RulePage> pages) {
        Map<Category, TrendRow> rows = new EnumMap<>(Category.class);
        report.stories().forEach(story -> {
            story.findings().forEach(f -> add(rows, f.category(), 1, 0, 0));
            story.suppressed().stream()
                    .filter(s -> s.origin() == Suppressed.KeptIn.BASELINE)
                    .map(Suppressed::finding)
                    .map(Finding::category)
                    .forEach(c -> add(rows, c, 0, 1, 0));
        });
        Map<String, Category> categories = new HashMap<>();
        for (RulePage page : pages) {
            page.aliases().forEach(a -> categories.put(a, page.category()));
            categories.put(page.id().value(), page.category());
        }
        // What a rule found that is there no longer counts as the run's own.
        mended.byRule().forEach((rule, times) -> add(rows, categories.getOrDefault(rule, Category.META), 0, 0, times));
        TrendRow total = rows.values().stream().reduce(new TrendRow("all", 0, 0, 0), TrendRow::and);
        return new Trend(total, List.copyOf(rows.values()));
    }

    private static void add(Map<Category, TrendRow> rows, Category category, long added, long known, long mended) {
        rows.merge(category, new TrendRow(category.label(), added, known, mended), TrendRow::and);
    }

    long most() {
        return categories.stream().mapToLong(TrendRow::all).max().orElse(1);
    }
}
