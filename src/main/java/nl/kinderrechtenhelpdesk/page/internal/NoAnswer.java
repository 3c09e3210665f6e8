package nl.kinderrechtenhelpdesk.page.internal;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a database that is away, stuck, full or too busy, where trying again later helps, from a fault of ours, where it does not. */
final class NoAnswer {

    /** Classes of SQLSTATE: connection lost, no room or too many, and an operator's intervention, such as stopping or a cancelled statement. */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");
    /** A lock that was waited for in vain, a transaction ended as idle, one chosen to end a deadlock or a clash. */
    private static final Set<String> STATES = Set.of("55P03", "25P03", "25P04", "40P01", "40001");

    private static final int DEEPEST = 30;

    private NoAnswer() {}

    static boolean isBehind(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
            // the connection was lost, and so the transaction could not be taken back either: the loss is the reason
            if (cause instanceof TransactionSystemException taking && isBehind(taking.getApplicationException())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLTimeoutException
                || STATES.contains(state)
                || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
