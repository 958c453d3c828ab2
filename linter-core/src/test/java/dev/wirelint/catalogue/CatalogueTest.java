package dev.wirelint.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.wirelint.finding.RuleId;
import dev.wirelint.rule.RepositoryRule;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.RulePage;
import dev.wirelint.rule.RulePage.CheckedBy;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the catalogue that the build writes to the pages, and the pages to the classes that check for them. */
class CatalogueTest {
    private final ShippedFiles packs = new ShippedFiles("wirelint/packs/");

    @Test
    void holdsWhatThePagesHold() {
        List<RulePage> written = fromCatalogue(packs.sums().toString());
        List<RulePage> read = RuleLibrary.read(packs.list());
        assertThat(written).extracting(RulePage::id).containsExactlyInAnyOrderElementsOf(ids(read));
        for (RulePage page : read) {
            RulePage sheet = written.stream()
                    .filter(p -> p.id().equals(page.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheet.lesson().equals(page.lesson()))
                    .as("the lesson of " + page.location())
                    .isTrue();
            assertThat(withLessonOf(sheet, page).equals(page))
                    .as("the sheet of " + page.location())
                    .isTrue();
        }
    }

    @Test
    void makesTheFormsThePagesMake() {
        for (RulePage sheet : fromCatalogue(packs.sums().toString())) {
            if (sheet.form() instanceof CheckedBy.Declared declared) {
                assertThat(declared.rule()).as(sheet.location()).isSameAs(declared.rule());
            }
        }
    }

    @Test
    void isNotReadForOtherPages() {
        assertThat(Catalogue.pages("{names/x.md=1}", name -> {
                    throw new AssertionError(name);
                }))
                .isEmpty();
    }

    @Test
    void everyPageHasItsClassAndEveryClassItsPage() {
        Set<String> wanted = new TreeSet<>();
        for (RulePage page : RuleLibrary.load().pages()) {
            if (page.form() instanceof CheckedBy.Code) {
                assertThat(RuleClasses.of(page, Rule.class)).isNotNull();
                wanted.add(RuleClasses.name(page));
            } else if (page.form() instanceof CheckedBy.Repository) {
                assertThat(RuleClasses.of(page, RepositoryRule.class)).isNotNull();
                wanted.add(RuleClasses.name(page));
            }
        }
        Set<String> there = new ClassFileImporter()
                .importPackages("dev.wirelint.rules").stream()
                        .filter(c -> c.isAssignableTo(Rule.class) || c.isAssignableTo(RepositoryRule.class))
                        .map(JavaClass::getName)
                        .filter(name -> !name.endsWith("Form"))
                        .collect(Collectors.toSet());
        assertThat(there).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static List<RuleId> ids(List<RulePage> pages) {
        return pages.stream().map(RulePage::id).toList();
    }

    private List<RulePage> fromCatalogue(String sums) {
        return Catalogue.pages(sums, name -> PageParser.lesson(name, packs.read(name)))
                .orElseThrow();
    }

    private static RulePage withLessonOf(RulePage sheet, RulePage page) {
        return new RulePage(
                sheet.id(),
                sheet.pack(),
                sheet.location(),
                sheet.summary(),
                sheet.category(),
                sheet.severity(),
                sheet.since(),
                sheet.authority(),
                sheet.zones(),
                sheet.quotations(),
                sheet.preview(),
                sheet.off(),
                sheet.aliases(),
                sheet.form(),
                sheet.lists(),
                sheet.options(),
                page.taught());
    }
}
