package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.OpenToAsker;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.ReachedHandler;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may open what: walks every route as everybody, and compares what is open with {@code src/test/resources/routes.txt}.
 *
 * <p>A new route fails here until somebody has looked at its line. {@code ./mvnw test -Dtest=RoutesTest -Droutes.write=true} writes the
 * file anew; read the difference before committing it.
 */
@HelpdeskTest
class RoutesTest {

    private static final Path TABLE = Path.of("src/test/resources/routes.txt");
    private static final String SOME_ID = "00000000-0000-7000-8000-0000000000ff";
    private static final List<Class<? extends Annotation>> DECISIONS =
            List.of(OpenTo.class, OpenToAsker.class, OpenToPublic.class);

    /** All that anybody may open. Whoever adds a line has thought about it. */
    private static final String PUBLIC = """
            GET /
            GET /assets/huisstijl.css
            GET /contact
            GET /cookies
            GET /error
            GET /gezond
            GET /hulp-nu
            GET /jaarverslagen
            GET /jaarverslagen/{year}
            GET /jaarverslagen/{year}.csv
            GET /jaarverslagen/{year}.json
            GET /jaarverslagen/{year}.pdf
            GET /jaarverslagen/{year}.xlsx
            GET /kinderrechten
            GET /kinderrechten/artikel/{number:[1-9][0-9]?}
            GET /kinderrechten/protocol/{code}
            GET /kinderrechten/situatie/{code}
            GET /kinderrechten/verdrag/{code}
            GET /klachten
            GET /medewerkers/inloggen
            GET /medewerkers/inloggen/code
            GET /medewerkers/instellen/{token}
            GET /mijn-vraag
            GET /mijn-vraag/code
            GET /mijn-vraag/weg
            GET /open-data
            GET /open-data/{table}.csv
            GET /open-data/{table}.csv-metadata.json
            GET /over-ons
            GET /privacy
            GET /privacy/kinderen
            GET /resultaten
            GET /resultaten/cijfers/{table}
            GET /resultaten/knelpunt/{id}
            GET /resultaten/{table}.svg
            GET /robots.txt
            GET /sitemap.xml
            GET /snel-weg
            GET /stel-je-vraag
            GET /stel-je-vraag/controle
            GET /stel-je-vraag/hulp
            GET /stel-je-vraag/ontvangen
            GET /stel-je-vraag/verder
            GET /stel-je-vraag/{word}
            GET /steun-ons
            GET /steun-ons/bedankt
            GET /steun-ons/contact
            GET /steun-ons/geven
            GET /steun-ons/geven/{id}
            GET /toegankelijkheid
            GET /verlaat
            POST /cookies/keuze
            POST /cookies/lettergrootte
            POST /kinderrechten
            POST /medewerkers/inloggen
            POST /medewerkers/inloggen/code
            POST /medewerkers/instellen/{token}
            POST /medewerkers/instellen/{token}/code
            POST /mijn-vraag
            POST /mijn-vraag/code
            POST /mijn-vraag/gesprek/bewaar
            POST /mijn-vraag/weg
            POST /stel-je-vraag/controle
            POST /stel-je-vraag/klaar
            POST /stel-je-vraag/weg
            POST /stel-je-vraag/{word}
            POST /stel-je-vraag/{word}/bewaar
            POST /steun-ons/betaling
            POST /steun-ons/contact
            POST /steun-ons/geven
            POST /steun-ons/geven/{id}/online
            """;

