package nl.kinderrechtenhelpdesk.demo.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import tools.jackson.databind.json.JsonMapper;

/** Reads the scenarios once. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class ReadsScenarios {

    @Bean
    Scenarios scenarios(JsonMapper json) {
        return Scenarios.read(json);
    }
}
