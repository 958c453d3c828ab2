package dev.wirelint.config;

import dev.wirelint.catalogue.RuleLibrary;
import dev.wirelint.catalogue.RulePack;
import dev.wirelint.finding.LetStand;
import dev.wirelint.rule.NameEntry;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.Term;
import dev.wirelint.rule.Vocabulary;
import dev.wirelint.text.PageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What holds for some stories: the configurations above them, the outermost first and the nearest strongest. Stories
 * for which the same holds share one.
 */
public final class Configuration {
    private final String styleName;
    private final Supplier<Map<String, RuleSetting>> style;
    private final List<ConfigFile> files;
    private final List<PathSetting> paths;
    private final List<LetStand> stets;

    /**
     * Brings together what holds.
     *
     * @param styleName the style in force
     * @param style gives its settings
     * @param files the configurations, the outermost first
     * @param paths what they say of some stories in particular
     * @param stets the words that they let stand
     */
    Configuration(
            String styleName,
            Supplier<Map<String, RuleSetting>> style,
            List<ConfigFile> files,
            List<PathSetting> paths,
            List<LetStand> stets) {
        this.styleName = styleName;
        this.style = style;
        this.files = List.copyOf(files);
        this.paths = List.copyOf(paths);
        this.stets = List.copyOf(stets);
    }

    /** The pages of the rules that are on, as they are set here. */
    public List<RulePage> rules(RuleLibrary library) {
        refuseUnknown(library);
        List<RulePage> rules = new ArrayList<>();
        for (RulePage page : library.pages()) {
            boolean on = RuleLibrary.isOnByDefault(page)
                    && library.pack(page).map(this::names).orElse(true);
            for (Map<String, RuleSetting> layer : layers()) {
                on = setting(layer, page).flatMap(RuleSetting::on).orElse(on);
            }
            if (on) {
                rules.add(set(page));
            }
        }
        return rules;
    }

    /** Whether a pack is brought here; its rules are for the stories of the house that names it. */
    public boolean names(Path pack) {
        return files.stream()
                .anyMatch(f -> f.all(ConfigKeys.PACKS).stream()
                        .anyMatch(p -> RulePack.place(f.folder(), p).equals(pack)));
    }

    /** A page as it is set here, whether the rule is on or not. */
    public RulePage set(RulePage page) {
        RulePage set = page;
        for (Map<String, RuleSetting> layer : layers()) {
            Optional<RuleSetting> setting = setting(layer, page);
            set = setting.isPresent() ? setting.get().of(set) : set;
        }
        return set;
    }

    /** The names the house has settled; the nearest configuration speaks first. */
    public Vocabulary vocabulary() {
        List<NameEntry> names = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        List<Vocabulary.Banned> banned = new ArrayList<>();
        for (int i = files.size() - 1; i >= 0; i--) {
            Vocabulary words = files.get(i).words().words();
            names.addAll(words.names());
            terms.addAll(words.terms());
            banned.addAll(words.banned());
        }
        return new Vocabulary(names, terms, banned);
    }

    /** The style that holds here, the guide it follows and the files that set it otherwise, in words. */
    public String houseStyle() {
        String guide = Styles.authority(styleName);
        String set = files.stream()
                .map(f -> String.valueOf(Path.of(f.name()).getFileName()))
                .distinct()
                .collect(Collectors.joining(" and "));
        return "the style " + styleName + (guide.isEmpty() ? "" : " (" + guide + ")")
                + (set.isEmpty() ? "" : " as " + set + " sets it");
    }

    /** The words that stand here whatever a rule says of them. */
    public List<LetStand> stets() {
        return stets;
    }

    /** All that decides here which rules run and what they find in a story, in words. */
    public String fingerprint() {
        StringBuilder print = new StringBuilder(styleName);
        files.forEach(f -> print.append('\n').append(ConfigKeys.ALL.fingerprint(f)));
        paths.forEach(p -> print.append('\n').append(RuleSetting.fingerprint(p.rules())));
        stets.forEach(words -> print.append('\n').append(words.rule()));
        return print.toString();
    }

    /** What holds, each with who says so. */
    public List<EffectiveSetting> held(RuleLibrary library) {
        refuseUnknown(library);
        return new EffectiveSettings(ConfigKeys.ALL, styleName, layers(), files).read(library);
    }

    public FailOn failOn() {
        return nearest(ConfigKeys.FAIL_ON).orElse(FailOn.WARNING);
    }

    /** How sure a finding must be to be shown, from 0 to 1. */
    public double minConfidence() {
        return nearest(ConfigKeys.MIN_CONFIDENCE).orElse(0.0);
    }

    private <T> Optional<T> nearest(ConfigKey<T> key) {
        Optional<T> found = Optional.empty();
        for (ConfigFile file : files) {
            Optional<T> given = file.get(key);
            found = given.isPresent() ? given : found;
        }
        return found;
    }

    private List<Map<String, RuleSetting>> layers() {
        return Stream.concat(Stream.of(style.get()), said()).toList();
    }

    /** What the configurations themselves say. */
    private Stream<Map<String, RuleSetting>> said() {
        return Stream.concat(
                files.stream().flatMap(f -> f.get(ConfigKeys.RULES).stream()),
                paths.stream().map(PathSetting::rules));
    }

    private static Optional<RuleSetting> setting(Map<String, RuleSetting> layer, RulePage page) {
        return Optional.ofNullable(layer.get(page.id().value()));
    }

    private void refuseUnknown(RuleLibrary library) {
        for (Map<String, RuleSetting> layer : layers()) {
            layer.forEach((id, setting) -> refuseUnknown(id, setting.place(), library));
        }
        stets.forEach(s -> refuseUnknown(s.rule().value(), s.where(), library));
    }

    private static void refuseUnknown(String id, String place, RuleLibrary library) {
        if (library.page(id).isEmpty()) {
            throw new PageException(place + ": there is no rule '" + id + "'"
                    + library.nearest(id)
                            .map(n -> "; did you mean '" + n + "'?")
                            .orElse("; 'wirelint rules' lists them"));
        }
    }
}
