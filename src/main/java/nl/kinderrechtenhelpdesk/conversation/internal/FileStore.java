package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.FileKind;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Uuid7;
import nl.kinderrechtenhelpdesk.privacy.CaseKey;
import nl.kinderrechtenhelpdesk.privacy.CaseVault;
import nl.kinderrechtenhelpdesk.privacy.SealedColumn;
import nl.kinderrechtenhelpdesk.privacy.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps checked files in sealed pieces. Each piece is bound to its file, its number and whether it is the last: none can be left out or swapped. */
@Component
class FileStore {

    private static final int PIECE = 1 << 20;

    private final JdbcClient database;
    private final CaseVault vault;
    private final InstantSource clock;

    FileStore(JdbcClient database, CaseVault vault, InstantSource clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** In the caller's transaction. */
    void put(Drawer drawer, CaseId caseId, UUID parent, Redacted<String> name, CheckedFile.Accepted file) {
        UUID id = Uuid7.next(clock);
        CaseKey key = vault.key(caseId);
        byte[] content = file.content();
        database.sql("insert into " + drawer.table() + """
                         (case_id, file_id, parent_id, kind, name, size, cleaned)
                        values (:caseId, :id, :parent, :kind, :name, :size, :cleaned)
                        """)
                .param("caseId", caseId.value())
                .param("id", id)
                .param("parent", parent)
                .param("kind", file.kind().name())
                .param("name", key.seal(nameSlot(drawer, id), name))
                .param("size", content.length)
                .param("cleaned", file.cleaned())
                .update();
        int pieces = pieces(content.length);
        for (int number = 0; number < pieces; number++) {
            int from = number * PIECE;
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            database.sql("insert into " + drawer.pieces() + """
                             (case_id, file_id, number, content) values (:caseId, :id, :number, :content)
                            """)
                    .param("caseId", caseId.value())
                    .param("id", id)
                    .param("number", number)
                    .param("content", key.sealBytes(pieceSlot(drawer, id, number, pieces), piece))
                    .update();
        }
    }

    /** How many files and how much, in bytes. */
    record Amount(long files, long bytes) {}

    /** What came in with messages of a case since then; the id of a file begins with the moment it was made. */
    Amount amount(CaseId caseId, Instant since) {
        return database.sql("""
                        select count(*) as files, coalesce(sum(size), 0) as bytes from conversation.message_file
                        where case_id = :caseId and file_id >= :since
                        """)
                .param("caseId", caseId.value())
                .param("since", new UUID(since.toEpochMilli() << 16, 0))
                .query(Amount.class)
                .single();
    }

    /** The files of a case by the message or note they came with. */
    Map<UUID, List<Attachment>> of(Drawer drawer, CaseId caseId) {
        return of(caseId, drawer).getOrDefault(drawer, Map.of());
    }

    /** The same of several drawers, in one look. */
    Map<Drawer, Map<UUID, List<Attachment>>> of(CaseId caseId, Drawer... drawers) {
        record Row(Drawer drawer, UUID parent, Attachment file) {}
        CaseKey key = vault.key(caseId);
        return database
                .sql(Stream.of(drawers)
                        .map(drawer -> "select '" + drawer
                                + "' as drawer, file_id, parent_id, kind, name, size, cleaned from " + drawer.table()
                                + " where case_id = :caseId")
                        .collect(Collectors.joining(" union all ", "", " order by file_id")))
                .param("caseId", caseId.value())
                .query((row, number) -> {
                    Drawer drawer = Drawer.valueOf(row.getString("drawer"));
                    return new Row(drawer, row.getObject("parent_id", UUID.class), file(drawer, row, key));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::drawer,
                        Collectors.groupingBy(Row::parent, Collectors.mapping(Row::file, Collectors.toList()))));
    }

    private static Attachment file(Drawer drawer, ResultSet row, CaseKey key) throws SQLException {
        UUID id = row.getObject("file_id", UUID.class);
        return new Attachment(
                id,
                FileKind.valueOf(row.getString("kind")),
                key.open(nameSlot(drawer, id), row.getBytes("name")),
                row.getInt("size"),
                row.getBoolean("cleaned"));
    }

    Optional<OpenedFile> open(Drawer drawer, CaseId caseId, UUID fileId) {
        return of(drawer, caseId).values().stream()
                .flatMap(List::stream)
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .map(file -> new Stored(drawer, caseId, file));
    }

    private byte[] piece(Drawer drawer, CaseId caseId, UUID id, int number) {
        return database.sql("select content from " + drawer.pieces()
                        + " where case_id = :caseId and file_id = :id and number = :number")
                .param("caseId", caseId.value())
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .single();
    }

    private static int pieces(int size) {
        return Math.max(1, Math.ceilDiv(size, PIECE));
    }

    private static Slot nameSlot(Drawer drawer, UUID id) {
        return new Slot(drawer.table(), "name", id);
    }

    private static Slot pieceSlot(Drawer drawer, UUID id, int number, int pieces) {
        return pieceSlot(drawer, id, number, number == pieces - 1);
    }

    private static Slot pieceSlot(Drawer drawer, UUID id, int number, boolean last) {
        return new Slot(drawer.pieces(), "content." + number + (last ? ".last" : ""), id);
    }

    /** Where names and pieces lie sealed; a file of which the end was cut off does not open here either. */
    static Stream<SealedColumn> sealed(Drawer drawer) {
        SealedColumn pieces = new SealedColumn(
                drawer.pieces(),
                "content",
                SealedColumn.Kind.BYTES,
                List.of("file_id", "number"),
                "number = max(number) over (partition by file_id) as last",
                row -> pieceSlot(drawer, row.uuid("file_id"), row.number("number"), row.yes("last")));
        return Stream.concat(SealedColumn.texts(drawer.table(), "file_id", "name"), Stream.of(pieces));
    }

    private final class Stored implements OpenedFile {

        private final Drawer drawer;
        private final CaseId caseId;
        private final Attachment about;

        private Stored(Drawer drawer, CaseId caseId, Attachment about) {
            this.drawer = drawer;
            this.caseId = caseId;
            this.about = about;
        }

        @Override
        public Attachment about() {
            return about;
        }

        @Override
        public void copyTo(OutputStream out) throws IOException {
            CaseKey key = vault.key(caseId);
            int pieces = pieces(about.size());
            for (int number = 0; number < pieces; number++) {
                out.write(key.openBytes(
                        pieceSlot(drawer, about.id(), number, pieces), piece(drawer, caseId, about.id(), number)));
            }
        }
    }
}
