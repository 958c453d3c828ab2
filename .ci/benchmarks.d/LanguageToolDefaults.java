import java.nio.file.Files;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** Checks one text with all that LanguageTool does when nobody says otherwise. */
public final class LanguageToolDefaults {
    private LanguageToolDefaults() {}

    public static void main(String[] args) throws Exception {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        for (RuleMatch match : tool.check(Files.readString(Path.of(args[0])))) {
            System.out.println(match.getFromPos() + " " + match.getRule().getId());
        }
    }
}
