package nl.kinderrechtenhelpdesk.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advocacy.Commitment;
import nl.kinderrechtenhelpdesk.advocacy.Commitments;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Facet;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import nl.kinderrechtenhelpdesk.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the Committee is told of some years, by its own clusters. */
@HelpdeskTest
class CommitteeReportTest {

    private static final String PATH = "/medewerkers/comite";
    private static final Redacted<String> NOTHING = Redacted.of("");

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    Problems problems;

    @Autowired
    Commitments commitments;

    private final String name = "Verslag " + UUID.randomUUID();

    private SignIn.Person advocate;

    @BeforeEach
    void somebody() {
        advocate = signIn.newAccount(Role.ADVOCATE);
    }

    private UUID problem(String title, String provision) {
        Redacted<String> words = Redacted.of(title);
        return problems.begin(
                new Problem.Draft(
                        new Problem.Words(words, words, words, NOTHING),
                        LocalDate.of(2012, 3, 1),
                        Codes.NONE.with(Facet.PROVISION, provision),
                        Selection.ALL),
                advocate.who());
    }

    private void add(UUID problem, Entry.Kind kind, LocalDate on, Entry.@Nullable Grade grade, String title) {
        problems.add(
                problem,
                new Entry.Draft(
                        kind,
                        on,
                        null,
                        null,
                        grade,
                        null,
                        0,
                        0,
                        new Entry.Words(Redacted.of(title), NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING)),
                advocate.who());
    }

    private String page(String query) {
        try {
            return web.get()
                    .uri(PATH + query)
                    .with(advocate.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The part of a page that is about one cluster. */
    private static String cluster(String page, String code) {
        int begin = page.indexOf("<section aria-labelledby=\"groep-" + code + "\"");
        return page.substring(begin, page.indexOf("</section>", begin));
    }

    @Test
    void aProblemStandsUnderTheClusterOfItsRightWithWhatWasDoneAndReachedInTheseYears() {
        UUID school = problem(name, "CRC-28");
        add(school, Entry.Kind.SUBMISSION, LocalDate.of(2014, 5, 6), null, "Inbreng van " + name);
        add(school, Entry.Kind.RESULT, LocalDate.of(2015, 2, 3), Entry.Grade.LAW, "Arrest over " + name);
        add(school, Entry.Kind.LETTER, LocalDate.of(2020, 1, 2), null, "Latere brief van " + name);

        String page = page("?van=2013&tot=2017");

        assertThat(cluster(page, "VIII"))
                .contains(name, "inbreng bij een comité", "Inbreng van " + name, "Arrest over " + name)
                .contains("een rechter of een wet")
                .doesNotContain("Latere brief");
        assertThat(cluster(page, "IX")).doesNotContain(name);
        assertThat(page("?van=2018&tot=2022"))
                .contains("Latere brief van " + name)
                .doesNotContain("Arrest over " + name);
        assertThat(page("?van=2005&tot=2009")).doesNotContain(name);
    }

    @Test
    void aRecommendationStandsWithTheProblemThatFollowsItAndElseApart() {
        UUID school = problem(name, "CRC-28");
        commitments.take(
                List.of(
                        new Commitment.Listed(
                                Commitment.Kind.PARAGRAPH,
                                "7",
                                "Volg " + name,
                                "Bron " + name,
                                LocalDate.of(2011, 1, 1)),
                        new Commitment.Listed(
                                Commitment.Kind.PARAGRAPH,
                                "8",
                                "Los " + name,
                                "Bron " + name,
                                LocalDate.of(2011, 1, 1))),
                advocate.who());
        Commitment first = commitments.all().stream()
                .filter(one -> one.listed().words().equals("Volg " + name))
                .findFirst()
                .orElseThrow();
        commitments.follow(
                first.id(),
                school,
                Commitment.State.UNDER_WAY,
                LocalDate.of(2013, 4, 5),
                NOTHING,
                first.version(),
                advocate.who());

        String page = page("?van=2013&tot=2017");

        assertThat(cluster(page, "VIII"))
                .contains("Volg " + name, "onderweg", "5 april 2013")
                .doesNotContain("Los " + name);
        assertThat(page.substring(page.indexOf("id=\"los\"")))
                .contains("Los " + name)
                .doesNotContain("Volg " + name);
    }

    @Test
    void withoutYearsItIsOfTheLastFiveAndWhatIsNoYearIsLeftOut() {
        String page = page("?van=onzin&tot=%3Cb%3E");

        int now = Zone.today(clock).getYear();
        assertThat(page)
                .contains("value=\"" + (now - 4) + "\"", "value=\"" + now + "\"")
                .doesNotContain("onzin", "<b>");
    }
}
