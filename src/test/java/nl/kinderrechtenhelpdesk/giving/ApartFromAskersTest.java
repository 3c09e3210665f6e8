package nl.kinderrechtenhelpdesk.giving;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who supports and who asks: no key, query or screen joins the two. */
@HelpdeskTest
class ApartFromAskersTest {

    private static final String ROOT = "nl.kinderrechtenhelpdesk.";
    private static final List<String> MONEY = List.of("giving", "bookkeeping");

    @Autowired
    JdbcClient database;

    @Test
    void noKeyOfATableLeadsFromTheOneToTheOther() {
        assertThat(database.sql("""
                        select c.conrelid::regclass || ' -> ' || c.confrelid::regclass
                          from pg_constraint c
                          join pg_class a on a.oid = c.conrelid join pg_namespace n on n.oid = a.relnamespace
                          join pg_class b on b.oid = c.confrelid join pg_namespace m on m.oid = b.relnamespace
                         where c.contype = 'f' and n.nspname <> m.nspname
                           and (n.nspname in (:money) or m.nspname in (:money))""").param("money", MONEY).query(String.class).list())
                .isEmpty();
    }

    @Test
    void noTableOfSupportersNamesACaseAndNoViewReadsBoth() {
        assertThat(database.sql("""
                        select table_schema || '.' || table_name || '.' || column_name from information_schema.columns
                         where table_schema in (:money) and column_name ~ 'case|asker|question|draft'""").param("money", MONEY).query(String.class).list())
                .isEmpty();
        assertThat(database.sql("select count(*) from pg_views where schemaname in (:money)")
                        .param("money", MONEY)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyWhoHoldsACaseCallsWhoHoldsASupporter() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "giving..", ROOT + "bookkeeping..", ROOT + "funding..", ROOT + "demo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "giving..", ROOT + "bookkeeping..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT.substring(0, ROOT.length() - 1)));
    }

    @Test
    void noScreenOfTheOneShowsTheOther() throws Exception {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                boolean ofMoney = MONEY.stream().anyMatch(module -> template.startsWith("src/main/jte/" + module));
                String text = Files.readString(template);
                if (ofMoney) {
                    assertThat(text)
                            .as(template.toString())
                            .doesNotContain(ROOT + "casework", ROOT + "intake", ROOT + "conversation", ROOT + "advice");
                } else {
                    assertThat(text).as(template.toString()).doesNotContain(ROOT + "giving", ROOT + "bookkeeping");
                }
            }
        }
    }
}
