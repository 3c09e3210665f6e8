package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.Message;
import nl.kinderrechtenhelpdesk.conversation.Note;
import nl.kinderrechtenhelpdesk.conversation.web.EntryView.Kind;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.PlainText;
import nl.kinderrechtenhelpdesk.kernel.StaffId;
import nl.kinderrechtenhelpdesk.page.Screen;

/** Puts what was said in the order of time. For an asker it is made of messages only: it has no way to take notes. */
final class Timeline {

    private Timeline() {}

    static List<EntryView> forAsker(Screen s, List<Message> messages, String ownName) {
        return messages.stream()
                .map(message -> entry(
                        s,
                        message,
                        message.fromAsker() ? ownName : s.organisation().name(),
                        AskerPaths.FILES,
                        false,
                        false))
                .toList();
    }

    static List<EntryView> forStaff(
            Screen s, CaseId caseId, List<Message> messages, List<Note> notes, Function<StaffId, String> names) {
        String files = StaffPages.of(caseId) + "/bestand";
        String noteFiles = StaffPages.of(caseId) + "/notitie/bestand";
        List<EntryView> entries = new ArrayList<>();
        for (Message message : messages) {
            String who =
                    switch (message.author()) {
                        case Actor.Asker _ -> s.t("conversation.staff.asker");
                        case Actor.Staff staff -> names.apply(staff.id());
                        case Actor.Application _ -> s.t("conversation.staff.application");
                    };
            entries.add(entry(s, message, who, files, true, message.unseen()));
        }
        for (Note note : notes) {
            entries.add(new EntryView(
                    Kind.INTERNAL,
                    names.apply(note.author()),
                    note.at(),
                    s.dateTime(note.at()),
                    note.text().map(PlainText::clean),
                    files(s, noteFiles, note.files(), true),
                    false));
        }
        entries.sort(Comparator.comparing(EntryView::at));
        return entries;
    }

    private static EntryView entry(
            Screen s, Message message, String who, String folder, boolean toStaff, boolean fresh) {
        return new EntryView(
                message.fromAsker() ? Kind.ASKER : Kind.HELPDESK,
                who,
                message.at(),
                s.dateTime(message.at()),
                message.text().map(PlainText::clean),
                files(s, folder, message.files(), toStaff),
                fresh);
    }

    private static List<FileView> files(Screen s, String folder, List<Attachment> files, boolean toStaff) {
        return files.stream().map(file -> FileView.of(s, folder, file, toStaff)).toList();
    }
}
