package nl.kinderrechtenhelpdesk.conversation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.FilePictures;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.page.OpenTo;
import nl.kinderrechtenhelpdesk.page.Screen;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The files of a case for staff. A picture is given as it is, since it was written anew when it came in. Of a document a page shows what is in
 * it; the document itself is given only to who asks for it there, below what is told about it.
 */
@Controller
@OpenTo({Role.LAWYER, Role.COORDINATOR})
@RequestMapping(StaffPages.CASES + "/{id}")
class StaffFilesController {

    private static final String MESSAGES = "/bestand";
    private static final String NOTES = "/notitie/bestand";

    private final Conversation conversation;
    private final Casework casework;
    private final FilePictures pictures;

    StaffFilesController(Conversation conversation, Casework casework, FilePictures pictures) {
        this.conversation = conversation;
        this.casework = casework;
        this.pictures = pictures;
    }

    @GetMapping(MESSAGES + "/{file}")
    @Nullable
    ModelAndView messageFile(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("s") Screen s,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return shown(StaffPages.of(caseOf(id)), MESSAGES, ofMessage(id, file, reader), s, request, response);
    }

    @GetMapping(NOTES + "/{file}")
    @Nullable
    ModelAndView noteFile(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("s") Screen s,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return shown(StaffPages.of(caseOf(id)), NOTES, ofNote(id, file, reader), s, request, response);
    }

    @GetMapping(MESSAGES + "/{file}/blad/{page}")
    void messagePage(
            @PathVariable String id,
            @PathVariable String file,
            @PathVariable String page,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        picture(ofMessage(id, file, reader), page, response);
    }

    @GetMapping(NOTES + "/{file}/blad/{page}")
    void notePage(
            @PathVariable String id,
            @PathVariable String file,
            @PathVariable String page,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        picture(ofNote(id, file, reader), page, response);
    }

    @PostMapping(MESSAGES + "/{file}/origineel")
    void messageOriginal(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        FileAnswer.send(ofMessage(id, file, reader), response);
    }

    @PostMapping(NOTES + "/{file}/origineel")
    void noteOriginal(
            @PathVariable String id,
            @PathVariable String file,
            @AuthenticationPrincipal SignedIn reader,
            HttpServletResponse response)
            throws IOException {
        FileAnswer.send(ofNote(id, file, reader), response);
    }

    private @Nullable ModelAndView shown(
            String path,
            String folder,
            OpenedFile file,
            Screen s,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!FileView.isShown(file.about().kind())) {
            FileAnswer.send(file, response);
            return null;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        FilePageView view = FilePageView.of(
                s,
                path,
                path + folder + "/" + file.about().id(),
                file,
                pictures,
                positive(request.getParameter("vanaf")),
                request.getParameter("code"));
        return new ModelAndView("conversation/file").addObject("v", view);
    }

    private void picture(OpenedFile file, String page, HttpServletResponse response) throws IOException {
        byte[] picture = pictures.page(file, positive(page)).orElseThrow(PathIds::notFound);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(picture);
    }

    private OpenedFile ofMessage(String id, String file, SignedIn reader) {
        return found(conversation.messageFile(caseOf(id), PathIds.of(file), reader.actor()));
    }

    private OpenedFile ofNote(String id, String file, SignedIn reader) {
        return found(conversation.noteFile(caseOf(id), PathIds.of(file), reader.id()));
    }

    private static OpenedFile found(Optional<OpenedFile> file) {
        return file.orElseThrow(PathIds::notFound);
    }

    private CaseId caseOf(String id) {
        return PathIds.ofCase(id, casework);
    }

    private static int positive(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{0,4}") ? Integer.parseInt(number) : 1;
    }
}
