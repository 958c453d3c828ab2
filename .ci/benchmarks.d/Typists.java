import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Eight editors who type in a story of their own each, a letter and a request to {@code /api/check} of {@code wirelint serve}
 * every 0.6 to 1 second, for so many seconds: tells of the median and the 95th percentile of the answers' milliseconds on the
 * clock, and of how many were no answer.
 */
public final class Typists {
    private static final int EDITORS = 8;

    private Typists() {}

    public static void main(String[] args) throws Exception {
        URI check = URI.create("http://127.0.0.1:" + args[0] + "/api/check");
        String story = Files.readString(Path.of(args[1]));
        long seconds = Long.parseLong(args[2]);
        // The first checks find a server that knows nothing yet.
        type(check, story, Math.max(5, seconds / 6));
        List<Double> took = type(check, story, seconds);
        long lost = took.stream().filter(answer -> answer.isNaN()).count();
        took.removeIf(answer -> answer.isNaN());
        Collections.sort(took);
        System.out.printf("%.0f %.0f %d %d%n", took.get(took.size() / 2), took.get(took.size() * 95 / 100), took.size(), lost);
    }

    private static List<Double> type(URI check, String story, long seconds) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        List<Callable<List<Double>>> work = new ArrayList<>();
        for (int number = 0; number < EDITORS; number++) {
            int editor = number;
            work.add(() -> edit(check, story, editor, until));
        }
        List<Double> took = new ArrayList<>();
        for (Future<List<Double>> done : editors.invokeAll(work)) {
            took.addAll(done.get());
        }
        editors.shutdown();
        return took;
    }

    private static List<Double> edit(URI check, String story, int editor, long until) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        Random random = new Random(editor);
        StringBuilder text = new StringBuilder(story);
        List<Double> took = new ArrayList<>();
        while (System.nanoTime() < until) {
            text.insert(random.nextInt(text.length()), (char) ('a' + random.nextInt(26)));
            String body = "{\"path\": \"story-%d.txt\", \"text\": \"%s\"}"
                    .formatted(editor, text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
            HttpRequest request = HttpRequest.newBuilder(check)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            long before = System.nanoTime();
            int status = client.send(request, BodyHandlers.ofString()).statusCode();
            double milliseconds = (System.nanoTime() - before) / 1e6;
            took.add(status == 200 ? milliseconds : Double.NaN);
            Thread.sleep(600 + random.nextInt(400));
        }
        return took;
    }
}
