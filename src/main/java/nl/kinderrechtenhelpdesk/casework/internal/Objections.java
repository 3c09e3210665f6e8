package nl.kinderrechtenhelpdesk.casework.internal;

import java.util.ArrayList;
import java.util.List;
import nl.kinderrechtenhelpdesk.casework.Attention;
import nl.kinderrechtenhelpdesk.casework.CaseFile;
import nl.kinderrechtenhelpdesk.casework.CaseTerm;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.MoveGuard;
import nl.kinderrechtenhelpdesk.casework.Objection;
import nl.kinderrechtenhelpdesk.casework.events.CaseStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in the way of a move that the status allows: the rules of this module, and those of every {@link MoveGuard}. */
@Component
class Objections {

    private final ObjectProvider<MoveGuard> guards;

    Objections(ObjectProvider<MoveGuard> guards) {
        this.guards = guards;
    }

    List<Objection> to(CaseFile file, Move move) {
        List<Objection> found = new ArrayList<>();
        // A case in danger may well be handed to whoever protects; it stays urgent.
        if ((move == Move.CLOSE || move == Move.DECLINE) && file.summary().urgent()) {
            found.add(new Objection("casework.objection.urgent"));
        }
        if (needsHandler(move) && file.summary().handler() == null) {
            found.add(new Objection("casework.objection.handler"));
        }
        if (move == Move.CLOSE) {
            toClosing(file, found);
        }
        if (leaves(move)) {
            toEnding(file.summary().attention(), found);
            if (termOpen(file)) {
                found.add(new Objection("casework.objection.term"));
            }
        }
        guards.orderedStream()
                .forEach(guard -> found.addAll(guard.objections(file.summary().id(), move)));
        return found;
    }

    /** After these nobody here watches the case any more. */
    private static boolean leaves(Move move) {
        return move == Move.CLOSE || move == Move.REFER || move == Move.DECLINE;
    }

    private static boolean termOpen(CaseFile file) {
        boolean unknown = file.summary().termWatch() != CaseTerm.Watch.NONE
                && file.dates().decision() != null;
        return file.summary().term() != null || unknown;
    }

    private static void toClosing(CaseFile file, List<Objection> found) {
        if (!file.coding().complete()) {
            found.add(new Objection("casework.objection.coding"));
        }
        boolean advised = file.dates().answered() != null;
        if (file.summary().status() == CaseStatus.ACCEPTED && !file.coding().withdrawn() && !advised) {
            found.add(new Objection("casework.objection.advice"));
        }
    }

    /** No case ends over somebody who waits to be heard. */
    private static void toEnding(Attention attention, List<Objection> found) {
        if (attention.unreadSince() != null) {
            found.add(new Objection("casework.objection.unread"));
        }
        if (attention.askedAgainAt() != null) {
            found.add(new Objection("casework.objection.again"));
        }
    }

    /** Triage is done by whoever gets to it; what follows is somebody's work. */
    private static boolean needsHandler(Move move) {
        return switch (move) {
            case SUBMIT_FOR_REVIEW, RETURN, APPROVE, SEND, CLOSE -> true;
            case ACCEPT, ASK_MORE, RESUME, REFER, DECLINE, REOPEN, STAND_BY -> false;
        };
    }
}
