package nl.kinderrechtenhelpdesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTest {

    private record Known(Optional<String> known) implements SiteAddress {

        @Override
        public String of(HttpServletRequest request) {
            return known.orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "same-origin, , true",
        "same-origin, https://evil.example, true",
        "same-site, https://helpdesk.example, false",
        "cross-site, , false",
        "none, , false",
        "'', https://helpdesk.example, false",
        "iets, https://helpdesk.example, false",
        ", https://helpdesk.example, true",
        ", HTTPS://Helpdesk.Example, true",
        ", https://www.helpdesk.example, false",
        ", https://helpdesk.example:8443, false",
        ", https://helpdesk.example@evil.example, false",
        ", null, false",
        ", '', false",
        ", ':kapot', false",
        ", , true"
    })
    void aPageOfOursMayActAndNoOther(@Nullable String site, @Nullable String origin, boolean may) {
        assertThat(new SameOrigin(new Known(Optional.empty())).mayAct(post("helpdesk.example", site, origin)))
                .isEqualTo(may);
        assertThat(new SameOrigin(new Known(Optional.of("https://helpdesk.example")))
                        .mayAct(post("127.0.0.1:8080", site, origin)))
                .as("behind a proxy")
                .isEqualTo(may);
    }

    private static MockHttpServletRequest post(String host, @Nullable String site, @Nullable String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/mijn-vraag");
        request.addHeader("Host", host);
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
