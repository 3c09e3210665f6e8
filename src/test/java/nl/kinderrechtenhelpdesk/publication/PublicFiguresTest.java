package nl.kinderrechtenhelpdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Answer;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Preview;
import nl.kinderrechtenhelpdesk.publication.MakesPublic.Verdict;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.signals.PublicTable;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.MadeUpFacts;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The one door by which figures become public, and what stands in the register behind it. */
@HelpdeskTest
class PublicFiguresTest {

    private static final String PATH = "/medewerkers/openbaar";

    @Autowired
    MakesPublic door;

    @Autowired
    PublicFigures figures;

    @Autowired
    JdbcClient database;

    @Autowired
    Rights rights;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn people;

    @Autowired
    TestClock clock;

    private YearsOfFacts facts;

    private SignedIn coordinator;

    @BeforeEach
    void somebody() {
        facts = new YearsOfFacts(database, rights);
        coordinator = new SignedIn(StaffId.next(clock), "Coördinator", Set.of(Role.COORDINATOR));
    }

    private void published(int year) {
        facts.holding(year);
        assertThat(door.publish(year, Set.of(), door.preview(year, Set.of()).seen(), coordinator))
                .isEqualTo(Answer.DONE);
    }

    private Map<String, Map<List<String>, Integer>> shown(int year) {
        Map<String, Map<List<String>, Integer>> shown = new HashMap<>();
        figures.tables().forEach(table -> shown.put(table.name(), table.in(year)));
        return shown;
    }

    @Test
    void whatIsPublicStaysAsItIsWhateverBecomesOfTheFacts() {
        published(1971);
        Map<String, Map<List<String>, Integer>> before = shown(1971);
        assertThat(before).hasSizeGreaterThanOrEqualTo(PublicTable.all().size());

        facts.lay(1971, MadeUpFacts.of(77, 60, 1));

        assertThat(shown(1971)).isEqualTo(before);
        assertThat(door.preview(1971, Set.of()).verdict()).isEqualTo(Verdict.NOTHING_NEW);
        assertThat(door.publish(1971, Set.of(), door.preview(1971, Set.of()).seen(), coordinator))
                .isEqualTo(Answer.REFUSED);
        for (String table : List.of("release", "released_table", "figure")) {
            assertThatThrownBy(() -> database.sql("delete from publication." + table + " where year = 1971")
                            .update())
                    .hasMessageContaining("stays as it is");
        }
        assertThatThrownBy(() -> database.sql("update publication.figure set cases = 99 where year = 1971")
                        .update())
                .hasMessageContaining("stays as it is");
    }

