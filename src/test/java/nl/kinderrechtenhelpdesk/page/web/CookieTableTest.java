package nl.kinderrechtenhelpdesk.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.intake.AskerCode;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One browser asks a question, comes back with a code, chooses large letters and signs in: each cookie it gets must be in the table. */
@HelpdeskTest
class CookieTableTest {

    private static final Pattern NAMED = Pattern.compile("<th scope=\"row\">([^<]+)</th>");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    private final Map<String, Cookie> kept = new LinkedHashMap<>();
    private final TreeSet<String> given = new TreeSet<>();

    private boolean https;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyCookieThatIsSetStandsInTheTableAndTheTableNamesNoOther(boolean overHttps) throws IOException {
        https = overHttps;
        get("/stel-je-vraag");
        post("/stel-je-vraag/wie", "who", "CHILD");
        get("/mijn-vraag");
        post("/mijn-vraag", "code", AskerCode.random().digits());
        post("/cookies/keuze", "keuze", "ja");
        post("/cookies/lettergrootte", "grootte", "groot");
        SignIn.Person lawyer = signIn.newAccount(Role.LAWYER);
        get("/medewerkers/inloggen");
        post("/medewerkers/inloggen", "email", lawyer.email(), "wachtwoord", SignIn.PASSWORD);
        post("/medewerkers/inloggen/code", "code", lawyer.code());
        get("/medewerkers/mijn-account");

        String table =
                web.get().uri("/cookies").secure(https).exchange().getResponse().getContentAsString();
        List<String> named =
                NAMED.matcher(table).results().map(name -> name.group(1)).toList();
        // this one is set by the script of the exit button, for the moment of leaving
        assertThat(Files.readString(Path.of("src/main/resources/static/assets/exit.js")))
                .contains("(secure ? \"__Host-\" : \"\") + \"weg=1");
        given.add(https ? "__Host-weg" : "weg");
        assertThat(given).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/stel-je-vraag", "/mijn-vraag", "/medewerkers/inloggen", "/steun-ons/contact"})
    void inPlainHttpFromAnotherComputerThereIsNoCookieAtAll(String path) {
        assertThat(web.get().uri("http://helpdesk.example" + path)).doesNotContainHeader("Set-Cookie");
        assertThat(web.post().uri("http://helpdesk.example/cookies/keuze").param("keuze", "ja"))
                .doesNotContainHeader("Set-Cookie");
    }

    private void get(String path) {
        remember(web.get().uri(path).secure(https).cookie(cookies()).exchange());
    }

    private void post(String path, String... fields) {
        var request = web.post().uri(path).secure(https).with(csrf()).cookie(cookies());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        remember(request.exchange());
    }

    private Cookie[] cookies() {
        return kept.isEmpty()
                ? new Cookie[] {new Cookie("geen", "")}
                : kept.values().toArray(Cookie[]::new);
    }

    private void remember(MvcTestResult result) {
        for (Cookie cookie : result.getResponse().getCookies()) {
            given.add(cookie.getName());
            if (cookie.getMaxAge() == 0) {
                kept.remove(cookie.getName());
            } else {
                kept.put(cookie.getName(), cookie);
            }
        }
        for (String made : result.getResponse().getHeaders("Set-Cookie")) {
            assertThat(made).contains("; Path=/", "; HttpOnly", "; SameSite=").doesNotContain("Domain");
            assertThat(made.startsWith("__Host-") && made.contains("; Secure"))
                    .as(made)
                    .isEqualTo(https);
        }
        given.addAll(Arrays.stream(result.getResponse().getHeaders("Set-Cookie").toArray(String[]::new))
                .map(header -> header.substring(0, header.indexOf('=')))
                .collect(Collectors.toSet()));
    }
}
