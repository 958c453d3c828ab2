package dev.wirelint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import dev.wirelint.config.Configurations;
import dev.wirelint.rule.Rule;
import dev.wirelint.run.ChangedOnly;
import dev.wirelint.run.ConfiguredFormats;
import dev.wirelint.run.ConfiguredRules;
import dev.wirelint.run.Run;
import dev.wirelint.run.StoryChoice;
import dev.wirelint.run.StoryFinder;
import dev.wirelint.run.UnusedStets;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;

/** The floors: each package uses only those under it, siblings do not know each other, each library has one user. */
@AnalyzeClasses(packages = "dev.wirelint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "dev.wirelint";

    /** From the ground up; what shares a floor is a sibling. */
    private static final List<List<String>> FLOORS = List.of(
            List.of(ROOT + ".text.."),
            List.of(ROOT + ".article..", ROOT + ".finding..", ROOT + ".yaml.."),
            List.of(ROOT + ".language.."),
            List.of(ROOT + ".analysis.."),
            List.of(ROOT + ".facts..", ROOT + ".shape.."),
            List.of(ROOT + ".chains.."),
            List.of(ROOT + ".rule.."),
            List.of(ROOT + ".rules.."),
            List.of(
                    ROOT + ".format..",
                    ROOT + ".catalogue..",
                    ROOT + ".fix..",
                    ROOT + ".suppression..",
                    ROOT + ".report.."),
            List.of(ROOT + ".config.."),
            List.of(ROOT),
            List.of(ROOT + ".run..", ROOT + ".score.."),
            List.of(ROOT + ".desk..", ROOT + ".watch.."),
            List.of(ROOT + ".lsp..", ROOT + ".mcp..", ROOT + ".serve.."),
            List.of(ROOT + ".cli.."));

    /** The packages that may use a library: one, but for the formats that are read and written. */
    private static final Map<String, List<String>> USERS = Map.ofEntries(
            Map.entry("org.languagetool..", List.of(ROOT + ".language..")),
            Map.entry("com.google.re2j..", List.of(ROOT + ".rule.forms..")),
            Map.entry("org.snakeyaml..", List.of(ROOT + ".yaml..", ROOT + ".format..", ROOT + ".score..")),
            Map.entry("de.siegmar.fastcsv..", List.of(ROOT + ".config..")),
            Map.entry("com.fasterxml.jackson..", List.of(ROOT + ".report..", ROOT + ".format..", ROOT + ".serve..")),
            Map.entry("com.github.difflib..", List.of(ROOT + ".fix..", ROOT + ".chains..")),
            Map.entry("gg.jte..", List.of(ROOT + ".report.html..")),
            Map.entry("org.apache.commons.cli..", List.of(ROOT + ".cli..")),
            Map.entry("org.commonmark..", List.of(ROOT + ".format..")),
            Map.entry("org.eclipse.jgit..", List.of(ROOT + ".run.git..", ROOT + ".config..")),
            Map.entry("org.eclipse.lsp4j..", List.of(ROOT + ".lsp..")),
            Map.entry("io.modelcontextprotocol..", List.of(ROOT + ".mcp..")),
            Map.entry("com.sun.net.httpserver..", List.of(ROOT + ".serve.http..")),
            Map.entry("org.jsoup..", List.of(ROOT + ".format..")),
            Map.entry("org.mozilla.universalchardet..", List.of(ROOT + ".format..")));

    @ArchTest
    static final ArchRule everyFloorUsesOnlyThoseUnderIt = everyFloor();

    @ArchTest
    static final ArchRule everyLibraryHasOneUser = everyLibrary();

    @ArchTest
    static final ArchRule nothingGoesInCircles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyTheCommandLineEndsTheProcessOrPrints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** Nothing leaves the machine: what could open a connection is used by nobody; the one named reads its own jar. */
    @ArchTest
    static final ArchRule nothingOpensAConnection = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".catalogue.ShippedFiles")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..", "javax.net..", "org.eclipse.jgit.transport..", "org.eclipse.jgit.api..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Socket.class, ServerSocket.class, DatagramSocket.class, URLConnection.class)
            .orShould()
            .callMethod(URL.class, "openConnection")
            .orShould()
            .callMethod(Jsoup.class, "connect", String.class);

    /**
     * The desk that stays is called over a socket that is a file of its user's; no other address can be written there.
     */
    @ArchTest
    static final ArchRule onlyTheDeskIsCalledOverASocket = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli.call..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(SocketChannel.class, ServerSocketChannel.class);

    @ArchTest
    static final ArchRule theDeskIsCalledOnThisMachine = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cli.call..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(InetSocketAddress.class, InetAddress.class);

    /** What the house is put together from: doors leave that to the desk. */
    @ArchTest
    static final ArchRule doorsHoldADeskAndAReport = noClasses()
            .that()
            .resideInAPackage(ROOT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + ".catalogue..", ROOT + ".suppression..", ROOT + ".run.cache..", ROOT + ".run.git..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Linter.class,
                    Configurations.class,
                    Run.class,
                    ConfiguredRules.class,
                    ConfiguredFormats.class,
                    StoryChoice.class,
                    StoryFinder.class,
                    UnusedStets.class,
                    ChangedOnly.class);

    @ArchTest
    static final ArchRule rulesAreFinal =
            classes().that().implement(Rule.class).should().haveModifier(JavaModifier.FINAL);

    private static ArchRule everyFloor() {
        List<ArchRule> rules = new ArrayList<>();
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String room : FLOORS.get(floor)) {
                List<String> outOfReach = new ArrayList<>(FLOORS.get(floor));
                outOfReach.remove(room);
                FLOORS.subList(floor + 1, FLOORS.size()).forEach(outOfReach::addAll);
                if (!outOfReach.isEmpty()) {
                    rules.add(noClasses()
                            .that()
                            .resideInAPackage(room)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(outOfReach.toArray(String[]::new)));
                }
            }
        }
        return CompositeArchRule.of(rules);
    }

    private static ArchRule everyLibrary() {
        List<ArchRule> rules = new ArrayList<>();
        USERS.forEach((library, users) -> rules.add(noClasses()
                .that()
                .resideOutsideOfPackages(users.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)));
        return CompositeArchRule.of(rules);
    }
}
