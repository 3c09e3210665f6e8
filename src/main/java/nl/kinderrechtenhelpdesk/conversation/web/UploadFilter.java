package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kinderrechtenhelpdesk.conversation.FileRoom;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.intake.AskerVisit;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.Drafts;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.CookieKind;
import nl.kinderrechtenhelpdesk.page.Cookies;
import nl.kinderrechtenhelpdesk.page.PrincipalInSession;
import nl.kinderrechtenhelpdesk.page.SameOrigin;
import nl.kinderrechtenhelpdesk.page.SentForm;
import nl.kinderrechtenhelpdesk.page.SentText;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a form of the conversation that comes with a file. The servlet container would throw away the typed text with a file that is too
 * large, keep files of everybody in the clear on disk or in memory, and lose the token of the form; here the text survives and the file
 * goes to a {@link Spool}. Other pages take no file, but for a spreadsheet of {@code signals}, which reads its own. When the visit ended while somebody typed, or another site sends this, no file is taken in: what was typed is given back by {@code staff}, which meets everybody who is not signed in.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 10)
class UploadFilter extends OncePerRequestFilter {

    private static final Pattern PATHS = Pattern.compile(
            "/mijn-vraag/gesprek(/bewaar)?|/stel-je-vraag/brief|/medewerkers/zaken/[^/]+/(bericht|notitie)");
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_FIELDS = 100;
    /** A name of a file as long as any file system takes, each letter written as a percent sign and two digits a byte, and more. */
    private static final int LONGEST_PART_HEAD = 8 * 1024;

    private final SameOrigin origin;
    private final Drafts drafts;
    private final FileRoom disk;

    UploadFilter(SameOrigin origin, Drafts drafts, FileRoom disk) {
        this.origin = origin;
        this.drafts = drafts;
        this.disk = disk;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        @Nullable String type = request.getContentType();
        return !request.getMethod().equals("POST")
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!PATHS.matcher(path(request)).matches()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        SentForm form = new SentForm(request);
        try {
            if (read(request, form, origin.mayAct(request) && brings(request))) {
                chain.doFilter(form, response);
            } else {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
        } catch (FileUploadException e) {
            // its message can quote what was sent
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } finally {
            if (fileOf(form) instanceof Spool spool) {
                spool.close();
            }
        }
    }

    /** The file of this request, or null when none was chosen. */
    static @Nullable Upload fileOf(HttpServletRequest request) {
        return request.getAttribute(Upload.OF_REQUEST) instanceof Upload upload ? upload : null;
    }

    /** False when there is more text than any form of ours has. */
    private boolean read(HttpServletRequest request, SentForm form, boolean withFile)
            throws FileUploadException, IOException {
        FileUpload upload = new FileUpload();
        upload.setPartHeaderSizeMax(LONGEST_PART_HEAD);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        FileItemIterator items = upload.getItemIterator(new ServletRequestContext(request));
        int room = MOST_TEXT;
        int fields = 0;
        long waste = Upload.LARGEST + (1L << 20);
        while (items.hasNext()) {
            FileItemStream item = items.next();
            if (++fields > MOST_FIELDS) {
                return false;
            }
            try (InputStream in = item.openStream()) {
                if (item.isFormField()) {
                    byte[] value = in.readNBytes(room + 1);
                    room -= value.length;
                    if (room < 0) {
                        return false;
                    }
                    form.add(item.getFieldName(), SentText.of(value));
                } else if (!withFile) {
                    // taken in only to come to the text behind it, and as far as an honest file goes
                    waste -= throwAway(in, waste);
                    if (waste <= 0) {
                        return true;
                    }
                } else if (item.getName() != null
                        && !item.getName().isBlank()
                        && item.getFieldName().equals(fileField(request))
                        && fileOf(form) == null) {
                    form.setAttribute(Upload.OF_REQUEST, Spool.of(Redacted.of(item.getName()), in, disk.forFiles()));
                }
            }
        }
        return true;
    }

    /** On the page of a case a note and a message stand in one form: the file of a note must never go with a message. */
    private static String fileField(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/notitie") ? NewTextForm.NOTE.file() : NewTextForm.MESSAGE.file();
    }

    /** How much there was, or a little more than the most when there was more. */
    private static long throwAway(InputStream in, long most) throws IOException {
        byte[] piece = new byte[16 * 1024];
        long read = 0;
        int got = in.read(piece);
        while (got >= 0 && read <= most) {
            read += got;
            got = in.read(piece);
        }
        return read;
    }

    /**
     * Whether there is something the file can belong to: a question that is being asked, the visit of an asker, or a colleague. It is looked
     * up, as a cookie can be of anybody's making and the file is written to the disk before the page is reached.
     */
    private boolean brings(HttpServletRequest request) {
        String path = path(request);
        if (path.startsWith("/mijn-vraag/")) {
            return AskerVisit.in(request).isPresent();
        }
        return path.startsWith("/medewerkers/") ? staff(request) : asking(request);
    }

    private boolean asking(HttpServletRequest request) {
        return Cookies.of(request)
                .read(CookieKind.QUESTION)
                .flatMap(DraftPass::parse)
                .flatMap(drafts::find)
                .filter(Drafts.Found.Unsent.class::isInstance)
                .isPresent();
    }

    private static boolean staff(HttpServletRequest request) {
        return PrincipalInSession.of(request, SignedIn.class).isPresent();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
