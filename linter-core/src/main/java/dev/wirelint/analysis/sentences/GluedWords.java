package dev.wirelint.analysis.sentences;

import dev.wirelint.analysis.Chunk;
import dev.wirelint.analysis.Copy;
import dev.wirelint.article.Block;
import dev.wirelint.article.Zone;
import dev.wirelint.language.English;
import dev.wirelint.language.Word;
import dev.wirelint.text.Matches;
import dev.wirelint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds two words without a space between them, as an extraction leaves them: "reportedThe", "ofthe".
 *
 * @param openers words whose capital shows that they open a sentence
 * @param links small words that another may stick to
 * @param followers the words that stick to them
 */
public record GluedWords(Set<String> openers, Set<String> links, Set<String> followers) {
    private static final Pattern CAMEL =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}?\\p{Ll}{2,24})(\\p{Lu}\\p{Ll}{0,24})(?!\\p{L})");
    private static final Pattern LOWER = Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Ll}{4,14}(?![\\p{L}\\p{N}’'-])");

    /** Those of the paragraphs in some zones; of a paragraph, those with a capital come first. */
    public List<Joint> in(Copy copy, Set<Zone> zones) {
        List<Joint> joints = new ArrayList<>();
        for (Block block : copy.blocks(zones)) {
            joints.addAll(atCapitals(copy, block.span()));
            joints.addAll(insideWords(copy, block.span()));
        }
        return List.copyOf(joints);
    }

    private List<Joint> atCapitals(Copy copy, Span block) {
        List<Joint> joints = new ArrayList<>();
        for (MatchResult joint : Matches.in(CAMEL, copy.text(), block)) {
            Word first = English.get().word(joint.group(1));
            boolean opens = openers.contains(joint.group(2).toLowerCase(Locale.ROOT));
            if (opens
                    && first.isKnown()
                    && !Chunk.around(copy.text(), block, joint.start()).isAddress()) {
                joints.add(new Joint(new Span(joint.start(), joint.end()), joint.start(2), false));
            }
        }
        return joints;
    }

    private List<Joint> insideWords(Copy copy, Span block) {
        List<Joint> joints = new ArrayList<>();
        for (MatchResult word : Matches.in(LOWER, copy.text(), block)) {
            String written = word.group();
            for (int cut = 2; cut <= written.length() - 2; cut++) {
                if (links.contains(written.substring(0, cut))
                        && followers.contains(written.substring(cut))
                        && !English.get().word(written).isKnown()
                        && !Chunk.around(copy.text(), block, word.start()).isAddress()) {
                    joints.add(new Joint(new Span(word.start(), word.end()), word.start() + cut, false));
                    break;
                }
            }
        }
        return joints;
    }
}
