package nl.kinderrechtenhelpdesk.signals.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.PrincipalInSession;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.page.SentForm;
import nl.kinderrechtenhelpdesk.page.SentText;
import nl.kinderrechtenhelpdesk.signals.EarlierYears;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the form with a spreadsheet, into memory only and only of a coordinator; of anybody else the file is passed over. Goes before the
 * filter of {@code conversation}, which reads the files of cases and refuses those of all other pages.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 9)
class SheetFilter extends OncePerRequestFilter {

    /** The file in a request, as {@code Redacted<byte[]>}; one byte longer than the largest when it is larger. */
    static final String FILE = SheetFilter.class.getName() + ".file";

    private static final int MOST_FIELDS = 20;
    private static final int MOST_TEXT = 64 * 1024;

    private final SameOrigin origin;

    SheetFilter(SameOrigin origin) {
        this.origin = origin;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || !request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .equals(EarlierYearsController.PATH)
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentForm form = new SentForm(request);
        boolean mayBring = origin.mayAct(request)
                && PrincipalInSession.of(request, SignedIn.class)
                        .filter(who -> who.is(Role.COORDINATOR))
                        .isPresent();
        try {
            if (read(request, form, mayBring)) {
                chain.doFilter(form, response);
            } else {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
        } catch (SizeException | FileUploadIOException tooLarge) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (FileUploadException broken) {
            // its message can quote what was sent
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** False when there is more than the form has. What is too large is read to its end, as far as twice the largest. */
    private static boolean read(HttpServletRequest request, SentForm form, boolean mayBring)
            throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(2L * EarlierYears.LARGEST_FILE);
        FileItemIterator items = upload.getItemIterator(new ServletRequestContext(request));
        int fields = 0;
        while (items.hasNext()) {
            FileItemStream item = items.next();
            if (++fields > MOST_FIELDS) {
                return false;
            }
            try (InputStream in = item.openStream()) {
                if (item.isFormField()) {
                    byte[] value = in.readNBytes(MOST_TEXT + 1);
                    if (value.length > MOST_TEXT) {
                        return false;
                    }
                    form.add(item.getFieldName(), SentText.of(value));
                } else if (mayBring && form.getAttribute(FILE) == null) {
                    form.setAttribute(FILE, Redacted.of(in.readNBytes(EarlierYears.LARGEST_FILE + 1)));
                }
            }
        }
        return true;
    }
}
