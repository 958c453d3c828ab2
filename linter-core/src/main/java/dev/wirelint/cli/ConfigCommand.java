package dev.wirelint.cli;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.config.ConfigSchema;
import dev.wirelint.config.Configurations;
import dev.wirelint.config.EffectiveSetting;
import dev.wirelint.report.ValueJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    public String operands() {
        return "[file or folder]";
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
        Configurations configurations = CommonOptions.configurations(line);
        Path place = place(given.isEmpty() ? "" : given.get(0));
        RuleLibrary library = RuleLibrary.load(configurations.packs(List.of(place)));
        if (line.hasOption("schema")) {
            console.out().print(ValueJson.text(ConfigSchema.of(library)));
            return ExitStatus.CLEAN;
        }
        print(configurations.of(place).held(library), line.hasOption("origin"), console);
        return ExitStatus.CLEAN;
    }

    /** Of a folder, what holds for the stories right in it. */
    private static Path place(String given) throws UsageException {
        Path path = CommonOptions.operand(given);
        if (!given.isEmpty() && !Files.exists(path)) {
            throw new UsageException(given + ": there is no such file or folder; check the path");
        }
        return given.isEmpty() || Files.isDirectory(path) ? path.resolve("story") : path;
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
