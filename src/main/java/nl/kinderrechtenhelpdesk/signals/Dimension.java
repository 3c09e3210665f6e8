package nl.kinderrechtenhelpdesk.signals;

/** By what the facts can be counted. A fact can count under several situations, bodies and provisions, and under one of the others. */
public enum Dimension {
    MONTH,
    THEME,
    SITUATION,
    PROVINCE,
    ASKER,
    AGE_BAND,
    BODY,
    PROVISION,
    OUTCOME
}
