package dev.wirelint.suppression;

import dev.wirelint.article.Article;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.LetStand;
import dev.wirelint.finding.RuleId;
import dev.wirelint.finding.Suppressed;
import dev.wirelint.rule.RulePage;
import dev.wirelint.text.InOrder;
import dev.wirelint.text.SourceText;
import dev.wirelint.text.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Lets stand what the notes of a story say shall stand, and flags the notes that say nothing: without a reason, past
 * their day, about no rule there is, or with nothing left to let stand. Safe for use by many threads.
 */
public final class Stets {
    /** What stands in the place of a reason where a form was copied and not filled in. */
    private static final Pattern NO_REASON =
            Pattern.compile("(?i)[<({\\[\"']?(?:(?:the|your|my|a|give a|say the) )?reason(?: here)?[>)}\\]\"']?\\.?"
                    + "|why(?: it (?:stands|is right))?|\\.{2,}|…|[-–—?x]++|tb[dc]");

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
        List<Stet> stets =
                StetReader.read(article.comments(), rule -> pages.apply(rule).isPresent());
        if (stets.isEmpty() && kept.isEmpty()) {
            return new Judged(findings, List.of());
        }
        ByRule open = new ByRule(outside(stets, findings));
        List<Suppressed> suppressed = new ArrayList<>();
        List<Finding> about = new ArrayList<>();
        for (Stet stet : stets) {
            Optional<Fault> fault = fault(stet, article.source());
            if (fault.isEmpty()) {
                fault = letStand(stet, article.source(), open, suppressed, ran);
            }
            fault.ifPresent(f -> own.apply(f.rule()).ifPresent(page -> about.add(finding(page, stet.span(), f))));
        }
        List<Finding> left = new ArrayList<>(open.left());
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
                suppressed.add(new Suppressed(finding, Suppressed.KeptIn.CONFIGURATION, words.reason()));
            }
        }
        left.addAll(about);
        left.sort(Finding.READING_ORDER);
        return new Judged(left, suppressed);
    }

    /** Those that are not about the words of a note. */
    private static List<Finding> outside(List<Stet> stets, List<Finding> findings) {
        List<Span> notes = InOrder.joined(stets.stream().map(Stet::span).toList());
        return findings.stream().filter(f -> !isCut(f.span(), notes)).toList();
    }

    /** Whether a span begins or ends inside a note; one around a whole note is about the words beside it. */
    private static boolean isCut(Span span, List<Span> notes) {
        int behind = InOrder.firstFrom(notes, n -> n, span.start());
        boolean first = behind > 0 && notes.get(behind - 1).end() > span.start();
        int last = InOrder.firstFrom(notes, n -> n, span.end()) - 1;
        return first
                || (behind < notes.size() && notes.get(behind).equals(span))
                || (last >= 0
                        && notes.get(last).overlaps(span)
                        && notes.get(last).end() > span.end());
    }

    /** Lets stand what a note names; tells where one of its rules finds nothing there. */
    private static Optional<Fault> letStand(
            Stet stet, SourceText source, ByRule open, List<Suppressed> suppressed, Predicate<RuleId> ran) {
        Span reach = stet.reach(source);
        Optional<Fault> unused = Optional.empty();
        for (String rule : stet.rules()) {
            List<Finding> taken = open.take(rule, reach);
            taken.forEach(f -> suppressed.add(new Suppressed(f, Suppressed.KeptIn.STORY, stet.reason())));
            if (taken.isEmpty() && unused.isEmpty() && ran.test(new RuleId(rule))) {
                unused = Optional.of(new Fault(
                        "stet-unused", "this note lets nothing stand: " + rule + " finds nothing here; delete it"));
            }
        }
        return unused;
    }

    /** What is wrong with a note: the rule that says so, whether it is on or off, and its words. */
    private record Fault(String rule, String message) {}

    private Optional<Fault> fault(Stet stet, SourceText source) {
        if (stet.foreign()) {
            String rule = stet.rules().isEmpty() ? "the-rule" : stet.rules().get(0);
            return Optional.of(new Fault(
                    "stet-unclear", "this lets nothing stand; write " + form(rule, source.content(), stet.span())));
        }
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
        if (NO_REASON.matcher(stet.reason()).matches()) {
            return Optional.of(new Fault(
                    "stet-without-reason",
                    "\"" + stet.reason() + "\" is no reason, and the note lets nothing stand; say why it is right"));
        }
        return stet.until().flatMap(day -> late(day));
    }

    /** A note as it is written where this one stands. */
    private static String form(String rule, String content, Span note) {
        String words = rule + ": why it is right";
        return content.startsWith("[", note.start()) ? "[stet " + words + "]" : "<!-- stet " + words + " -->";
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
