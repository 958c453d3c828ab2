package dev.wirelint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Has the system show an address in the browser. */
final class BrowserCall {
    private BrowserCall() {}

    /** Whether something could be started for it. */
    static boolean open(String address) {
        try {
            new ProcessBuilder(words(System.getProperty("os.name", ""), address))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The call on a system. */
    static List<String> words(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
