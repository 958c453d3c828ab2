package dev.wirelint.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void keepsTheOrder() {
        for (int threads : new int[] {1, 2, 7}) {
            assertThat(Parallel.map(NUMBERS, threads, n -> n)).isEqualTo(NUMBERS);
        }
        assertThat(Parallel.map(List.of(), 4, n -> n)).isEmpty();
    }

    @Test
    void stopsAtTheFirstFailureAndThrowsIt() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> Parallel.map(NUMBERS, 3, n -> {
                    if (n == 5) {
                        throw new IllegalStateException("five");
                    }
                    sleep();
                    return done.incrementAndGet();
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("five");
        assertThat(done.get()).isLessThan(900);
    }

    @Test
    void hasNoMoreInHandThanThreads() {
        AtomicInteger inHand = new AtomicInteger();
        List<Integer> seen = Parallel.map(NUMBERS.subList(0, 100), 3, n -> {
            int now = inHand.incrementAndGet();
            sleep();
            inHand.decrementAndGet();
            return now;
        });
        assertThat(seen).allMatch(n -> n <= 3);
    }

    private static void sleep() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
