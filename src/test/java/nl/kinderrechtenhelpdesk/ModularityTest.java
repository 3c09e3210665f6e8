package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.testing.ModulePicture;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(HelpdeskApplication.class);

    @Test
    void modulesKeepToTheirBoundaries() {
        MODULES.verify();
    }

    /** When this fails because the modules changed on purpose: the new picture has been written, commit it. */
    @Test
    void thePictureInTheDocumentsShowsTheModulesAsTheyAre() throws IOException {
        Path file = Path.of("docs/modules.svg");
        String now = ModulePicture.of(MODULES);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.writeString(file, now);
        assertThat(before).isEqualTo(now);
    }
}
