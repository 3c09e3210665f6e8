package nl.kinderrechtenhelpdesk.conversation.internal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** That an asker cannot be written to over a channel they did not choose holds because there is no other way, not because nobody tries. */
class SafeChannelTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.kinderrechtenhelpdesk");

    @Test
    void onlyOneClassInTheWholeHelpdeskCanSendMail() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(NoticeMail.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.mail..", "jakarta.mail..", "org.eclipse.angus..")
                .check(ALL);
    }

    @Test
    void whatItSendsToIsAlwaysASafeChannel() {
        assertThat(Arrays.stream(NoticeMail.class.getDeclaredMethods())
                        .filter(method -> method.getName().equals("send"))
                        .map(Method::getParameterTypes))
                .singleElement()
                .satisfies(types ->
                        assertThat(types).contains(SafeChannel.Email.class).doesNotContain(String.class));
    }

    @Test
    void aSafeChannelComesFromWhatTheAskerChoseAndFromNowhereElse() {
        constructors()
                .that()
                .areDeclaredIn(SafeChannel.Email.class)
                .or()
                .areDeclaredIn(SafeChannel.Phone.class)
                .should()
                .bePrivate()
                .check(ALL);
    }
}
