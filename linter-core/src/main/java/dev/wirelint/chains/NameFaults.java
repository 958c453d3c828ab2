package dev.wirelint.chains;

import dev.wirelint.analysis.dates.MonthName;
import dev.wirelint.analysis.dates.WeekdayName;
import dev.wirelint.analysis.names.Likeness;
import dev.wirelint.analysis.names.SpellingComparison;
import dev.wirelint.chains.ChainFault.FaultKind;
import dev.wirelint.facts.versions.VersionAge;
import dev.wirelint.facts.versions.VersionName;
import dev.wirelint.facts.versions.VersionSentence;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Names, titles and ages that are others than in the version before, and of which the version says nothing. */
final class NameFaults {
    private static final double NEAR = 1.5;
    private static final int MOST_WORDS = 3;
    private static final Set<String> PLACING = Set.of("in", "of", "at", "from", "near", "to");
    private static final double LEAST_LIKENESS = 0.6;
    private static final Pattern BIRTHDAY =
            Pattern.compile("(?i)\\b(?:birthday|turned|turns|will turn|anniversary of (?:his|her) birth)\\b");

    private final VersionPair pair;
    private final Set<String> told = new HashSet<>();
    private final List<ChainFault> found = new ArrayList<>();

    private NameFaults(VersionPair pair) {
        this.pair = pair;
    }

    /**
     * A name in the place of another.
     *
     * @param sentences the sentences they stand in
     */
    record SwappedName(VersionName was, VersionName is, SentencePair sentences) {
        String written() {
            return was.span().of(sentences.earlier().text());
        }

        String writtenNow() {
            return is.span().of(sentences.later().text());
        }

        /** Whether they are alike enough to be one name, spelled two ways, or of one family. */
        boolean isNear() {
            String[] before = words(written());
            String[] now = words(writtenNow());
            boolean family = near(before[before.length - 1], now[now.length - 1])
                    && (before.length == 1
                            || now.length == 1
                            || near(before[0], now[0])
                            || was.isPerson()
                            || is.isPerson());
            boolean given = before.length > 1
                    && now.length > 1
                    && before[0].equals(now[0])
                    && (was.isPerson() || is.isPerson());
            boolean firstAlone = before.length > 1 && before.length == now.length && nearInAll(before, now);
            return (family && !isPlural(before, now))
                    || (given && near(before[before.length - 1], now[now.length - 1]))
                    || firstAlone;
        }

        /** Whether both stand behind a word that leads to a place: "in Leeds". */
        boolean isOfPlaces() {
            return isPlaced(sentences.earlier(), was) && isPlaced(sentences.later(), is);
        }

        private static boolean isPlaced(VersionSentence sentence, VersionName name) {
            int at = sentence.wordsOf(name.span()).start();
            return at > 0 && PLACING.contains(sentence.words().get(at - 1).read());
        }

        private static boolean isPlural(String[] before, String[] now) {
            String one = before[before.length - 1];
            String other = now[now.length - 1];
            return (one + "s").equals(other) || (other + "s").equals(one);
        }

        private static boolean nearInAll(String[] before, String[] now) {
            for (int i = 0; i < before.length; i++) {
                if (!near(before[i], now[i])) {
                    return false;
                }
            }
            return true;
        }

        private static String[] words(String written) {
            return written.replaceFirst("['’]s$", "").split("[\\s]+");
        }
    }

    static boolean near(String one, String other) {
        return one.equals(other)
                || SpellingComparison.of(one, other)
                        .map(Likeness::cost)
                        .filter(c -> c <= NEAR && c <= Math.max(one.length(), other.length()) / 3.0)
                        .isPresent();
    }

    static List<ChainFault> in(VersionPair pair) {
        NameFaults faults = new NameFaults(pair);
        for (SentencePair sentences : pair.sentences()) {
            swapped(sentences).stream().filter(SwappedName::isNear).forEach(faults::spelling);
            TitleChanges.in(sentences).forEach(t -> faults.title(t, sentences));
        }
        faults.ages();
        return List.copyOf(faults.found);
    }

    /** The names of two sentences that stand in one another's place. */
    static List<SwappedName> swapped(SentencePair sentences) {
        List<SwappedName> swapped = new ArrayList<>();
        for (SentencePair.WordChange change : sentences.changes()) {
            if (!change.isSwap()
                    || change.earlier().length() > MOST_WORDS
                    || change.later().length() > MOST_WORDS) {
                continue;
            }
            VersionSentence earlier = sentences.earlier();
            VersionSentence later = sentences.later();
            Span from = letters(earlier, change.earlier());
            Span to = letters(later, change.later());
            boolean title =
                    TitleChanges.isTitle(later, change.later()) && TitleChanges.isTitle(earlier, change.earlier());
            if (sentences.likeness() < LEAST_LIKENESS || later.isQuoted(to) || title) {
                continue;
            }
            earlier.nameAt(from)
                    .flatMap(was -> later.nameAt(to).map(is -> new SwappedName(was, is, sentences)))
                    .filter(s -> !isShortened(s) && !isDay(s.writtenNow()) && !isDay(s.written()))
                    .ifPresent(swapped::add);
        }
        return swapped;
    }

