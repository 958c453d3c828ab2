package dev.wirelint.analysis.people;

import dev.wirelint.analysis.Copy;
import dev.wirelint.analysis.Sought;
import dev.wirelint.analysis.names.Mention;
import dev.wirelint.analysis.quotations.Quotations;
import dev.wirelint.article.Block;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the analyst of one house who is that of another further down. */
public final class EmployerChanges {
    private static final String NAME = "(\\p{Lu}[\\p{L}&’'-]*(?: \\p{Lu}[\\p{L}&’'-]*){0,3})";
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:former|formerly|ex|then|previously|until|later|once|now|since|joined|moved|and|also|was|were|emeritus)\\b");
    private static final int REACH = 100;
    private static final int REACH_BACK = 30;

    private final Map<String, String> kinds;
    private final Sought posted;
    private final Pattern ahead;
    private final Pattern behind;
    private final Pattern again;
    private final Pattern standing;

    /**
     * Makes it of the nouns for posts.
     *
     * @param kinds the kind that each of them is of
     */
    public EmployerChanges(List<String> nouns, Map<String, String> kinds) {
        String posts = "(" + String.join("|", nouns) + ")";
        this.kinds = Map.copyOf(kinds);
        posted = Sought.of(posts);
        ahead = Pattern.compile("\\b" + NAME + " " + posts + ",? $|\\b" + posts + " to " + NAME + ",? $");
        behind = Pattern.compile(", (?:(?:an?|the|its|their) )?(?:[\\p{Ll}-]+ ){0,3}?" + posts
                + " (?:at|of|with|for|from|to) (?:the )?(?:[\\p{Ll}-]+ ){0,2}?" + NAME);
        again = Pattern.compile(", the " + NAME + " " + posts + ",");
        standing = Pattern.compile("\\b[Tt]he (?:" + NAME + " " + posts + "|" + posts + " to " + NAME
                + ") (?:said|told|added|wrote|warned|noted|replied)\\b");
    }

    /**
     * Each post that is with another employer than before: first those beside a name, then those that stand for one.
     */
    public List<EmployerChange> in(Copy copy) {
        List<Post> posts = posted.mayBeIn(copy) ? posts(copy) : List.of();
        if (posts.isEmpty()) {
            return List.of();
        }
        List<EmployerChange> changes = new ArrayList<>();
        for (Post post : posts) {
            posts.stream()
                    .filter(p -> isOfAnother(p, post, copy))
                    .findFirst()
                    .ifPresent(p -> changes.add(new EmployerChange(post.place(), post.employer(), p)));
        }
        for (Mention mention : People.of(copy).named()) {
            if (!isNear(mention, copy)) {
                continue;
            }
            int end = mention.span().end();
            Matcher found =
                    again.matcher(copy.text()).region(end, Math.min(copy.text().length(), end + REACH));
            if (found.lookingAt()) {
                Span place = new Span(found.start(1), found.end(2));
                other(posts, kinds.getOrDefault(found.group(2), ""), found.group(1), place, copy)
                        .filter(p -> People.of(copy).at(mention).equals(Optional.of(p.person())))
                        .ifPresent(p -> changes.add(new EmployerChange(place, found.group(1), p)));
            }
        }
        for (Block block : copy.article().blocks()) {
            if (block.zone().isProse() && posted.mayBeIn(copy, block.span())) {
                Matcher found = standing.matcher(copy.text())
                        .region(block.span().start(), block.span().end());
                while (found.find()) {
                    int name = found.group(1) != null ? 1 : 4;
                    int noun = name == 1 ? 2 : 3;
                    Span place = new Span(found.start(), found.end(name == 1 ? 2 : 4));
                    String employer = found.group(name);
                    other(posts, kinds.getOrDefault(found.group(noun), ""), employer, place, copy)
                            .ifPresent(p -> changes.add(new EmployerChange(place, employer, p)));
                }
            }
        }
        return List.copyOf(changes);
    }

    /** Whether the paragraph of a name has any of the nouns. */
    private boolean isNear(Mention mention, Copy copy) {
        return copy.article()
                .blockAt(mention.span().start())
                .filter(b -> posted.mayBeIn(copy, b.span()))
                .isPresent();
    }

    private List<Post> posts(Copy copy) {
        List<Post> posts = new ArrayList<>();
        for (Mention mention : People.of(copy).named()) {
            if (!isNear(mention, copy)) {
                continue;
            }
            int end = mention.span().end();
            Matcher found =
                    behind.matcher(copy.text()).region(end, Math.min(copy.text().length(), end + REACH));
            if (found.lookingAt()) {
                People.of(copy)
                        .at(mention)
                        .ifPresent(p -> posts.add(new Post(
                                p,
                                kinds.getOrDefault(found.group(1), ""),
                                found.group(1),
                                found.group(2),
                                new Span(found.start(1), found.end(2)))));
            }
            int start = mention.span().start();
            Matcher before = ahead.matcher(copy.text()).region(Math.max(0, start - REACH), start);
            if (copy.text().startsWith(" ", start - 1) && before.find()) {
                int name = before.group(1) != null ? 1 : 4;
                int noun = name == 1 ? 2 : 3;
                Span place = new Span(before.start(), before.end(name == 1 ? 2 : 4));
                People.of(copy)
                        .at(mention)
                        .ifPresent(p -> posts.add(new Post(
                                p,
                                kinds.getOrDefault(before.group(noun), ""),
                                before.group(noun),
                                before.group(name),
                                place)));
            }
        }
        return posts;
    }

    /** Whether an earlier place gives the same person the same sort of post with somebody else, and neither is past. */
    private static boolean isOfAnother(Post earlier, Post later, Copy copy) {
        return earlier.person().equals(later.person())
                && earlier.kind().equals(later.kind())
                && earlier.place().end() < later.place().start()
                && !shares(earlier.employer(), later.employer())
                && !isPast(earlier, copy)
                && !isPast(later, copy)
                && !Quotations.of(copy).hold(later.place());
    }

    private static boolean isPast(Post post, Copy copy) {
        int start = Math.max(0, post.place().start() - REACH_BACK);
        int end = Math.min(copy.text().length(), post.place().end() + REACH_BACK);
        return PAST.matcher(copy.text().substring(start, end)).find();
    }

    /** The only holder of such a post, where the employer named here is nowhere else in the story. */
    private static Optional<Post> other(List<Post> posts, String kind, String employer, Span place, Copy copy) {
        List<Post> same = posts.stream()
                .filter(p -> p.kind().equals(kind) && p.place().end() < place.start())
                .toList();
        boolean known = copy.text().indexOf(employer) < place.start()
                || posts.stream().anyMatch(p -> shares(p.employer(), employer));
        boolean once = same.stream().map(Post::person).distinct().count() == 1;
        return once && !known && !Quotations.of(copy).hold(place) ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static boolean shares(String one, String other) {
        for (String word : one.split(" ", -1)) {
            if (other.contains(word)) {
                return true;
            }
        }
        return one.startsWith(other.substring(0, Math.min(3, other.length())));
    }
}
