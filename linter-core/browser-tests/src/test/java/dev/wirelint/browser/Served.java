package dev.wirelint.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A folder that "wirelint serve" has open, in a process of its own. */
final class Served implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+/");

    private final Process process;
    private final URI address;

    Served(Path folder) throws IOException {
        process = Wirelint.start(folder, "serve", "--port", "0");
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = String.valueOf(said.readLine());
        Matcher told = ADDRESS.matcher(first);
        if (!told.find()) {
            close();
            throw new IllegalStateException("no address: " + first);
        }
        address = URI.create(told.group());
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
