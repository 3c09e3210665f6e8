package nl.kinderrechtenhelpdesk.health.internal;

import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

/** What every thread is doing and which lock it waits for, with whole stacks: ThreadInfo's own text ends after eight lines. */
final class AllThreads {

    private AllThreads() {}

    static String now() {
        StringBuilder text = new StringBuilder();
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
            text.append('"').append(thread.getThreadName()).append("\" ").append(thread.getThreadState());
            LockInfo lock = thread.getLockInfo();
            if (lock != null) {
                text.append(" on ").append(lock);
            }
            if (thread.getLockOwnerName() != null) {
                text.append(" held by \"").append(thread.getLockOwnerName()).append('"');
            }
            for (StackTraceElement line : thread.getStackTrace()) {
                text.append("\n    at ").append(line);
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
