package dev.wirelint.suppression;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lets stand what the notes of a story say shall stand, and flags the notes that say nothing: without a reason, past
 * their day, about no rule there is, or with nothing left to let stand. Safe for use by many threads.
 */
public final class Stets {
    private final Function<String, Optional<RulePage>> pages;
    private final Function<String, Optional<String>> nearest;
    private final LocalDate today;

    /**
     * Gets ready to judge.
     *
     * @param pages the page of a rule by its id
     * @param nearest the id most like one that does not exist
     * @param today the day by which notes expire
     */
    public Stets(
            Function<String, Optional<RulePage>> pages, Function<String, Optional<String>> nearest, LocalDate today) {
        this.pages = pages;
        this.nearest = nearest;
        this.today = today;
    }

    /**
     * Judges the findings of a story by its notes.
     *
     * @param ran the rules that looked at the story, which alone can show that a note is unused
     */
    public Judged judge(Article article, List<Finding> findings, Predicate<RuleId> ran) {
        List<Stet> stets = StetReader.read(article.source().content());
        if (stets.isEmpty()) {
            return new Judged(findings, List.of());
        }
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(f -> stets.stream().anyMatch(s -> s.span().overlaps(f.span())));
        List<Suppressed> suppressed = new ArrayList<>();
        List<Finding> about = new ArrayList<>();
        for (Stet stet : stets) {
            Optional<Finding> fault = fault(stet);
            if (fault.isPresent()) {
                about.add(fault.get());
                continue;
            }
            Span reach = Reach.of(stet, article, stets);
            Set<String> used = new HashSet<>();
            for (Finding finding : List.copyOf(left)) {
                if (stet.rules().contains(finding.rule().value()) && touches(reach, finding.span())) {
                    used.add(finding.rule().value());
                    suppressed.add(new Suppressed(finding, Suppressed.Origin.STORY, stet.reason()));
                    left.remove(finding);
                }
            }
            stet.rules().stream()
                    .filter(r -> !used.contains(r) && ran.test(new RuleId(r)))
                    .findFirst()
                    .ifPresent(r -> about.add(finding(
                            "stet-unused",
                            stet,
                            "this note lets nothing stand: " + r + " finds nothing here; delete it")));
        }
        left.addAll(about);
        left.sort(Finding.READING_ORDER);
        return new Judged(left, suppressed);
    }

    private static boolean touches(Span reach, Span span) {
        return span.isEmpty() ? reach.start() <= span.start() && span.start() <= reach.end() : reach.overlaps(span);
    }

    private Optional<Finding> fault(Stet stet) {
        if (stet.rules().isEmpty()) {
            return Optional.of(finding(
                    "stet-unclear",
                    stet,
                    "this note names no rule; write stet, the rule's id, a colon and the reason"));
        }
        for (String rule : stet.rules()) {
            if (pages.apply(rule).isEmpty()) {
                String cure = nearest.apply(rule)
                        .map(n -> "did you mean \"" + n + "\"?")
                        .orElse("'wirelint rules' lists them");
                return Optional.of(finding("stet-unclear", stet, "there is no rule \"" + rule + "\"; " + cure));
            }
        }
        if (stet.reason().isEmpty()) {
            return Optional.of(finding(
                    "stet-without-reason",
                    stet,
                    "this note lets nothing stand without a reason; give it after a colon"));
        }
        return stet.until().flatMap(day -> late(stet, day));
    }

    private Optional<Finding> late(Stet stet, String day) {
        try {
            return LocalDate.parse(day).isBefore(today)
                    ? Optional.of(finding(
                            "stet-expired",
                            stet,
                            "this note held until " + day + "; look again, then renew or delete it"))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of(
                    finding("stet-unclear", stet, "\"" + day + "\" is no day; write it as in until=2027-01-31"));
        }
    }

    private Finding finding(String rule, Stet stet, String message) {
        RulePage page =
                pages.apply(rule).orElseThrow(() -> new IllegalStateException("there is no page for the rule " + rule));
        return new Finding(
                page.id(),
                page.category(),
                page.severity(),
                1,
                Optional.empty(),
                message,
                stet.span(),
                List.of(),
                List.of());
    }
}
