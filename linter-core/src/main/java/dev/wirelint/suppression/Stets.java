package dev.wirelint.suppression;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.Span;
import java.time.Clock;
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
    private final Clock clock;

    /**
     * Gets ready to judge.
     *
     * @param pages the page of a rule by its id
     * @param nearest the id most like one that does not exist
     * @param clock says the day by which notes expire
     */
    public Stets(Function<String, Optional<RulePage>> pages, Function<String, Optional<String>> nearest, Clock clock) {
        this.pages = pages;
        this.nearest = nearest;
        this.clock = clock;
    }

    /**
     * Judges the findings of a story by its notes.
     *
     * @param kept the words that stand by a decision kept apart from the story
     * @param ran the rules that looked at the story, which alone can show that a note is unused
     * @param own the page of a rule about notes as it is set for the story; absent where it is off
     */
    public Judged judge(
            Article article,
            List<Finding> findings,
            List<LetStand> kept,
            Predicate<RuleId> ran,
            Function<String, Optional<RulePage>> own) {
        List<Stet> stets = StetReader.read(article.source().content());
        if (stets.isEmpty() && kept.isEmpty()) {
            return new Judged(findings, List.of());
        }
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(f -> stets.stream().anyMatch(s -> s.span().overlaps(f.span())));
        List<Suppressed> suppressed = new ArrayList<>();
        List<Finding> about = new ArrayList<>();
        for (Stet stet : stets) {
            Optional<Fault> fault = fault(stet);
            if (fault.isPresent()) {
                own.apply(fault.get().rule()).ifPresent(page -> about.add(finding(page, stet.span(), fault.get())));
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
                    .map(r -> new Fault(
                            "stet-unused", "this note lets nothing stand: " + r + " finds nothing here; delete it"))
                    .ifPresent(f -> own.apply(f.rule()).ifPresent(page -> about.add(finding(page, stet.span(), f))));
        }
        for (LetStand words : kept) {
            for (Finding finding : List.copyOf(left)) {
                if (!words.covers(
                        finding.rule(), finding.span().of(article.source().content()))) {
                    continue;
                }
                Optional<Fault> late = words.until().flatMap(day -> late(day, "the note at " + words.where()));
                if (late.isPresent()) {
                    own.apply(late.get().rule())
                            .ifPresent(page -> about.add(finding(page, finding.span(), late.get())));
                    continue;
                }
                left.remove(finding);
                suppressed.add(new Suppressed(finding, Suppressed.Origin.CONFIGURATION, words.reason()));
            }
        }
        left.addAll(about);
        left.sort(Finding.READING_ORDER);
        return new Judged(left, suppressed);
    }

    /** Whether a text may hold a note. */
    public static boolean mayStandIn(String content) {
        return content.contains("stet");
    }

    private static boolean touches(Span reach, Span span) {
        return span.isEmpty() ? reach.start() <= span.start() && span.start() <= reach.end() : reach.overlaps(span);
    }

    /** What is wrong with a note: the rule that says so, whether it is on or off, and its words. */
    private record Fault(String rule, String message) {}

    private Optional<Fault> fault(Stet stet) {
        if (stet.rules().isEmpty()) {
            return Optional.of(new Fault(
                    "stet-unclear", "this note names no rule; write stet, the rule's id, a colon and the reason"));
        }
        for (String rule : stet.rules()) {
            if (pages.apply(rule).isEmpty()) {
                String cure = nearest.apply(rule)
                        .map(n -> "did you mean \"" + n + "\"?")
                        .orElse("'wirelint rules' lists them");
                return Optional.of(new Fault("stet-unclear", "there is no rule \"" + rule + "\"; " + cure));
            }
        }
        if (stet.reason().isEmpty()) {
            return Optional.of(new Fault(
                    "stet-without-reason", "this note lets nothing stand without a reason; give it after a colon"));
        }
        return stet.until().flatMap(day -> late(day));
    }

    private Optional<Fault> late(String day) {
        try {
            return late(LocalDate.parse(day), "this note");
        } catch (DateTimeException e) {
            return Optional.of(new Fault("stet-unclear", "\"" + day + "\" is no day; write it as in until=2027-01-31"));
        }
    }

    private Optional<Fault> late(LocalDate day, String note) {
        return day.isBefore(LocalDate.now(clock))
                ? Optional.of(new Fault(
                        "stet-expired", note + " held until " + day + "; look again, then renew or delete it"))
                : Optional.empty();
    }

    private static Finding finding(RulePage page, Span span, Fault fault) {
        return new Finding(
                page.id(),
                page.category(),
                page.severity(),
                1,
                Optional.empty(),
                fault.message(),
                span,
                List.of(),
                List.of());
    }
}
