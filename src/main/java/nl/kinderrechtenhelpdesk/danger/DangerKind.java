package nl.kinderrechtenhelpdesk.danger;

/** Of what kind the danger is that a text tells of; the order is that in which help is offered when several fit. */
public enum DangerKind {
    SUICIDE,
    SELF_HARM,
    /** Somebody hurts or threatens a person, or it is told that this happened. */
    VIOLENCE,
    /** Touching, rape, images made or shared against somebody's will. */
    SEXUAL_ABUSE,
    /** Forced to work, to carry, to steal, or to have sex for money. */
    EXPLOITATION,
    /** Violence for the honour of a family, forced marriage, cutting of girls. */
    HONOUR,
    /** Locked in, isolated, tied down or held to the ground. */
    LOCKED_UP,
    /** No food, no care, left alone. */
    NEGLECT,
    /** No roof tonight, or about to lose it. */
    NO_ROOF,
    /** About to be taken from home, moved to another place or put out of the country. */
    REMOVAL,
    /** Run away, not found, or taken abroad. */
    MISSING,
    /** Danger named as such, without a kind. */
    DANGER
}
