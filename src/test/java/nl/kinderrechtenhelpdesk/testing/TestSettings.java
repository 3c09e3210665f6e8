package nl.kinderrechtenhelpdesk.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each application started by a test its own database, key file and data folder. */
public final class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase.usedBy(context);
        TestPropertyValues.of(
                        "database.url=" + TestDatabase.create(),
                        "database.user=postgres",
                        "database.password=postgres",
                        "data.dir=" + folder(),
                        // tests run the jobs themselves, at a time they choose
                        "schedule.enabled=false",
                        "key.file=" + folder().resolve("key.json"))
                .applyTo(context);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("helpdesk-test");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
