package nl.kinderrechtenhelpdesk.conversation;

/** Whether there is room on the disks for files that come in. */
public interface FileRoom {

    boolean forFiles();
}
