package nl.kinderrechtenhelpdesk.conversation.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.FileLook;
import nl.kinderrechtenhelpdesk.conversation.FilePictures;
import nl.kinderrechtenhelpdesk.conversation.FileText;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.page.Screen;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of a document before they take it.
 *
 * @param path the page of the case
 * @param file this page
 * @param warnings what the file could do when it is opened
 * @param pages the numbers of the pages shown here
 * @param next the first page after these; 0 when there is none
 * @param text its words; null when it is shown in pictures or could not be read
 */
public record FilePageView(
        String path,
        String file,
        FileView about,
        FileKind kind,
        List<String> warnings,
        List<Integer> pages,
        int allPages,
        int next,
        @Nullable FileText text) {

    private static final int AT_A_TIME = 10;

    public FilePageView {
        warnings = List.copyOf(warnings);
        pages = List.copyOf(pages);
    }

    static FilePageView of(
            Screen s,
            String path,
            String address,
            OpenedFile file,
            FilePictures pictures,
            int from,
            @Nullable String chosenCode) {
        FileLook look = pictures.look(file);
        Optional<FileText> text = pictures.text(file, chosenCode == null ? "" : chosenCode);
        int first = Math.min(from, Math.max(1, look.pages()));
        int last = Math.min(look.pages(), first + AT_A_TIME - 1);
        return new FilePageView(
                path,
                address,
                FileView.of(s, address.substring(0, address.lastIndexOf('/')), file.about(), true),
                file.about().kind(),
                look.armed().stream()
                        .sorted()
                        .map(armed -> s.t("conversation.armed." + armed))
                        .toList(),
                IntStream.rangeClosed(first, last).boxed().toList(),
                look.pages(),
                last < look.pages() ? last + 1 : 0,
                text.orElse(null));
    }
}