    static Span letters(VersionSentence sentence, Span words) {
        return new Span(
                sentence.words().get(words.start()).span().start(),
                sentence.words().get(words.end() - 1).span().end());
    }

    private static boolean isDay(String written) {
        return WeekdayName.of(written).isPresent() || MonthName.is(written.replace(".", ""));
    }

    /** "Hallam" for "Joan Hallam", "J. Hallam", "UN" for "United Nations". */
    private static boolean isShortened(SwappedName name) {
        List<String> before = Arrays.asList(SwappedName.words(name.written()));
        List<String> now = Arrays.asList(SwappedName.words(name.writtenNow()));
        boolean initial = now.get(0).length() <= 2 || before.get(0).length() <= 2;
        return before.containsAll(now)
                || now.containsAll(before)
                || initial
                || name.writtenNow().equals(name.writtenNow().toUpperCase(Locale.ROOT))
                        != name.written().equals(name.written().toUpperCase(Locale.ROOT));
    }

    private void spelling(SwappedName name) {
        String was = differing(name.written(), name.writtenNow());
        String is = differing(name.writtenNow(), name.written());
        boolean announced = pair.announced().tellsOf("name", name.sentences().later())
                || pair.announced().names(is);
        boolean both = pair.laterHas(was) && pair.earlierHas(is);
        if (!announced && !both && told.add(was + " " + is)) {
            found.add(ChainFault.of(
                    FaultKind.NAME,
                    name.sentences().later().place(name.is().span()),
                    "\"" + name.writtenNow() + "\" here, \"" + name.written()
                            + "\" in the version before, and no correction says so; check the name",
                    "name:" + name.writtenNow().toLowerCase(Locale.ROOT),
                    name.sentences().earlier().place(name.was().span()),
                    "\"" + name.written() + "\" in the version before"));
        }
    }

    /** The first word of a name that another has not. */
    private static String differing(String name, String other) {
        List<String> words = Arrays.asList(SwappedName.words(other));
        return Arrays.stream(SwappedName.words(name))
                .filter(w -> !words.contains(w))
                .findFirst()
                .orElse(name);
    }

    private void title(TitleChanges.TitleChange change, SentencePair sentences) {
        boolean announced = pair.announced().tellsOf("name", sentences.later())
                || pair.announced().names(change.family());
        if (!announced && told.add("title " + change.family() + change.was() + change.is())) {
            String message = change.family() + " is \"" + change.is() + "\" here and was \"" + change.was()
                    + "\" in the version before, and no correction says so; check which is right";
            found.add(ChainFault.of(
                    FaultKind.NAME,
                    sentences.later().place(change.later()),
                    message,
                    "name:" + change.family().toLowerCase(Locale.ROOT),
                    sentences.earlier().place(change.earlier()),
                    "\"" + change.was() + "\" in the version before"));
        }
    }

    private record AgePlace(VersionAge age, VersionSentence sentence) {}

    private void ages() {
        Map<String, AgePlace> before = new HashMap<>();
        for (VersionSentence sentence : pair.earlier().sentences()) {
            sentence.ages().stream()
                    .filter(a -> !a.family().isEmpty())
                    .forEach(a -> before.putIfAbsent(a.family(), new AgePlace(a, sentence)));
        }
        for (VersionSentence sentence : pair.later().sentences()) {
            for (VersionAge age : sentence.ages()) {
                AgePlace was = before.get(age.family());
                if (was != null && isChanged(was, age, sentence) && told.add("age " + age.family())) {
                    String written = was.age.span().of(was.sentence.text());
                    found.add(ChainFault.of(
                            FaultKind.NAME,
                            sentence.place(age.span()),
                            age.family() + " is " + age.span().of(sentence.text()) + " here and was " + written
                                    + " in the version before, and no correction says so; check the age",
                            "name:" + age.family().toLowerCase(Locale.ROOT),
                            was.sentence.place(was.age.span()),
                            "\"" + written + "\" in the version before"));
                }
            }
        }
    }

    private boolean isChanged(AgePlace was, VersionAge age, VersionSentence sentence) {
        boolean agrees = was.age.least() <= age.most() && age.least() <= was.age.most();
        boolean older = age.least() - was.age.most() == 1
                && pair.later().sentences().stream()
                        .anyMatch(s -> BIRTHDAY.matcher(s.text()).find());
        return !agrees
                && !older
                && !pair.announced().tellsOf("name", sentence)
                && !pair.announced().names(age.family());
    }
}
