package nl.kinderrechtenhelpdesk.page.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.page.ScreenFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * What a visitor sees when something cannot be: a page in their language, or problem details (RFC 9457) for a program that asks for JSON.
 *
 * <p>Says what somebody can do, never what exists: a page that is hidden and a page that is not there give the same answer. The minutes
 * on a 429 come from the header {@code Retry-After} that whoever refused has set.
 */
@Controller
@OpenToPublic
class ErrorPages implements ErrorController {

    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 408, 409, 413, 415, 422, 429, 500, 503);

    private final ScreenFactory screens;

    ErrorPages(ScreenFactory screens) {
        this.screens = screens;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        Screen screen = screens.ofError(request);
        ModelAndView page = new ModelAndView("page/error");
        page.setStatus(HttpStatus.valueOf(status));
        page.addAllObjects(Map.of("s", screen, "status", worded(status), "minutes", minutes(response)));
        return page;
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        int status = status(request);
        Screen screen = screens.ofError(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(screen.t("page.problem.title." + worded(status)));
        problem.setDetail(screen.t("page.problem.text." + worded(status)));
        problem.setInstance(URI.create(UriUtils.encodePath(screen.path(), StandardCharsets.UTF_8)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static int status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer status && HttpStatus.resolve(status) != null ? status : 404;
    }

    private static int worded(int status) {
        if (WORDED.contains(status)) {
            return status;
        }
        return status < 500 ? 400 : 500;
    }

    private static int minutes(HttpServletResponse response) {
        @Nullable String seconds = response.getHeader(HttpHeaders.RETRY_AFTER);
        if (seconds == null || !seconds.matches("\\d{1,6}")) {
            return 0;
        }
        return Math.ceilDiv(Integer.parseInt(seconds), 60);
    }
}
