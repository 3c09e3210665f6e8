package nl.kinderrechtenhelpdesk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts the helpdesk as one application; the modules are the packages beside this class. */
@Modulithic(systemName = "Kinderrechtenhelpdesk", sharedModules = "kernel")
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableAsync
public class HelpdeskApplication {

    /** A command beside the running helpdesk opens no port and starts no work. */
    private static final List<String> QUIETLY = List.of(
            "--server.port=-1",
            "--schedule.enabled=false",
            "--spring.modulith.events.republish-outstanding-events-on-restart=false",
            "--command.alone=true",
            // the demo fills itself
            "--spring.profiles.active=");

    /** A command that only looks: its connections refuse to write, and the tables stay as they are. */
    private static final List<String> ONLY_READING =
            List.of("--command.only-reads=true", "--spring.flyway.enabled=false");

    /** What ends the process when it is stuck may do so here, and not where tests start the application. */
    private static final Map<String, Object> OWN_PROCESS = Map.of("process.own", true);

    public static void main(String[] args) {
        List<String> arguments = new ArrayList<>(List.of(args));
        boolean restored = arguments.contains("--after-restore");
        boolean onlyCheck = arguments.contains("--check-audit");
        boolean alone = restored || onlyCheck || arguments.contains("--new-case-keys");
        if (alone) {
            arguments.addAll(QUIETLY);
        }
        if (restored) {
            arguments.addAll(List.of("--check-audit", "--accept-restored-trail"));
        } else if (onlyCheck) {
            arguments.addAll(ONLY_READING);
        }
        SpringApplication helpdesk = new SpringApplication(HelpdeskApplication.class);
        helpdesk.setDefaultProperties(OWN_PROCESS);
        ConfigurableApplicationContext application = helpdesk.run(arguments.toArray(String[]::new));
        if (alone) {
            System.exit(SpringApplication.exit(application));
        }
    }

    /** The only clock of the application; tests and the demo history replace it. */
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
