package nl.kinderrechtenhelpdesk.rights;

/** In which capacity somebody asks. */
public enum AskerKind {
    CHILD,
    PARENT,
    FOSTER_PARENT,
    LAWYER,
    AID_WORKER,
    OTHER_PROFESSIONAL,
    OTHER
}
