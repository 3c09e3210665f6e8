package nl.kinderrechtenhelpdesk.conversation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kinderrechtenhelpdesk.conversation.Attachment;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.conversation.OpenedFile;
import nl.kinderrechtenhelpdesk.conversation.Refusal;
import nl.kinderrechtenhelpdesk.conversation.Upload;
import nl.kinderrechtenhelpdesk.conversation.WriteResult;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.privacy.BlindIndex;
import org.springframework.stereotype.Component;

/** Files on their way in and out: checked, named, indexed by name, recorded. Few are in memory at once, whatever number comes in. */
@Component
class CaseFiles {

    /** Each takes at most about four times {@link Upload#LARGEST} while it is checked and sealed. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A whole file of an authority, photographed page by page, comes in within a few days. */
    private static final int MOST_A_DAY = 30;

    private static final long MOST_BYTES_A_DAY = 60L << 20;
    private static final int MOST_FOR_A_CASE = 150;
    private static final long MOST_BYTES_FOR_A_CASE = 300L << 20;

    private final HeavyWork places = new HeavyWork(AT_ONCE, PATIENCE);
    private final FileStore store;
    private final FileCheck check;
    private final BlindIndex index;
    private final AuditTrail audit;
    private final Scanner scanner;
    private final DiskRoom disk;
    private final InstantSource clock;

    CaseFiles(
            FileStore store,
            FileCheck check,
            BlindIndex index,
            AuditTrail audit,
            Scanner scanner,
            DiskRoom disk,
            InstantSource clock) {
        this.clock = clock;
        this.disk = disk;
        this.store = store;
        this.check = check;
        this.index = index;
        this.audit = audit;
        this.scanner = scanner;
    }

    /** Checks the file and does with it what is asked while it is in memory. */
    WriteResult checked(Upload upload, Function<CheckedFile.Accepted, WriteResult> then) {
        if (upload.size() > Upload.LARGEST) {
            return new WriteResult.Refused(Refusal.FILE_TOO_LARGE);
        }
        if (!upload.kept() || !disk.forFiles()) {
            return new WriteResult.Refused(Refusal.NO_ROOM);
        }
        if (!places.take()) {
            return new WriteResult.Refused(Refusal.BUSY);
        }
        try (InputStream in = upload.open()) {
            return switch (check.of(in.readNBytes((int) upload.size()))) {
                case CheckedFile.Refused(Refusal why) -> new WriteResult.Refused(why);
                case CheckedFile.Accepted accepted ->
                    scanner.against(accepted.content())
                            .<WriteResult>map(WriteResult.Refused::new)
                            .orElseGet(() -> then.apply(accepted));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.leave();
        }
    }

    /** Whether the asker of this case sent as many files as one case may hold, or as much as comes in on one day. */
    boolean enough(CaseId caseId, long more) {
        FileStore.Amount day = store.amount(caseId, clock.instant().minus(Duration.ofDays(1)));
        FileStore.Amount all = store.amount(caseId, Instant.EPOCH);
        return day.files() >= MOST_A_DAY
                || day.bytes() + more > MOST_BYTES_A_DAY
                || all.files() >= MOST_FOR_A_CASE
                || all.bytes() + more > MOST_BYTES_FOR_A_CASE;
    }

    /** In the caller's transaction; returns whether hidden data was taken out. */
    boolean put(Drawer drawer, NewText text, UUID parent, CheckedFile.Accepted file) {
        Upload upload = java.util.Objects.requireNonNull(text.file());
        Redacted<String> name = upload.name().map(given -> FileNames.clean(given, file.kind()));
        store.put(drawer, text.caseId(), parent, name, file);
        index.add(text.caseId(), List.of(name));
        audit.record(text.author(), AuditAction.FILE_ADDED, text.caseId());
        return file.cleaned();
    }

    Map<UUID, List<Attachment>> of(Drawer drawer, CaseId caseId) {
        return store.of(drawer, caseId);
    }

    Map<Drawer, Map<UUID, List<Attachment>>> all(CaseId caseId) {
        return store.of(caseId, Drawer.values());
    }

    /** In the caller's transaction. */
    Optional<OpenedFile> open(Drawer drawer, CaseId caseId, UUID fileId, Actor reader) {
        Optional<OpenedFile> file = store.open(drawer, caseId, fileId);
        file.ifPresent(_ -> audit.record(reader, AuditAction.FILE_READ, caseId));
        return file;
    }
}