    @Autowired
    MockMvcTester browser;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private record Route(String method, String path, HandlerMethod handler) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Of so many refusals in an hour only some get a line in the audit trail; whoever comes next begins with a new one. */
    @AfterEach
    void anHourLater() {
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void everyRouteHasExactlyOneAccessDecision() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(decisions(route.handler()))
                        .as(route.toString())
                        .hasSize(1));
    }

    @Test
    void publicRoutesAreTheseAndNoOthers() {
        Set<String> open = routes().stream()
                .filter(route -> decisions(route.handler()).equals(Set.of(OpenToPublic.class)))
                .map(Route::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(open)
                .as("what is open to everybody; if a new one is meant to be, add it to PUBLIC in this test")
                .containsExactlyElementsOf(PUBLIC.strip().lines().toList());
    }

    @Test
    void exactlyTheAllowedRoutesAreOpenToEachRole() throws IOException {
        String found = table(walk());
        if (Boolean.getBoolean("routes.write")) {
            Files.writeString(TABLE, found);
        }
        assertThat(found).isEqualTo(Files.readString(TABLE));
    }

    @Test
    void whoAdministersPaysOrPleadsReadsNoCaseByAnyRoute() {
        Map<Route, Set<String>> open = walk();
        assertThat(open).allSatisfy((route, who) -> {
            if (route.path().startsWith("/medewerkers/zaken")
                    || decisions(route.handler()).contains(OpenToAsker.class)) {
                assertThat(who).as(route.toString()).doesNotContain("ADMINISTRATOR", "FINANCE", "ADVOCATE", "anybody");
            }
            if (route.path().startsWith("/medewerkers/")
                    && decisions(route.handler()).contains(OpenTo.class)) {
                assertThat(who).as(route.toString()).doesNotContain("anybody", "asker");
            }
        });
    }

    /** Each route with those to whom it opened; every handler was reached by somebody, so no request went astray. */
    private Map<Route, Set<String>> walk() {
        Map<String, RequestPostProcessor> people = new LinkedHashMap<>();
        people.put("anybody", anonymous());
        people.put("asker", SignIn.asAsker());
        Stream.of(Role.values()).forEach(role -> people.put(role.name(), signIn.as(role)));
        Map<Route, Set<String>> open = new LinkedHashMap<>();
        for (Route route : routes()) {
            Set<String> let = people.entrySet().stream()
                    .filter(person -> reaches(route, person.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(let).as("nobody reached " + route).isNotEmpty();
            open.put(route, let);
        }
        return open;
    }

    private boolean reaches(Route route, RequestPostProcessor person) {
        String path = route.path()
                .replaceAll("\\{\\w+:\\(?([a-z-]+)\\|[^}]*}", "$1")
                .replaceAll("\\{number[^}]*}", "3")
                .replaceAll("\\{year[^/]*}", "2020")
                .replaceAll("\\{[^}]+}", SOME_ID);
        AtomicReference<MockHttpServletRequest> sent = new AtomicReference<>();
        // what the handler then answers, or whether it fails on a case that is not there, is for other tests
        browser.method(HttpMethod.valueOf(route.method()))
                .uri(path)
                .with(csrf())
                .with(person)
                .with(request -> {
                    sent.set(request);
                    return request;
                })
                .accept("text/html", "*/*")
                .exchange();
        Object reached = sent.get().getAttribute(ReachedHandler.ATTRIBUTE);
        return reached instanceof HandlerMethod handler
                && handler.getMethod().equals(route.handler().getMethod());
    }

    private List<Route> routes() {
        Map<String, Route> routes = new TreeMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            for (String pattern : info.getPatternValues()) {
                String path = pattern.isEmpty() ? "/" : pattern;
                for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    Route route = new Route(method.name(), path, handler);
                    boolean html = info.getProducesCondition().getProducibleMediaTypes().stream()
                            .anyMatch(type -> type.toString().equals("text/html"));
                    if (html || !routes.containsKey(path + " " + method)) {
                        routes.put(path + " " + method, route);
                    }
                }
            }
        });
        assertThat(routes).hasSizeGreaterThan(10);
        return List.copyOf(routes.values());
    }

    private static Set<Class<? extends Annotation>> decisions(HandlerMethod handler) {
        Set<Class<? extends Annotation>> own =
                DECISIONS.stream().filter(handler::hasMethodAnnotation).collect(Collectors.toSet());
        return own.isEmpty()
                ? DECISIONS.stream()
                        .filter(kind -> AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), kind))
                        .collect(Collectors.toSet())
                : own;
    }

    private static String table(Map<Route, Set<String>> open) {
        List<String> columns = new ArrayList<>(List.of("anybody", "asker"));
        Stream.of(Role.values()).map(Role::name).forEach(columns::add);
        int width = open.keySet().stream()
                .mapToInt(route -> route.path().length())
                .max()
                .orElseThrow();
        StringBuilder table = new StringBuilder(line("", "", width, columns));
        open.forEach((route, who) -> table.append(line(
                route.method(),
                route.path(),
                width,
                columns.stream()
                        .map(column -> who.contains(column)
                                ? Objects.requireNonNull(column)
                                : "-".repeat(3) + " ".repeat(column.length() - 3))
                        .toList())));
        return table.toString();
    }

    private static String line(String method, String path, int width, List<String> cells) {
        return String.format("%-5s %-" + width + "s  %s", method, path, String.join("  ", cells))
                        .stripTrailing()
                + "\n";
    }
}
