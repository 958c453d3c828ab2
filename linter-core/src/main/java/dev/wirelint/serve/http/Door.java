package dev.wirelint.serve.http;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What answers at some paths. Safe for use by many threads. */
public interface Door {
    /** Where it stands; a path that ends in a slash stands for all below it. */
    List<String> paths();

    /** The methods it answers. */
    Set<String> methods();

    /** Whether its work waits for its turn, since it takes a core. */
    boolean isWork();

    /**
     * Answers.
     *
     * @throws Refusal where it will not, and why
     * @throws IOException where a file cannot be read or written
     */
    Reply answer(Request request) throws Refusal, IOException;
}
