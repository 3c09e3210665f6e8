package nl.kinderrechtenhelpdesk.health;

/**
 * The end of the process, for a fault that only a new start puts right. Whatever watches over the process starts it again.
 *
 * <p>Stopping in an orderly way is not this: nothing is closed or finished here.
 */
@FunctionalInterface
public interface ProcessEnd {

    /** The exit code of a process that ended itself (EX_SOFTWARE of sysexits.h). */
    int CODE = 70;

    /** @param why one plain line for whoever reads the log */
    void now(String why);
}
