package nl.kinderrechtenhelpdesk.advocacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody of staff who works on problem files: reads pages and sends forms. */
final class ProblemBrowser {

    static final String LIST = "/medewerkers/knelpunten";

    private final MockMvcTester web;
    private final SignIn.Person who;

    ProblemBrowser(MockMvcTester web, SignIn.Person who) {
        this.web = web;
        this.who = who;
    }

    MvcTestResult get(String path) {
        return web.perform(MockMvcRequestBuilders.get(path).with(who.signedIn()));
    }

    /** The page as text; it must be there. */
    String read(String path) {
        MvcTestResult page = get(path);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    /** @param fields names and values by turns */
    MvcTestResult send(String path, String... fields) {
        MockHttpServletRequestBuilder form =
                MockMvcRequestBuilders.post(path).with(csrf()).with(who.signedIn());
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return web.perform(form);
    }

    /** Where a form that was accepted leads; without what comes after a #. */
    String sent(String path, String... fields) {
        MvcTestResult result = send(path, fields);
        assertThat(result).hasStatus(302);
        return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("#.*", "");
    }

    /** Begins a file; gives its path. */
    String begin(String title, String... more) {
        String[] fields = {
            "titel",
            title,
            "gaat-mis",
            "Scholen weigeren kinderen uit de noodopvang.",
            "voor-wie",
            "Kinderen in de noodopvang",
            "sinds-day",
            "1",
            "sinds-month",
            "9",
            "sinds-year",
            "2025"
        };
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return sent(LIST + "/nieuw", all);
    }

    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the version that a form on the page carries. */
    static String version(String page) {
        return page.replaceAll("(?s).*name=\"versie\" value=\"(\\d*)\".*", "$1");
    }
}
