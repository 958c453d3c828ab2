package dev.wirelint;

import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Article;
import dev.wirelint.article.Block;
import dev.wirelint.finding.Finding;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.Findings;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Settings;
import dev.wirelint.rule.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a file is too long to be one story, as a live blog is. The rules that hold a story against itself then hold
 * each of its posts against itself, or stand down where nothing parts the posts; it is said once.
 *
 * @param said what is told of it; empty where it is a story like any
 * @param comparing the ids of the rules that do not read it whole
 * @param onlyWhole those among them that say nothing of a single post, for what it lacks may stand in another
 * @param posts its posts; empty where nothing parts them
 */
record Overlong(List<Finding> said, Set<String> comparing, Set<String> onlyWhole, List<Copy> posts) {
    static final String RULE = "story-overlong";

    private static final Overlong NO = new Overlong(List.of(), Set.of(), Set.of(), List.of());

    Overlong {
        said = List.copyOf(said);
        comparing = Set.copyOf(comparing);
        onlyWhole = Set.copyOf(onlyWhole);
        posts = List.copyOf(posts);
    }

    /** @param page the page that says how long is too long; empty where the house has the rule off */
    static Overlong of(Copy copy, Optional<RulePage> page) {
        if (page.isEmpty()) {
            return NO;
        }
        Settings settings = new Settings(page.get(), Vocabulary.EMPTY);
        int most = settings.number("most-words");
        int words = copy.words().size();
        Optional<Block> first = copy.article().blocks().stream()
                .filter(b -> !b.span().isEmpty() && settings.zones().contains(b.zone()))
                .findFirst();
        if (words <= most || first.isEmpty()) {
            return NO;
        }
        List<Copy> posts = posts(copy.article(), most);
        Findings findings = new Findings(page.get(), copy);
        findings.flag(first.get().span(), message(words, posts.size()));
        return new Overlong(
                findings.toList(),
                Set.copyOf(settings.list("stands-down").words()),
                Set.copyOf(settings.list("only-whole").words()),
                posts);
    }

    private static List<Copy> posts(Article article, int most) {
        List<Copy> posts = Posts.of(article).stream().map(Copy::new).toList();
        return posts.stream().allMatch(p -> p.words().size() <= most) ? posts : List.of();
    }

    private static String message(int words, int posts) {
        String length = String.format(Locale.ROOT, "%,d words", words);
        return posts == 0
                ? length + " are more than one story: likeness and repetition are not looked for; check the posts one"
                        + " by one"
                : length + " in " + posts + " posts: likeness and repetition are looked for in each post by itself";
    }

    /** What a rule reads in place of the whole: each post, or nothing. */
    List<Copy> readBy(RuleId rule, Copy whole) {
        if (!comparing.contains(rule.value())) {
            return List.of(whole);
        }
        return onlyWhole.contains(rule.value()) ? List.of() : posts;
    }
}
