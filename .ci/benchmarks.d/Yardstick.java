import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.Language;
import org.languagetool.Languages;

/** Splits and tags all stories of a folder so many times with the libraries that wirelint has, which change seldom. */
public final class Yardstick {
    private Yardstick() {}

    public static void main(String[] args) throws Exception {
        Language english = Languages.getLanguageForShortCode("en-US");
        english.setChunker(tokens -> {});
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        long words = 0;
        for (int times = Integer.parseInt(args[1]); times > 0; times--) {
            for (Path file : files) {
                for (String sentence : english.getSentenceTokenizer().tokenize(Files.readString(file))) {
                    List<String> tokens = english.getWordTokenizer().tokenize(sentence);
                    words += english.getTagger().tag(tokens).size();
                }
            }
        }
        System.out.println(words);
    }
}
