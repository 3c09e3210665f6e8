package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.intake.DraftFiles;
import nl.kinderrechtenhelpdesk.intake.DraftPass;
import nl.kinderrechtenhelpdesk.intake.QuestionFile;
import nl.kinderrechtenhelpdesk.intake.QuestionFiles;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Cells;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Files of drafts as sealed rows; one at a time is in memory. */
@Component
class SealedDraftFiles implements DraftFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final QuestionFiles files;
    private final InstantSource clock;

    SealedDraftFiles(JdbcClient database, QuestionFiles files, InstantSource clock) {
        this.database = database;
        this.files = files;
        this.clock = clock;
    }

    /** What is known of a file, under its own seal. */
    record About(String name, String kind, boolean cleaned) {}

    @Override
    public List<Kept> of(DraftPass pass) {
        return database
                .sql("select file_id, about from intake.draft_file where draft_id = :draft order by file_id")
                .param("draft", pass.id())
                .query((row, number) -> {
                    UUID id = row.getObject("file_id", UUID.class);
                    return about(pass, id, row.getBytes("about")).map(about -> new Kept(id, Redacted.of(about.name())));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public void add(DraftPass pass, QuestionFile file) {
        if (of(pass).size() >= MOST) {
            return;
        }
        UUID id = Uuid7.next(clock);
        About about = new About(file.name().reveal(), file.kind(), file.cleaned());
        database.sql("""
                        insert into intake.draft_file (draft_id, file_id, about, content)
                        select id, :file, :about, :content from intake.draft
                        where id = :draft and not sent and expires_at > :now
                        """)
                .param("draft", pass.id())
                .param("file", id)
                .param("about", DraftSeal.sealPart(pass, id, "about", JSON.writeValueAsBytes(about)))
                .param("content", DraftSeal.sealPart(pass, id, "content", file.content()))
                .param("now", Cells.time(clock.instant()))
                .update();
    }

    @Override
    public void remove(DraftPass pass, UUID id) {
        database.sql("delete from intake.draft_file where draft_id = :draft and file_id = :file")
                .param("draft", pass.id())
                .param("file", id)
                .update();
    }

    /** Puts the files with the case that is made of the draft, in the caller's transaction. */
    void handOver(DraftPass pass, CaseId caseId) {
        for (Kept kept : of(pass)) {
            whole(pass, kept.id()).ifPresent(file -> files.keep(caseId, file));
            remove(pass, kept.id());
        }
    }

    /** The same files under another pass. */
    void renew(DraftPass before, DraftPass renewed) {
        for (Kept kept : of(before)) {
            whole(before, kept.id()).ifPresent(file -> add(renewed, file));
        }
    }

    private Optional<QuestionFile> whole(DraftPass pass, UUID id) {
        return database.sql("select about, content from intake.draft_file where draft_id = :draft and file_id = :file")
                .param("draft", pass.id())
                .param("file", id)
                .query((row, number) -> {
                    byte[] sealed = row.getBytes("content");
                    return about(pass, id, row.getBytes("about"))
                            .flatMap(about -> DraftSeal.openPart(pass, id, "content", sealed)
                                    .map(content -> new QuestionFile(
                                            Redacted.of(about.name()), about.kind(), about.cleaned(), content)));
                })
                .optional()
                .flatMap(found -> found);
    }

    private static Optional<About> about(DraftPass pass, UUID id, byte[] sealed) {
        return DraftSeal.openPart(pass, id, "about", sealed).map(json -> JSON.readValue(json, About.class));
    }
}
