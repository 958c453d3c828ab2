package dev.wirelint.serve.http;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

/** What is said of a request that is not answered, as JSON. */
final class ErrorWords {
    private ErrorWords() {}

    static String json(String words) {
        return "{\"error\": \"" + new String(JsonStringEncoder.getInstance().quoteAsString(words)) + "\"}\n";
    }
}
