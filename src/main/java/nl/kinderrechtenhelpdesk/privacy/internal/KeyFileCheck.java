package nl.kinderrechtenhelpdesk.privacy.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.kinderrechtenhelpdesk.health.Finding;
import nl.kinderrechtenhelpdesk.health.HealthCheck;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether the key file is still where the next start looks for it. The keys of this start are in memory, so nobody would notice. */
@Component
@Order(6)
class KeyFileCheck implements HealthCheck {

    private final Path file;

    KeyFileCheck(@Value("${key.file}") Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "privacy.health.key";
    }

    @Override
    public Finding look() {
        return Files.isReadable(file)
                ? Finding.well("privacy.health.key.well")
                : Finding.attention("privacy.health.key.gone");
    }
}
