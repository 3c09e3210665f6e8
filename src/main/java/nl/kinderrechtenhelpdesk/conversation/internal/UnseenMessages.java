package nl.kinderrechtenhelpdesk.conversation.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.casework.NewFromAsker;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks the cases in a list whose asker waits to be read. */
@Component
class UnseenMessages implements NewFromAsker {

    private final JdbcClient database;

    UnseenMessages(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<CaseId> among(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                database.sql("select distinct case_id from conversation.message where unseen and case_id in (:cases)")
                        .param("cases", cases.stream().map(CaseId::value).toList())
                        .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
                        .list());
    }
}
