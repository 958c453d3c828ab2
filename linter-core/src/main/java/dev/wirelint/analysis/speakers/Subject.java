package dev.wirelint.analysis.speakers;

import dev.wirelint.language.LanguageList;
import dev.wirelint.language.ToBe;
import dev.wirelint.language.Token;
import dev.wirelint.text.Span;
import java.util.Optional;
import java.util.Set;

/** Finds who puts a thing in the quoted words: the subject of a verb of wording, or of the whole sentence. */
final class Subject {
    private static final Set<String> WORDING =
            LanguageList.of("verbs-of-wording.txt").words();
    private static final Set<String> HELPING =
            LanguageList.of("speakers/subject.txt").words("helping");
    private static final Set<String> OPENING =
            LanguageList.of("speakers/subject.txt").words("opening");
    private static final String BOUNDARIES = ",;:“”\"()–—-";
    private static final int REACH = 16;
    private static final int LONGEST = 12;

    private final Narration narration;

    Subject(Narration narration) {
        this.narration = narration;
    }

    /** Who calls, describes or promises a thing in the words of the quotation at this index. */
    Optional<Span> ofWordingBefore(int quotation) {
        for (int i = quotation - 1; i >= Math.max(0, quotation - REACH); i--) {
            Token token = narration.tokens().get(i);
            if (narration.quoted().containsKey(i) || token.is(";")) {
                return Optional.empty();
            }
            boolean wording = token.word().readings().stream()
                    .anyMatch(r -> r.tag().startsWith("VB") && WORDING.contains(r.lemma()));
            if (wording && !narration.lower(i - 1).equals("to") && !isNoun(i)) {
                return isPassive(i) ? agent(i, quotation) : before(i).or(this::ofSentence);
            }
        }
        return Optional.empty();
    }

    /** The subject of the sentence: what stands before its first verb. */
    Optional<Span> ofSentence() {
        for (int i = 1; i < Math.min(narration.tokens().size(), REACH); i++) {
            Token token = narration.tokens().get(i);
            if (token.word().must("VBD")
                    || token.word().must("VBZ")
                    || token.word().must("MD")
                    || (token.word().can("VBD")
                            && !token.word().can("NN")
                            && narration.tokens().get(i - 1).startsWithCapital())
                    || ToBe.is(narration.lower(i))) {
                return before(i);
            }
        }
        return Optional.empty();
    }

    /** What stands between a quotation and the next verb. */
    Optional<Span> behind(int quotation) {
        int end = quotation + 1;
        while (end < narration.tokens().size()
                && end - quotation <= LONGEST
                && !BOUNDARIES.contains(narration.lower(end))
                && !narration.tokens().get(end).is(".")
                && !narration.tokens().get(end).word().must("VBZ")
                && !narration.tokens().get(end).word().must("VBD")) {
            end++;
        }
        boolean clause =
                narration.tokens().get(quotation + 1).isWord() && !OPENING.contains(narration.lower(quotation + 1));
        return clause && end > quotation + 1 ? Optional.of(narration.span(quotation + 1, end)) : Optional.empty();
    }

    private boolean isNoun(int at) {
        Token token = narration.tokens().get(at);
        Token previous = narration.tokens().get(Math.max(0, at - 1));
        return token.word().can("NN")
                && (previous.word().must("DT")
                        || previous.word().must("PRP$")
                        || previous.word().must("JJ"));
    }

    private boolean isPassive(int at) {
        boolean participle = narration.tokens().get(at).word().can("VBN");
        boolean helped = ToBe.is(narration.lower(at - 1)) || ToBe.is(narration.lower(at - 2));
        return participle && (helped || narration.lower(at + 1).equals("by"));
    }

    /** Who does what the verb says was done: the words after "by". */
    Optional<Span> agent(int verb, int quotation) {
        for (int i = verb + 1; i < quotation; i++) {
            if (narration.lower(i).equals("by")) {
                int end = i + 1;
                while (end < quotation
                        && !BOUNDARIES.contains(narration.lower(end))
                        && !narration.lower(end).equals("as")) {
                    end++;
                }
                return end == i + 1 ? Optional.empty() : Optional.of(narration.span(i + 1, end));
            }
        }
        return Optional.empty();
    }

    /** The words before a verb, back to the start of its clause. */
    Optional<Span> before(int verb) {
        int end = verb;
        while (end > 0
                && (HELPING.contains(narration.lower(end - 1))
                        || narration.lower(end - 1).endsWith("ly"))) {
            end--;
        }
        if (end > 0 && narration.tokens().get(end - 1).is(",")) {
            return apposition(end - 1);
        }
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && !BOUNDARIES.contains(narration.lower(start - 1))
                && !OPENING.contains(narration.lower(start - 1))) {
            start--;
        }
        return start == end ? Optional.empty() : Optional.of(narration.span(start, end));
    }

    /** "Ana Duarte, the mayor, called": the words before the first of the two commas. */
    private Optional<Span> apposition(int comma) {
        int inner = comma;
        while (inner > 0
                && comma - inner < LONGEST
                && !narration.tokens().get(inner - 1).is(",")) {
            inner--;
        }
        if (inner <= 1 || comma - inner >= LONGEST) {
            return Optional.empty();
        }
        int start = inner - 1;
        while (start > 0 && inner - start < LONGEST && !BOUNDARIES.contains(narration.lower(start - 1))) {
            start--;
        }
        return start == inner - 1 ? Optional.empty() : Optional.of(narration.span(start, inner - 1));
    }
}
