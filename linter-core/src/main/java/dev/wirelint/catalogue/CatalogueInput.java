package dev.wirelint.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads numbers and texts as {@link CatalogueOutput} wrote them, one after the other. */
final class CatalogueInput {
    private final byte[] bytes;
    private int at;
    private final List<String> known = new ArrayList<>();

    /** @param at where to start */
    CatalogueInput(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next = bytes[at++];
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = bytes[at++];
        }
        return value | (next << shift);
    }

    boolean flag() {
        return bytes[at++] != 0;
    }

    String text() {
        int head = number();
        if ((head & 1) != 0) {
            return known.get(head >> 1);
        }
        int length = head >> 1;
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        known.add(text);
        return text;
    }

    List<String> texts() {
        int count = number();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }
}
