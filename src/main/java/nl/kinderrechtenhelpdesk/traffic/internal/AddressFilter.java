package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address with the NUL character, which no database takes, and one whose query is no UTF-8: Tomcat would quote in the log what
 * somebody typed. Forms lose their NUL where they are read, and the id of a session has a shape without it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class AddressFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String query = request.getQueryString();
        if (request.getRequestURI().contains("%00") || (query != null && !canBeRead(query))) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean canBeRead(String query) {
        try {
            byte[] bytes = URLDecoder.decode(query, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return !query.contains("%00");
        } catch (CharacterCodingException | IllegalArgumentException notWritten) {
            return false;
        }
    }
}
