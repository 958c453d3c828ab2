package dev.wirelint.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Maps a list on several threads, each taking the next element when it is done with one. */
public final class Parallel {
    private Parallel() {}

    /** The results in the order of the elements; the first failure stops the rest and is thrown. */
    public static <T, R> List<R> map(List<T> elements, int threads, Function<T, R> function) {
        int workers = Math.min(threads, elements.size());
        if (workers <= 1) {
            return elements.stream().map(function).toList();
        }
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(elements.size());
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(CompletableFuture.runAsync(() -> work(elements, next, results, function), pool));
            }
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        } finally {
            next.set(elements.size());
            pool.shutdownNow();
        }
        return IntStream.range(0, elements.size()).mapToObj(results::get).toList();
    }

    private static <T, R> void work(
            List<T> elements, AtomicInteger next, AtomicReferenceArray<R> results, Function<T, R> function) {
        for (int i = next.getAndIncrement(); i < elements.size(); i = next.getAndIncrement()) {
            try {
                results.set(i, function.apply(elements.get(i)));
            } catch (RuntimeException | Error e) {
                next.set(elements.size());
                throw e;
            }
        }
    }
}
