package dev.wirelint.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTest {
    @ParameterizedTest
    @CsvSource({
        "zelenskyy, zelenskij",
        "mykolaiv, mykolayiv",
        "shcherbakov, shcherbakow",
        "mohammed, muhamad",
        "abdullah, abdallah",
        "picchu, pictchu",
        "qasim, kassem"
    })
    void isSharedBySpellingsOfOneName(String one, String other) {
        assertThat(Skeleton.of(one)).isEqualTo(Skeleton.of(other));
    }
}
