package nl.kinderrechtenhelpdesk.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody who reads pages and sends forms about grants. */
final class FinanceBrowser {

    static final String GRANTS = "/medewerkers/subsidies";
    static final String ALLOCATION = "/medewerkers/toerekening";

    private final MockMvcTester web;
    private final SignIn.Person who;

    FinanceBrowser(MockMvcTester web, SignIn.Person who) {
        this.web = web;
        this.who = who;
    }

    MvcTestResult get(String path) {
        return web.perform(MockMvcRequestBuilders.get(path).with(who.signedIn()));
    }

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

    static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
