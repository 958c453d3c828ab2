package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class UserPlacesTest {
    @Test
    void followTheCustomOfEachSystem() {
        assertThat(cache("Linux", Map.of("HOME", "/home/ana"))).contains(Path.of("/home/ana/.cache/wirelint"));
        assertThat(cache("Linux", Map.of("HOME", "/home/ana", "XDG_CACHE_HOME", "/fast")))
                .contains(Path.of("/fast/wirelint"));
        assertThat(cache("Mac OS X", Map.of("HOME", "/Users/ana")))
                .contains(Path.of("/Users/ana/Library/Caches/wirelint"));
        assertThat(cache("Windows 11", Map.of("LOCALAPPDATA", "/local"))).contains(Path.of("/local/wirelint/cache"));
        assertThat(settings("Linux", Map.of("HOME", "/home/ana")))
                .contains(Path.of("/home/ana/.config/wirelint/config.yml"));
        assertThat(settings("Mac OS X", Map.of("HOME", "/Users/ana", "XDG_CONFIG_HOME", "/own")))
                .contains(Path.of("/own/wirelint/config.yml"));
        assertThat(settings("Windows 11", Map.of("APPDATA", "/roaming")))
                .contains(Path.of("/roaming/wirelint/config.yml"));
    }

    @Test
    void thereMayBeNone() {
        assertThat(cache("Linux", Map.of())).isEmpty();
        assertThat(cache("Linux", Map.of("HOME", ""))).isEmpty();
        assertThat(cache("Linux", Map.of("HOME", "ana"))).isEmpty();
        assertThat(cache("Windows 11", Map.of("HOME", "/home/ana"))).isEmpty();
        assertThat(settings("Linux", Map.of("XDG_CONFIG_HOME", "own"))).isEmpty();
    }

    private static Optional<Path> cache(String system, Map<String, String> environment) {
        return new UserPlaces(system, environment).cache();
    }

    private static Optional<Path> settings(String system, Map<String, String> environment) {
        return new UserPlaces(system, environment).settings();
    }
}
