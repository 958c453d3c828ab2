package dev.wirelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class CachePlaceTest {
    @Test
    void followsTheCustomOfEachSystem() {
        assertThat(CachePlace.of("Linux", Map.of("HOME", "/home/ana"))).contains(Path.of("/home/ana/.cache/wirelint"));
        assertThat(CachePlace.of("Linux", Map.of("HOME", "/home/ana", "XDG_CACHE_HOME", "/fast")))
                .contains(Path.of("/fast/wirelint"));
        assertThat(CachePlace.of("Mac OS X", Map.of("HOME", "/Users/ana")))
                .contains(Path.of("/Users/ana/Library/Caches/wirelint"));
        assertThat(CachePlace.of("Windows 11", Map.of("LOCALAPPDATA", "/local")))
                .contains(Path.of("/local/wirelint/cache"));
    }

    @Test
    void isNowhereWithoutAHome() {
        assertThat(CachePlace.of("Linux", Map.of())).isEmpty();
        assertThat(CachePlace.of("Linux", Map.of("HOME", ""))).isEmpty();
        assertThat(CachePlace.of("Linux", Map.of("HOME", "ana"))).isEmpty();
        assertThat(CachePlace.of("Windows 11", Map.of("HOME", "/home/ana"))).isEmpty();
    }
}
