package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileUploadIOException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the form with one file that staff brings to one page, into memory only and only of who may bring it; of anybody else the file is
 * passed over. Goes before the filter of {@code conversation}, which reads the files of cases and refuses those of all other pages. For
 * small files of staff; not for what askers send.
 */
public abstract class OneFileFilter extends OncePerRequestFilter {

    private static final String FILE = OneFileFilter.class.getName() + ".file";
    private static final int MOST_FIELDS = 20;
    private static final int MOST_TEXT = 64 * 1024;

    private final SameOrigin origin;
    private final String path;
    private final int largest;

    /** @param largest in bytes */
    protected OneFileFilter(SameOrigin origin, String path, int largest) {
        this.origin = origin;
        this.path = path;
        this.largest = largest;
    }

    /** Whether who asks may bring a file here, by their session. */
    protected abstract boolean mayBring(HttpServletRequest request);

    /** The file in a request; one byte longer than the largest when it is larger; empty when none came, or of who may not bring it. */
    public static Optional<Redacted<byte[]>> fileIn(HttpServletRequest request) {
        return request.getAttribute(FILE) instanceof Redacted<?> redacted && redacted.reveal() instanceof byte[] file
                ? Optional.of(Redacted.of(file))
                : Optional.empty();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || !SameOrigin.path(request).equals(path)
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SentForm form = new SentForm(request);
        try {
            if (read(request, form, origin.mayAct(request) && mayBring(request))) {
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
    private boolean read(HttpServletRequest request, SentForm form, boolean mayBring)
            throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        upload.setSizeMax(2L * largest);
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
                    form.setAttribute(FILE, Redacted.of(in.readNBytes(largest + 1)));
                }
            }
        }
        return true;
    }
}
