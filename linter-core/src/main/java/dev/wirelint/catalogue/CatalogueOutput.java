package dev.wirelint.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers in as few bytes as they need, and each text once: where it comes again, its number stands for it. */
final class CatalogueOutput {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<String, Integer> known = new HashMap<>();

    /** @param value from 0 */
    void number(int value) {
        int rest = value;
        while (rest >= 0x80) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>= 7;
        }
        bytes.write(rest);
    }

    void flag(boolean value) {
        bytes.write(value ? 1 : 0);
    }

    void text(String text) {
        Integer number = known.putIfAbsent(text, known.size());
        if (number != null) {
            number((number << 1) | 1);
            return;
        }
        byte[] written = text.getBytes(StandardCharsets.UTF_8);
        number(written.length << 1);
        bytes.writeBytes(written);
    }

    void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
