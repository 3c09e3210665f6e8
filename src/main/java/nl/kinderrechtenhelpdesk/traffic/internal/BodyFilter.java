package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import nl.kinderrechtenhelpdesk.limiter.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first to meet a request with a body. A form is read whole before anything is done for it: into memory that all forms share, taken as
 * bytes arrive. Tomcat would set aside what the sender announces, and a handful of announcements would be the whole heap. Other bodies are
 * only counted; forms with a file are read by {@code conversation}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class BodyFilter extends OncePerRequestFilter {

    /** The longest question of a child in a script that takes six characters a letter fits four times. */
    private static final int LARGEST = 256 * 1024;
    /** An advice with all its steps. */
    private static final int LARGEST_OF_STAFF = 1024 * 1024;

    private static final int MOST_FIELDS = 1_000;
    private static final long MOST_OF_A_REST = 64 * 1024;
    private static final String STAFF = "/medewerkers/";
    /** What a crowd hears must not cost what an ordinary page does. */
    private static final Set<HttpStatus> CHEAPLY =
            EnumSet.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.REQUEST_TIMEOUT);

    private final Room room = new Room(12 << 20);
    private final Room roomOfStaff = new Room(12 << 20);
    // together fewer than the threads that serve requests, so that pages are always served
    private final Seats forms = new Seats(90, 20, 1_000);
    private final Seats files = new Seats(24, 24, 20_000);
    private final Seats rests = new Seats(12, 0, 0);
    private final Limiter limiter;

    BodyFilter(Limiter limiter) {
        this.limiter = limiter;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Source source = limiter.source(request.getRemoteAddr());
        if (isForm(request)) {
            readForm(request, response, chain, source);
        } else if (files.enter(source)) {
            try {
                letRead(
                        request,
                        response,
                        chain,
                        reading(Reading.Pace.FILE, () -> files.full(source), request),
                        source);
            } finally {
                files.leave(source);
            }
        } else {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, source);
        }
    }

    private static Reading reading(Reading.Pace pace, BooleanSupplier full, HttpServletRequest request) {
        Reading reading = new Reading(pace, full, request.getContentLengthLong());
        request.setAttribute(Reading.OF_REQUEST, reading);
        return reading;
    }

    private void readForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain, Source source)
            throws ServletException, IOException {
        boolean staff = request.getRequestURI().contains(STAFF);
        try (SentBody sent = new SentBody(staff ? roomOfStaff : room)) {
            @Nullable HttpStatus why = HttpStatus.SERVICE_UNAVAILABLE;
            // the place is for reading only: who then waits for a turn at a code takes none from who still has to be
            // read
            if (forms.enter(source)) {
                try {
                    why = read(sent, request, staff ? LARGEST_OF_STAFF : LARGEST, source);
                } finally {
                    forms.leave(source);
                }
            }
            byte[] form = sent.bytes();
            if (why == null && FormText.count(form) > MOST_FIELDS) {
                why = HttpStatus.BAD_REQUEST;
            }
            if (why == null) {
                chain.doFilter(new ReadForm(request, FormText.fields(form)), response);
            } else {
                refuse(request, response, why, source);
            }
        }
    }

    private @Nullable HttpStatus read(SentBody sent, HttpServletRequest request, int most, Source source)
            throws IOException {
        Reading reading = reading(Reading.Pace.FORM, () -> forms.full(source), request);
        try {
            return sent.read(new CountedBody(request.getInputStream(), reading), request.getContentLengthLong(), most);
        } finally {
            reading.done();
        }
    }

    /** What was not sent whole is nobody's fault but the sender's: no error of ours in the log. */
    private void letRead(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Reading reading, Source source)
            throws ServletException, IOException {
        try {
            chain.doFilter(new CountedRequest(request, new CountedBody(request.getInputStream(), reading)), response);
        } catch (IOException e) {
            if (!reading.brokeOff()) {
                throw e;
            }
            refuse(request, response, HttpStatus.REQUEST_TIMEOUT, source);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus why, Source source)
            throws IOException {
        if (CHEAPLY.contains(why)) {
            HangsUp.with(why.value(), request, () -> listenToTheRest(request, source));
        } else if (!response.isCommitted()) {
            response.sendError(why.value());
        }
    }

    /**
     * A browser that is still sending may lose an answer when its connection is closed before it has sent all. A few are listened to, for a
     * moment; the others are hung up on, as whoever only promises would otherwise hold a thread until it is found to send nothing.
     */
    private void listenToTheRest(HttpServletRequest request, Source source) {
        if (rests.enter(source)) {
            try {
                Reading reading = reading(Reading.Pace.REST, () -> rests.full(source), request);
                try (InputStream rest = new CountedBody(request.getInputStream(), reading)) {
                    rest.skipNBytes(MOST_OF_A_REST);
                } finally {
                    reading.done();
                }
            } catch (IOException allSentOrGone) {
                logger.trace("nothing more came", allSentOrGone);
            } finally {
                rests.leave(source);
            }
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
