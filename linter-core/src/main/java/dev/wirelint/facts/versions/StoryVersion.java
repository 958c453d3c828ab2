package dev.wirelint.facts.versions;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * What one version of a story says.
 *
 * @param file the name of the file it stands in
 * @param filed which story it is a version of, and which version
 * @param sentences in reading order
 * @param notes what it tells of its changes
 */
public record StoryVersion(
        String file,
        VersionFiling filed,
        List<VersionSentence> sentences,
        List<VersionQuote> quotes,
        List<VersionNote> notes) {
    public StoryVersion {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        notes = List.copyOf(notes);
    }

    void write(DataOutput out) throws IOException {
        out.writeUTF(file);
        filed.write(out);
        VersionText.write(sentences, VersionSentence::write, out);
        VersionText.write(quotes, VersionQuote::write, out);
        VersionText.write(notes, VersionNote::write, out);
    }

    static StoryVersion read(DataInput in) throws IOException {
        String file = in.readUTF();
        return new StoryVersion(
                file,
                VersionFiling.read(in),
                VersionText.read(i -> VersionSentence.read(file, i), in),
                VersionText.read(VersionQuote::read, in),
                VersionText.read(VersionNote::read, in));
    }
}
