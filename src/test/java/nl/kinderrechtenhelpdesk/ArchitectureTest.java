package nl.kinderrechtenhelpdesk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.Array;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** What the compiler cannot hold us to; the boundaries between modules are held by {@link ModularityTest}. */
class ArchitectureTest {

    private static final String ROOT = "nl.kinderrechtenhelpdesk";
    /** How moments and lists stand in a row, for those who speak SQL. */
    private static final String CELLS = ROOT + ".kernel.Cells";
    /** Texts an event may carry: codes of the published reference, picked from a list and never typed. */
    private static final Set<String> CODES = Set.of("codes");

    private static final JavaClasses HELPDESK = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** Other modules' roots are checked by the module verification. */
    @Test
    void webReachesOnlyDoorsOfModules() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".*.web..")
                .should(new ArchCondition<>("reach only module roots, their events and their own package") {
                    @Override
                    public void check(JavaClass web, ConditionEvents events) {
                        web.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !reachable(web, dependency.getTargetClass()))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .allowEmptyShould(true)
                .check(HELPDESK);
    }

    private static boolean reachable(JavaClass web, JavaClass target) {
        String there = target.getBaseComponentType().getPackageName();
        return !there.startsWith(ROOT)
                || there.startsWith(web.getPackageName())
                || (!there.contains(".internal") && !there.endsWith(".web") && !there.contains(".web."));
    }

    @Test
    void onlyInternalPackagesSpeakSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".*.internal..")
                .and()
                .doNotHaveFullyQualifiedName(CELLS)
                .should()
                .dependOnClassesThat(resideInAPackage("java.sql..")
                        .or(resideInAPackage("javax.sql.."))
                        .or(resideInAPackage("org.springframework.jdbc.."))
                        .or(name(CELLS)))
                .check(HELPDESK);
    }

    /** What is told to somebody of their own case is copied out of any column there is. */
    @Test
    void momentsAndListsOfARowGoThroughOnePlace() {
        Set<String> reads = Set.of("getTimestamp", "getDate", "getTime", "getArray", "createArrayOf");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CELLS)
                .and()
                .doNotHaveSimpleName("ReadsWhatIsHeld")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Timestamp.class, Date.class, Time.class, Array.class, Types.class, OffsetDateTime.class))
                .orShould(callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "reads or binds a moment or a list by itself", call -> {
                            String method = call.getTarget().getName();
                            return (call.getTargetOwner().getPackageName().equals("java.sql") && reads.contains(method))
                                    || (call.getTargetOwner().isEquivalentTo(Instant.class)
                                            && method.equals("atOffset"));
                        })))
                .check(HELPDESK);
    }

    @Test
    void controllersAndStoresAreNeverPublic() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areMetaAnnotatedWith(ControllerAdvice.class)
                .or()
                .haveSimpleNameEndingWith("Store")
                .or()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .notBePublic()
                .check(HELPDESK);
    }

    @Test
    void nobodyReadsTheTimeWithoutTheClock() {
        Set<String> types = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                LocalTime.class.getName(),
                OffsetDateTime.class.getName(),
                ZonedDateTime.class.getName(),
                Year.class.getName(),
                YearMonth.class.getName());
        noClasses()
                .should(callMethodWhere(DescribedPredicate.<JavaMethodCall>describe(
                        "reads the time by itself", call -> {
                            String owner = call.getTargetOwner().getName();
                            String method = call.getTarget().getName();
                            return (method.equals("now") && types.contains(owner))
                                    || (method.equals("currentTimeMillis") && owner.equals(System.class.getName()))
                                    || (method.startsWith("system") && owner.equals(Clock.class.getName()));
                        })))
                .check(HELPDESK);
        noClasses().should().callConstructor(java.util.Date.class).check(HELPDESK);
    }

    @Test
    void storedBytesAreNeverReadAsJavaObjects() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("com.github.kagkarlsson.scheduler.serializer.JavaSerializer")
                .check(HELPDESK);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(HELPDESK);
    }

    @Test
    void nobodyWritesToTheConsoleOrToAnotherLogger() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.IO")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(HELPDESK);
    }

    @Test
    void eventsCarryIdsCodesDatesAndNumbersOnly() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + ".*.events..")
                .and()
                .areNotStatic()
                .should(new ArchCondition<>("hold no text and nothing personal") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        if (!harmless(field.getType()) && !CODES.contains(field.getName())) {
                            events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                        }
                    }
                })
                .allowEmptyShould(true)
                .check(HELPDESK);
    }

    private static boolean harmless(JavaType type) {
        JavaClass raw = type.toErasure();
        if (type instanceof JavaParameterizedType parameterized && raw.isAssignableTo(Collection.class)) {
            return parameterized.getActualTypeArguments().stream().allMatch(ArchitectureTest::harmless);
        }
        return raw.isPrimitive()
                || raw.isEnum()
                || raw.isAssignableTo(Number.class)
                || raw.isEquivalentTo(Boolean.class)
                || raw.isEquivalentTo(UUID.class)
                || raw.isEquivalentTo(Duration.class)
                || raw.getPackageName().equals("java.time")
                || isCode(raw)
                || (raw.isRecord()
                        && raw.getPackageName().startsWith(ROOT)
                        && raw.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(field -> harmless(field.getType())));
    }

    /** A code of the published reference, such as an article of a treaty: a word from a fixed list, not something typed. */
    private static boolean isCode(JavaClass type) {
        return type.isRecord()
                && (type.getSimpleName().endsWith("Code")
                        || type.getSimpleName().equals("Code"))
                && type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .allMatch(field -> field.getRawType().isEquivalentTo(String.class));
    }

    @Test
    void cryptographyStaysWhereItIsNeeded() {
        noClasses()
                .that(resideOutsideOfPackages(
                        ROOT + ".privacy..",
                        ROOT + ".staff..",
                        ROOT + ".intake..",
                        ROOT + ".backup..",
                        // a token of a form is bound to its visit, and a source is counted without its address
                        ROOT + ".page.internal..",
                        ROOT + ".limiter.."))
                .should()
                .dependOnClassesThat(resideInAPackage("com.google.crypto..")
                        .or(resideInAPackage("javax.crypto.."))
                        .or(resideInAPackage("org.bouncycastle..")))
                .check(HELPDESK);
    }

    @Test
    void figuresModulesCannotReachACase() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".signals..",
                        ROOT + ".advocacy..",
                        ROOT + ".funding..",
                        ROOT + ".giving..",
                        ROOT + ".bookkeeping..",
                        ROOT + ".publication..",
                        ROOT + ".documents..",
                        ROOT + ".rights..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".intake..",
                        ROOT + ".conversation..",
                        ROOT + ".advice..",
                        ROOT + ".casework",
                        // only what it says without cases: hours.figures
                        ROOT + ".hours",
                        ROOT + ".hours.internal..",
                        ROOT + ".hours.web..")
                .check(HELPDESK);
    }
}