    @Test
    void whereTheAuditSaysNoNothingGoesOutAndTheTablesAreNamed() {
        facts.refused(1972);

        Preview preview = door.preview(1972, Set.of());
        assertThat(preview.verdict()).isEqualTo(Verdict.NARROWED);
        assertThat(door.publish(1972, Set.of(), preview.seen(), coordinator)).isEqualTo(Answer.REFUSED);
        assertThat(shown(1972).values()).allMatch(Map::isEmpty);
        SignIn.Person person = people.newAccount(Role.COORDINATOR);
        assertThat(web.get().uri(PATH + "/1972").with(person.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Deze cijfers mogen niet openbaar worden")
                .doesNotContain("Maak openbaar");
    }

    @Test
    void figuresThatChangedSinceSomebodyLookedAreShownAgainInsteadOfGoingOut() {
        facts.holding(1973);
        String seen = door.preview(1973, Set.of("artikel")).seen();

        assertThat(door.publish(1973, Set.of(), seen, coordinator)).isEqualTo(Answer.CHANGED_MEANWHILE);
        assertThat(shown(1973).values()).allMatch(Map::isEmpty);
        SignIn.Person person = people.newAccount(Role.COORDINATOR);
        assertThat(web.post()
                        .uri(PATH + "/1973")
                        .param("gezien", seen)
                        .with(csrf())
                        .with(person.signedIn()))
                .hasStatus(409)
                .bodyText()
                .contains("Er is niets openbaar gemaakt");
    }

    @Test
    void aTableThatWasLeftOutCanFollowForAsLongAsTheFactsAreTheSame() {
        facts.holding(1974);
        Set<String> without = Set.of("artikel", "thema-provincie");
        assertThat(door.publish(1974, without, door.preview(1974, without).seen(), coordinator))
                .isEqualTo(Answer.DONE);
        assertThat(figures.table("artikel")
                        .map(table -> table.years().contains(1974))
                        .orElse(false))
                .isFalse();
        Set<String> still = Set.of("artikel");
        assertThat(door.preview(1974, still).added())
                .extracting(PublicTable::name)
                .containsExactly("thema-provincie");
        assertThat(door.publish(1974, still, door.preview(1974, still).seen(), coordinator))
                .isEqualTo(Answer.DONE);

        facts.lay(1974, MadeUpFacts.of(78, 60, 1));

        assertThat(door.preview(1974, Set.of()).verdict()).isEqualTo(Verdict.CHANGED_SINCE);
    }

    @Test
    void aCoordinatorMakesAYearPublicAndTheRegisterSaysWhoDidAndNobodyElseCan() throws UnsupportedEncodingException {
        facts.holding(1975);
        SignIn.Person person = people.newAccount(Role.COORDINATOR);
        String page = web.get()
                .uri(PATH + "/1975")
                .with(person.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
        String seen = page.replaceAll("(?s).*name=\"gezien\" value=\"([0-9a-f]{64})\".*", "$1");
        for (Role role : List.of(Role.LAWYER, Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR)) {
            assertThat(web.post()
                            .uri(PATH + "/1975")
                            .param("gezien", seen)
                            .with(csrf())
                            .with(people.newAccount(role).signedIn()))
                    .hasStatus(403);
        }

        assertThat(web.post()
                        .uri(PATH + "/1975")
                        .param("gezien", seen)
                        .with(csrf())
                        .with(person.signedIn()))
                .hasStatus3xxRedirection();

        assertThat(figures.releases())
                .filteredOn(release -> release.year() == 1975)
                .singleElement()
                .satisfies(release ->
                        assertThat(release.tables()).hasSize(PublicTable.all().size()));
        assertThat(web.get().uri(PATH).with(person.signedIn()))
                .bodyText()
                .contains("1975", person.who().name());
        assertThat(web.get().uri("/open-data"))
                .bodyText()
                .contains("1975")
                .doesNotContain(person.who().name());
    }

    @Test
    void theFileHasTheFiguresOfThePageAndIsAskedForOnlyOnce() throws UnsupportedEncodingException {
        published(1976);
        MockHttpServletResponse csv =
                web.get().uri("/open-data/provincie.csv").exchange().getResponse();
        String page = web.get()
                .uri("/resultaten/cijfers/provincie")
                .exchange()
                .getResponse()
                .getContentAsString();
        RegisteredTable table = figures.table("provincie").orElseThrow();

        List<String> lines = csv.getContentAsString().lines().toList();
        assertThat(lines).first().isEqualTo("jaar,province,province_nl,province_en,zaken");
        table.in(1976).forEach((codes, figure) -> {
            assertThat(lines)
                    .anyMatch(line -> line.startsWith("1976," + codes.getFirst() + ",") && line.endsWith("," + figure));
            assertThat(page).contains("<td class=\"num\">" + figure + "</td>");
        });
        assertThat(lines)
                .filteredOn(line -> line.startsWith("1976,"))
                .hasSize(table.in(1976).size());
        String mark = Objects.requireNonNull(csv.getHeader(HttpHeaders.ETAG));
        assertThat(web.get().uri("/open-data/provincie.csv").header(HttpHeaders.IF_NONE_MATCH, mark))
                .hasStatus(304);
    }

    @Test
    void theMetadataNamesEveryColumnOfTheFileInItsOrder() throws UnsupportedEncodingException {
        published(1977);
        for (RegisteredTable table : figures.tables()) {
            String file = table.name() + ".csv";
            JsonNode metadata = JsonMapper.shared()
                    .readTree(web.get()
                            .uri("/open-data/" + file + "-metadata.json")
                            .exchange()
                            .getResponse()
                            .getContentAsString());
            String head = web.get()
                    .uri("/open-data/" + file)
                    .exchange()
                    .getResponse()
                    .getContentAsString()
                    .lines()
                    .findFirst()
                    .orElseThrow();

            assertThat(metadata.path("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            assertThat(metadata.path("url").asString()).isEqualTo(file);
            assertThat(metadata.path("tableSchema")
                            .path("columns")
                            .valueStream()
                            .map(column -> column.path("name").asString()))
                    .containsExactly(head.split(","));
            assertThat(metadata.has("dc:license") || metadata.has("dc:rights")).isTrue();
        }
    }

    @Test
    void noPublicAddressOfFiguresSetsACookieAndOtherSitesMayShowThem() throws UnsupportedEncodingException {
        published(1978);
        for (String path : List.of(
                "/resultaten",
                "/resultaten/cijfers/thema",
                "/resultaten/cijfers/thema-provincie?jaar=1978",
                "/open-data",
                "/open-data/thema.csv",
                "/open-data/thema.csv-metadata.json",
                "/resultaten/thema.svg",
                "/resultaten/zaken.svg")) {
            MockHttpServletResponse answer = web.get().uri(path).exchange().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).as(path).isNull();
        }
        MockHttpServletResponse picture =
                web.get().uri("/en/resultaten/thema.svg").exchange().getResponse();
        assertThat(picture.getHeaders("Cross-Origin-Resource-Policy")).containsExactly("cross-origin");
        assertThat(picture.getContentAsString()).contains("<title id=\"title\">", "<desc id=\"desc\">", "role=\"img\"");
        assertThat(web.get().uri("/open-data/niets.csv")).hasStatus(404);
    }

    @Test
    void theYearsAfterTheFirstAreProposedAndNeverPublishedByThemselves() {
        published(1979);
        facts.holding(1980);

        assertThat(door.years())
                .filteredOn(year -> year.year() == 1980)
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.proposed()).isTrue();
                    assertThat(year.released()).isEmpty();
                });
        assertThat(door.proposed()).isPositive();
        assertThat(web.get().uri(PATH).with(people.newAccount(Role.COORDINATOR).signedIn()))
                .bodyText()
                .contains("openbaar worden");
    }
}
