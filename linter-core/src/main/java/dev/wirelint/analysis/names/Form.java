package dev.wirelint.analysis.names;

import dev.wirelint.language.Word;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One spelling of one word of a name, with all the places of the story where it stands. */
public final class Form {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame");

    private final String spelling;
    private final List<Occurrence> occurrences;
    private final boolean filed;
    private final String key;
    private final Word word;
    private final Optional<Mention> introduction;
    private final Set<String> before = new HashSet<>();
    private final Set<String> after = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> regions = new HashSet<>();
    private final Set<Mention.Kind> kinds = EnumSet.noneOf(Mention.Kind.class);

    /** @param filed whether the data kept with the story spell a name so */
    Form(String spelling, List<Occurrence> occurrences, boolean filed) {
        this.spelling = spelling;
        this.filed = filed;
        this.occurrences = List.copyOf(occurrences);
        this.key = Letters.fold(spelling);
        this.word = occurrences.get(0).word().word();
        this.introduction = occurrences.stream()
                .map(Occurrence::mention)
                .filter(Mention::isFullName)
                .findFirst();
        for (Occurrence occurrence : occurrences) {
            occurrence.companion(-1).ifPresent(before::add);
            occurrence.companion(1).ifPresent(after::add);
            occurrence.mention().title().filter(t -> !COURTESY.contains(t)).ifPresent(titles::add);
            occurrence.mention().region().ifPresent(regions::add);
            occurrence.mention().kind().ifPresent(kinds::add);
        }
    }

    public String spelling() {
        return spelling;
    }

    /** The places where it stands, in reading order. */
    public List<Occurrence> occurrences() {
        return occurrences;
    }

    /** The first place that gives the full name of a person, where there is one. */
    public Optional<Mention> introduction() {
        return introduction;
    }

    /** What it names, where all its surroundings that tell anything tell the same. */
    Optional<Mention.Kind> kind() {
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** Whether the same name stands behind both, as one family name behind two given names. */
    public boolean isFollowedAs(Form other) {
        return meets(after, other.after);
    }

    /** The names right before it, in a form that spellings of one name share. */
    Set<String> before() {
        return before;
    }

    /** The names right behind it, in the same form. */
    Set<String> after() {
        return after;
    }

    String key() {
        return key;
    }

    int count() {
        return occurrences.size();
    }

    boolean isFiled() {
        return filed;
    }

    /** Whether the dictionary has the word. */
    boolean isKnown() {
        return word.isKnown() || Existing.has(spelling);
    }

    /** Whether the dictionary has the word as a name. */
    boolean isKnownName() {
        return word.can("NNP") || Existing.has(spelling);
    }

    /** Whether a capital stands where only a name takes one, or the dictionary has no other word of the spelling. */
    boolean isName() {
        return !word.isCommon() || occurrences.stream().anyMatch(Occurrence::isCapitalByItself);
    }

    /**
     * Whether it stands only by itself, as the family name of somebody introduced before does; nothing else tells who
     * or what it is.
     */
    boolean isBare() {
        return occurrences.stream()
                .allMatch(o ->
                        o.mention().words().stream().filter(w -> !w.particle()).count() == 1);
    }

    /** Whether somebody speaks by this name alone, and no full name, title or place of the story explains it. */
    public boolean isUnlinkedSpeaker() {
        return isBare()
                && kind().equals(Optional.of(Mention.Kind.PERSON))
                && occurrences.stream()
                        .allMatch(o -> o.mention().title().isEmpty()
                                && o.mention().words().size() == 1)
                && isName()
                && spelling.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether its surroundings show a place, wherever they show anything. */
    boolean isPlace() {
        return kind().equals(Optional.of(Mention.Kind.PLACE));
    }

    /** Whether its surroundings may tell the same kind of name as those of the other. */
    boolean couldBeOfKindOf(Form other) {
        return kinds.isEmpty() || other.kinds.isEmpty() || sharesKind(other);
    }

    /** Whether it bears a title that the other never bears. */
    boolean hasOtherTitle(Form other) {
        return !titles.isEmpty() && !sharesTitle(other);
    }

    /** Whether the two stand beside the same other name, on the same side. */
    boolean sharesCompanion(Form other) {
        return meets(before, other.before) || meets(after, other.after);
    }

    /** Whether the two bear the same title. */
    boolean sharesTitle(Form other) {
        return meets(titles, other.titles);
    }

    /** Whether the surroundings of both tell the same kind of name. */
    boolean sharesKind(Form other) {
        return meets(kinds, other.kinds);
    }

    /** Whether a region behind the one, but not behind the other, says that they are two places. */
    boolean isElsewhere(Form other) {
        return !regions.equals(other.regions) && !meets(regions, other.regions);
    }

    /** Whether both are persons, this one introduced by full name, the other never. */
    boolean couldIntroduce(Form other) {
        return introduction().isPresent()
                && kinds.contains(Mention.Kind.PERSON)
                && other.kinds.contains(Mention.Kind.PERSON)
                && other.introduction().isEmpty();
    }

    /** Whether the two stand only beside different names, as two people of like names do. */
    boolean hasOtherCompanions(Form other) {
        return differ(before, other.before) || differ(after, other.after);
    }

    /** Whether what they share is the family name behind them, as brothers do. */
    boolean isGivenNameBeside(Form other) {
        return meets(after, other.after) && !meets(before, other.before);
    }

    /** Whether the same given name stands before both. */
    boolean sharesGivenName(Form other) {
        return meets(before, other.before);
    }

    /** Whether what they share is the given name before them. */
    boolean isFamilyNameBeside(Form other) {
        return meets(before, other.before) && !differ(after, other.after);
    }

    private static boolean meets(Collection<?> some, Collection<?> others) {
        return some.stream().anyMatch(others::contains);
    }

    private static boolean differ(Collection<String> some, Collection<String> others) {
        return !some.isEmpty() && !others.isEmpty() && !meets(some, others);
    }

    @Override
    public String toString() {
        return spelling + " (" + count() + ")";
    }
}
