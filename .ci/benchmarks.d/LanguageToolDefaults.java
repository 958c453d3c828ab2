import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** Checks the stories of a folder, or one, with all that LanguageTool does when nobody says otherwise. */
public final class LanguageToolDefaults {
    private LanguageToolDefaults() {}

    public static void main(String[] args) throws Exception {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
            files = walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        int matches = 0;
        for (Path file : files) {
            matches += tool.check(Files.readString(file)).size();
        }
        System.out.println(files.size() + " files, " + matches + " matches");
    }
}
