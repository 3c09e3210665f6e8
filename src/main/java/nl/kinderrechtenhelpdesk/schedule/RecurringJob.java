package nl.kinderrechtenhelpdesk.schedule;

/**
 * Something a module does again and again without being asked, as a bean. With several nodes only one runs it; it may run again after
 * a crash half-way, so it must bear being repeated. It opens its own transaction.
 */
public interface RecurringJob {

    /** Unique and lasting, such as {@code intake.purge-drafts}: what is stored of the job. */
    String name();

    Recurrence recurrence();

    void run();
}
