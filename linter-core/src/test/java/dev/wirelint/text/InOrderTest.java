package dev.wirelint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {
    private static final int MOST = 6;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void firstOfTwoListsIsTheirUnionCutOff(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            List<Integer> some = sorted(random, MOST);
            List<Integer> others = sorted(random, 2 * MOST);
            TreeSet<Integer> union = new TreeSet<>(some);
            union.addAll(others);
            assertThat(InOrder.first(some, others, Comparator.naturalOrder(), MOST))
                    .as("%s and %s, seed %d", some, others, seed)
                    .containsExactlyElementsOf(union.stream().limit(MOST).toList());
        }
    }

    @Test
    void theFirstListItselfIsGivenBackWhereNothingIsAdded() {
        List<Integer> some = List.of(1, 3, 5);
        assertThat(InOrder.first(some, List.of(3, 5), Comparator.naturalOrder(), 5))
                .isSameAs(some);
        assertThat(InOrder.first(some, List.of(4), Comparator.naturalOrder(), 3))
                .containsExactly(1, 3, 4);
        assertThat(InOrder.first(some, List.of(7), Comparator.naturalOrder(), 3))
                .isSameAs(some);
    }

    private static List<Integer> sorted(Random random, int most) {
        TreeSet<Integer> numbers = new TreeSet<>();
        int size = random.nextInt(most + 1);
        while (numbers.size() < size) {
            numbers.add(random.nextInt(20));
        }
        return new ArrayList<>(numbers);
    }
}
