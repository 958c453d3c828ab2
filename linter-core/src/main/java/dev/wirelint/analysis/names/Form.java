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
    private final String spelling;
    private final List<Occurrence> occurrences;
    private final boolean filed;
    private final String key;
    private final Word word;
    private final Optional<Mention> introduction;
    private final Company company;
    private final Address address;
    private final Set<String> regions = new HashSet<>();
    private final Set<Mention.Bearer> kinds = EnumSet.noneOf(Mention.Bearer.class);
    private final Set<Mention.Bearer> certain = EnumSet.noneOf(Mention.Bearer.class);

    /** @param filed whether the data kept with the story spell a name so */
    Form(String spelling, List<Occurrence> occurrences, boolean filed) {
        this.spelling = spelling;
        this.filed = filed;
        this.occurrences = List.copyOf(occurrences);
        this.key = NameLetters.fold(spelling);
        this.word = occurrences.get(0).word().word();
        this.introduction = occurrences.stream()
                .map(Occurrence::mention)
                .filter(Mention::isFullName)
                .findFirst();
        this.company = Company.of(occurrences);
        this.address = Address.of(occurrences);
        for (Occurrence occurrence : occurrences) {
            occurrence.mention().certain().ifPresent(certain::add);
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
    Optional<Mention.Bearer> kind() {
        return kinds.size() == 1 ? Optional.of(kinds.iterator().next()) : Optional.empty();
    }

    /** Whether the same name stands behind both, as one family name behind two given names. */
    public boolean isFollowedAs(Form other) {
        return company.sharesAfter(other.company);
    }

    /** The names right before it, in a form that spellings of one name share. */
    public Set<String> before() {
        return company.before();
    }

    /** The names right behind it, in the same form. */
    public Set<String> after() {
        return company.after();
    }

    /** The titles before it that say what somebody is. */
    public Set<String> titles() {
        return address.titles();
    }

    public String key() {
        return key;
    }

    public int count() {
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
    public boolean isName() {
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
                && kind().equals(Optional.of(Mention.Bearer.PERSON))
                && occurrences.stream()
                        .allMatch(o -> o.mention().title().isEmpty()
                                && o.mention().words().size() == 1)
                && isName()
                && spelling.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    /** Whether its surroundings show a place, wherever they show anything. */
    boolean isPlace() {
        return kind().equals(Optional.of(Mention.Bearer.PLACE));
    }

    /** Whether the story leaves no doubt that it names a person. */
    public boolean isCertainlyPerson() {
        return certain.contains(Mention.Bearer.PERSON);
    }

    /** Whether the story leaves no doubt that it names a place or a body. */
    boolean isCertainlyThing() {
        return !certain.isEmpty() && !isCertainlyPerson();
    }

    /** Whether every place that tells its kind for certain tells that of a place. */
    public boolean isCertainlyPlace() {
        return certain.equals(EnumSet.of(Mention.Bearer.PLACE));
    }

    /** Whether every place that tells its kind for certain tells that of a company or another body. */
    boolean isCertainlyBody() {
        return certain.equals(EnumSet.of(Mention.Bearer.ORGANISATION));
    }

    /** Whether both are for certain of one kind. */
    boolean isCertainlyOfKindOf(Form other) {
        return !certain.isEmpty() && certain.equals(other.certain);
    }

    /** Whether a courtesy title makes a man of the one and a woman of the other. */
    boolean isOfTheOtherSex(Form other) {
        return address.isOfTheOtherSex(other.address);
    }

    /** Whether it stands only as one of the short halves of a compound, as in "Seok-jin". */
    boolean isShortHalf() {
        return occurrences.stream().allMatch(Occurrence::isShortHalf);
    }

    /** Whether "the" stands before it wherever it stands, as before a family. */
    boolean isArticled() {
        return occurrences.stream().allMatch(o -> o.mention().articled());
    }

    /** Whether it is a word of the language and no name alone. */
    boolean isCommon() {
        return word.isCommon();
    }

    /** Whether its surroundings may tell the same kind of name as those of the other. */
    boolean couldBeOfKindOf(Form other) {
        return kinds.isEmpty() || other.kinds.isEmpty() || sharesKind(other);
    }

    /** Whether it bears a title that the other never bears. */
    boolean hasOtherTitle(Form other) {
        return !address.titles().isEmpty() && !sharesTitle(other);
    }

    /** Whether the two stand beside the same other name, on the same side. */
    boolean sharesCompanion(Form other) {
        return company.isShared(other.company);
    }

    /** Whether the two bear the same title. */
    boolean sharesTitle(Form other) {
        return address.sharesTitle(other.address);
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
                && (kinds.contains(Mention.Bearer.PERSON) || isCertainlyPerson())
                && other.kinds.contains(Mention.Bearer.PERSON)
                && other.introduction().isEmpty();
    }

    /** Whether the two stand only beside different names, as two people of like names do. */
    boolean hasOtherCompanions(Form other) {
        return company.isOther(other.company);
    }

    /** Whether what they share is the family name behind them, as brothers do. */
    boolean isGivenNameBeside(Form other) {
        return company.sharesAfter(other.company) && !company.sharesBefore(other.company);
    }

    /** Whether the same given name stands before both. */
    boolean sharesGivenName(Form other) {
        return company.sharesBefore(other.company);
    }

    /** Whether what they share is the given name before them. */
    boolean isFamilyNameBeside(Form other) {
        return company.sharesBefore(other.company) && !company.isOtherBehind(other.company);
    }

    private static boolean meets(Collection<?> some, Collection<?> others) {
        return some.stream().anyMatch(others::contains);
    }

    @Override
    public String toString() {
        return spelling + " (" + count() + ")";
    }
}
