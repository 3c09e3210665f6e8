package nl.kinderrechtenhelpdesk;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modulesKeepToTheirBoundaries() {
        ApplicationModules.of(HelpdeskApplication.class).verify();
    }
}
