package dev.wirelint.facts.names;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes and reads values in which the same words come again and again: each word once, then its number. */
final class WordTable {
    private WordTable() {}

    /** Takes the values; they go out when all are in. */
    static final class WordTableWriter {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream values = new DataOutputStream(bytes);

        void number(int value) throws IOException {
            values.writeInt(value);
        }

        void word(String word) throws IOException {
            values.writeInt(numbers.computeIfAbsent(word, w -> numbers.size()));
        }

        void words(List<String> words) throws IOException {
            number(words.size());
            for (String word : words) {
                word(word);
            }
        }

        void writeTo(DataOutput out) throws IOException {
            out.writeInt(numbers.size());
            for (String word : numbers.keySet()) {
                out.writeUTF(word);
            }
            out.write(bytes.toByteArray());
        }
    }

    /** Gives the values back in the order they were taken. */
    static final class WordTableReader {
        private final List<String> words = new ArrayList<>();
        private final DataInput in;

        WordTableReader(DataInput in) throws IOException {
            this.in = in;
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                words.add(in.readUTF());
            }
        }

        int number() throws IOException {
            return in.readInt();
        }

        String word() throws IOException {
            return words.get(in.readInt());
        }

        List<String> words() throws IOException {
            int count = number();
            List<String> some = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                some.add(word());
            }
            return some;
        }
    }
}
