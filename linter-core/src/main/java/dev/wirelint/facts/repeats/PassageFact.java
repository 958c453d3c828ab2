package dev.wirelint.facts.repeats;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** One passage, word for word, and the stories that have it. */
record PassageFact(ParagraphFingerprint print, Passing passing) {
    RankedPrint rank() {
        return new RankedPrint(passing.stories(), print);
    }

    void write(DataOutput out) throws IOException {
        print.write(out);
        passing.write(out);
    }

    static PassageFact read(DataInput in) throws IOException {
        return new PassageFact(ParagraphFingerprint.read(in), Passing.read(in));
    }
}
