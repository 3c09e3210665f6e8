package nl.kinderrechtenhelpdesk.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.DraftFiles;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.QuestionFile;
import nl.kinderrechtenhelpdesk.intake.QuestionFiles;
import nl.kinderrechtenhelpdesk.page.Form;
import org.springframework.stereotype.Component;

/** Photos and files of a letter that go with a question. */
@Component
class LetterFiles {

    static final String FIELD = "bestand";

    /** Names the file that is to be taken out again. */
    static final String TAKE_OUT = "haalweg";

    private final DraftFiles drafts;
    private final QuestionFiles files;

    LetterFiles(DraftFiles drafts, QuestionFiles files) {
        this.drafts = drafts;
        this.files = files;
    }

    List<DraftFiles.Kept> of(DraftPass pass) {
        return drafts.of(pass);
    }

    /** The file that came along; why it cannot be taken is said on the form. */
    Optional<QuestionFile> lookInto(HttpServletRequest request, Visit visit, Form form) {
        return switch (files.lookInto(request)) {
            case QuestionFiles.Looked.None none -> Optional.empty();
            case QuestionFiles.Looked.Refused refused -> {
                form.reject(FIELD, refused.messageKey());
                yield Optional.empty();
            }
            case QuestionFiles.Looked.Accepted accepted -> {
                if (visit instanceof Visit.Busy busy && of(busy.pass()).size() >= DraftFiles.MOST) {
                    form.reject(FIELD, "intake.letter.problem.many", DraftFiles.MOST);
                    yield Optional.empty();
                }
                yield Optional.of(accepted.file());
            }
        };
    }

    void add(DraftPass pass, QuestionFile file) {
        drafts.add(pass, file);
    }

    void takeOut(DraftPass pass, String id) {
        try {
            drafts.remove(pass, UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            // not one of ours: there is nothing to take out
        }
    }
}
