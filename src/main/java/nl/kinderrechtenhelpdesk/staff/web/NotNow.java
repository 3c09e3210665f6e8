package nl.kinderrechtenhelpdesk.staff.web;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Fragments;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import nl.kinderrechtenhelpdesk.page.Typed;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The pages that give back what somebody typed when a session or a token had ended meanwhile. */
@Component
class NotNow {

    private static final String STAFF = "/medewerkers";
    private static final String ASKER = "/mijn-vraag";
    private static final String QUESTION = "/stel-je-vraag";
    private static final String SIGN_IN = "/medewerkers/inloggen";

    private final Fragments fragments;
    private final ScreenFactory screens;
    private final SameOrigin origin;
    private final ObjectProvider<DemoAccounts> demo;

    NotNow(Fragments fragments, ScreenFactory screens, SameOrigin origin, ObjectProvider<DemoAccounts> demo) {
        this.fragments = fragments;
        this.screens = screens;
        this.origin = origin;
        this.demo = demo;
    }

    /** Nobody is signed in. What was typed may be shown: the token of the form was right, so it comes from a page of ours. */
    void nobodyIsIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        Optional<Typed> typed = Typed.in(request);
        if (within(path, STAFF)) {
            if (typed.isPresent()) {
                signInWith(typed.get(), request, response);
            } else {
                String to = "GET".equals(request.getMethod()) ? path : STAFF;
                response.sendRedirect(request.getContextPath() + SIGN_IN + "?reden=eerst&naar="
                        + UriUtils.encode(to, StandardCharsets.UTF_8));
            }
        } else if (within(path, ASKER)) {
            if (typed.isPresent()) {
                render("staff/again/visitor", typed.get(), true, request, response);
            } else {
                response.sendRedirect(request.getContextPath() + ASKER);
            }
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * The token of the form is of another visit, or gone, or no page of ours sent it. What was typed is shown only when the browser says that
     * it comes from a page of ours or from nowhere: what another site filled in must not be sent from a page of ours with one press.
     */
    void tokenEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SameOrigin.From from = origin.of(request);
        boolean ofOurs = from == SameOrigin.From.OURS || from == SameOrigin.From.NOWHERE;
        Optional<Typed> typed = ofOurs ? Typed.in(request) : Optional.empty();
        if (typed.isEmpty() || within(path(request), SIGN_IN)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!within(path(request), STAFF)) {
            render("staff/again/visitor", underANewPass(typed.get()), false, request, response);
        } else if (Arriving.whoIsIn() == null) {
            signInWith(typed.get(), request, response);
        } else {
            render("staff/again/staff", typed.get(), false, request, response);
        }
    }

    /**
     * The browser may hold the pass of somebody else's question now: what was typed must not land under it. So the question goes on under a
     * new pass when this is sent again.
     */
    private static Typed underANewPass(Typed typed) {
        if (!within(typed.path(), QUESTION)) {
            return typed;
        }
        List<Typed.Field> fields = new ArrayList<>(typed.fields());
        fields.add(new Typed.Field("opnieuw", "ja"));
        return new Typed(typed.path(), fields, typed.files());
    }

    private void signInWith(Typed typed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                "staff/signin",
                Map.of(
                        "s",
                        screens.of(request),
                        "form",
                        Form.empty(),
                        "to",
                        STAFF,
                        "reason",
                        "bewaard",
                        "typed",
                        typed,
                        "demo",
                        demo.stream().flatMap(all -> all.all().stream()).toList()),
                request,
                response);
    }

    private void render(
            String template, Typed typed, boolean codeFirst, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = template.endsWith("visitor")
                ? Map.of("s", screens.of(request), "typed", typed, "codeFirst", codeFirst)
                : Map.of("s", screens.of(request), "typed", typed);
        write(template, model, request, response);
    }

    private void write(
            String template, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        fragments.of(template, model).writeTo(page);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (request.getHeader("HX-Request") != null) {
            // htmx shows only what went well, and only in the part it asked for; this concerns the whole page
            response.setStatus(HttpServletResponse.SC_OK);
            response.setHeader("HX-Retarget", "body");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean within(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
