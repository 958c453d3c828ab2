package dev.wirelint.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Asks each caller where they come from, before anything of the request is read. Programs of this machine may come in,
 * pages of the web may not, and extensions of browsers only where writing tools are answered.
 *
 * @param port where it listens
 * @param token what every request must show; absent where only this machine can call
 */
record Porter(int port, Optional<String> token) {
    /** The cookie that a browser shows the token in. */
    static final String COOKIE = "wirelint-token";

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final List<String> EXTENSIONS =
            List.of("chrome-extension://", "moz-extension://", "safari-web-extension://", "app://obsidian.md");
    private static final Pattern WRITING_TOOLS = Pattern.compile("/(?:story/|paragraph/)?v2(?:/.*)?");
    private static final String BEARER = "Bearer ";

    /**
     * Lets a request in.
     *
     * @param hosts all that it names as the host
     * @param origins all that it names as its origin
     * @return the origin that may read the answer though it is not ours
     */
    Optional<String> admit(Request head, List<String> hosts, List<String> origins) throws Refusal {
        if (hosts.size() != 1 || origins.size() > 1) {
            throw new Refusal(Refusal.FORBIDDEN, "a request names one host, and one origin at most");
        }
        String host = hosts.get(0).toLowerCase(Locale.ROOT);
        if (token.isEmpty() && !isOwn(host)) {
            throw new Refusal(Refusal.FORBIDDEN, "this server answers to localhost and 127.0.0.1 alone");
        }
        if (origins.isEmpty()) {
            refusePages(head);
            return Optional.empty();
        }
        String origin = origins.get(0).toLowerCase(Locale.ROOT);
        if (origin.equals("http://" + host)
                || (token.isEmpty() && origin.startsWith("http://") && isOwn(origin.substring("http://".length())))) {
            return Optional.empty();
        }
        if (isOfWritingTools(head.path()) && EXTENSIONS.stream().anyMatch(origin::startsWith)) {
            return Optional.of(origins.get(0));
        }
        throw new Refusal(Refusal.FORBIDDEN, "no page of another place may ask this server");
    }

    private boolean isOwn(String host) {
        int parted = host.lastIndexOf(':');
        boolean hasPort = parted > host.lastIndexOf(']') && parted > 0;
        String name = hasPort ? host.substring(0, parted) : host;
        String at = hasPort ? host.substring(parted + 1) : "80";
        return OWN_NAMES.contains(name) && at.equals(String.valueOf(port));
    }

    /** A page fetches an image from anywhere without saying where it stands; its browser says so. */
    private static void refusePages(Request head) throws Refusal {
        String site = head.header("sec-fetch-site").orElse("none");
        boolean foreign = !site.equals("none") && !site.equals("same-origin");
        boolean opened = head.method().equals("GET")
                && head.path().equals("/")
                && head.header("sec-fetch-mode").equals(Optional.of("navigate"))
                && head.header("sec-fetch-dest").equals(Optional.of("document"));
        if (foreign && !opened) {
            throw new Refusal(Refusal.FORBIDDEN, "no page of another place may ask this server");
        }
    }

    static boolean isOfWritingTools(String path) {
        return WRITING_TOOLS.matcher(path).matches();
    }

    /** Whether the head of a request shows the token. */
    boolean isShown(Request head) throws Refusal {
        if (token.isEmpty()) {
            return true;
        }
        Optional<String> bearer =
                head.header("authorization").filter(a -> a.startsWith(BEARER)).map(a -> a.substring(BEARER.length()));
        return isToken(bearer) || isToken(Optional.ofNullable(head.query().get("token"))) || isToken(cookie(head));
    }

    /** Whether the form of a writing tool shows the token, as the key that it would show another server. */
    boolean isKey(Map<String, String> form) {
        return isToken(Optional.ofNullable(form.get("apiKey")));
    }

    private static Optional<String> cookie(Request head) {
        for (String cookie : head.header("cookie").orElse("").split(";", -1)) {
            if (cookie.strip().startsWith(COOKIE + "=")) {
                return Optional.of(cookie.strip().substring(COOKIE.length() + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isToken(Optional<String> shown) {
        return shown.isPresent()
                && token.isPresent()
                && MessageDigest.isEqual(
                        shown.get().getBytes(StandardCharsets.UTF_8),
                        token.get().getBytes(StandardCharsets.UTF_8));
    }
}
