package dev.wirelint.cli;

import dev.wirelint.cli.shell.CommandSheet.OptionValue;
import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.desk.StyleGuide;
import dev.wirelint.report.ValueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;

/** Says what holds for a story, and who says so. */
final class ConfigCommand implements Command {
    private static final int COMMENT = 44;

    @Override
    public String name() {
        return "config";
    }

    @Override
    public String summary() {
        return "show what is set for a story or a folder, and in which file and line; print the schema";
    }

    @Override
    public OptionValue operands() {
        return OptionValue.files("[file or folder]");
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(CommonOptions.flag("origin", "say of each setting where it is written"))
                .addOption(CommonOptions.flag("schema", "print the JSON Schema of .wirelint.yml, for editors"))
                .addOption(CommonOptions.config())
                .addOption(CommonOptions.noConfig());
    }

    @Override
    public int run(CommandLine line, Console console) throws UsageException, IOException {
        List<String> given = line.getArgList();
        if (given.size() > 1) {
            throw new UsageException("'config' takes one file or folder at a time");
        }
        Path place = place(given.isEmpty() ? "" : given.get(0));
        StyleGuide guide = CommonOptions.desk(line).guide();
        if (line.hasOption("schema")) {
            console.out().print(ValueJson.text(guide.schema(place)));
            return ExitStatus.CLEAN;
        }
        List<EffectiveSetting> all = new ArrayList<>();
        if (!line.hasOption("no-config")) {
            all.addAll(OwnSettings.in(console.ownSettings()).all());
        }
        all.addAll(guide.settings(place));
        print(all, line.hasOption("origin"), console);
        return ExitStatus.CLEAN;
    }

    private static Path place(String given) throws UsageException {
        Path path = CommonOptions.operand(given);
        if (!given.isEmpty() && !Files.exists(path)) {
            throw new UsageException(given + ": there is no such file or folder; check the path");
        }
        return path;
    }

    private static void print(List<EffectiveSetting> held, boolean origin, Console console) {
        String last = "";
        boolean inRules = false;
        for (EffectiveSetting one : held) {
            if (!one.rule().isEmpty() && !inRules) {
                console.out().println("rules:");
                inRules = true;
            }
            if (!one.rule().equals(last)) {
                console.out().println("  " + one.rule() + ":");
                last = one.rule();
            }
            String setting = (inRules ? "    " : "") + one.key() + ": " + one.value();
            console.out()
                    .println(
                            origin
                                    ? setting + " ".repeat(Math.max(2, COMMENT - setting.length())) + "# "
                                            + one.origin()
                                    : setting);
        }
    }
}
