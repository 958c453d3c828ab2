package dev.wirelint.run.cache;

import dev.wirelint.finding.Finding;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is known of a story that has not changed.
 *
 * @param findings what was found in it by itself
 * @param content its decoded text
 * @param noted whether editors' notes may stand in it
 */
public record KeptStory(List<Finding> findings, String content, boolean noted) {
    public KeptStory {
        findings = List.copyOf(findings);
    }

    void write(DataOutput out) throws IOException {
        FindingsData.write(findings, out);
        out.writeBoolean(noted);
        byte[] utf8 = content.getBytes(StandardCharsets.UTF_8);
        boolean plain = new String(utf8, StandardCharsets.UTF_8).equals(content);
        byte[] bytes = plain ? utf8 : content.getBytes(StandardCharsets.UTF_16BE);
        out.writeBoolean(plain);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static KeptStory read(DataInput in) throws IOException {
        List<Finding> findings = FindingsData.read(in);
        boolean noted = in.readBoolean();
        boolean plain = in.readBoolean();
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new KeptStory(
                findings, new String(bytes, plain ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16BE), noted);
    }
}
