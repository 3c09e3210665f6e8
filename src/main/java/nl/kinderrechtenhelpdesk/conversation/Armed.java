package nl.kinderrechtenhelpdesk.conversation;

/**
 * What a file that was accepted could do, or may hold, once a word processor or PDF reader opens it. It is not a {@link Refusal}: such a file
 * came in and is kept as it came. Staff are told before they take the original; each has words {@code conversation.armed.*}.
 */
public enum Armed {
    /** It came in when files were looked into less far, and would be refused now. */
    REFUSED_NOW,
    /** It has a password, or is built so that not all of it could be read. */
    NOT_READABLE,
    /** A script of its own. */
    SCRIPT,
    /** It starts a program or opens another file. */
    STARTS,
    /** It sends what is filled in, or fetches data. */
    SENDS,
    /** It points to a file or a place on a computer or network, or to what is no ordinary web page. */
    POINTS_ELSEWHERE,
    /** Another file is inside it. */
    FILE_INSIDE,
    /** Video, sound or a model that plays. */
    MEDIA,
    /** A part of which it is not known what a program does with it. */
    UNKNOWN_PART
}
