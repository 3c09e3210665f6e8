package nl.kinderrechtenhelpdesk;

import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts the helpdesk as one application; the modules are the packages beside this class. */
@Modulithic(systemName = "Kinderrechtenhelpdesk", sharedModules = "kernel")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
public class HelpdeskApplication {

    public static void main(String[] args) {
        SpringApplication.run(HelpdeskApplication.class, args);
    }

    /** The only clock of the application; tests and the demo history replace it. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
