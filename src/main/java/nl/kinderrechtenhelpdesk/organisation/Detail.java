package nl.kinderrechtenhelpdesk.organisation;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that the organisation says of itself. The name is stored, so a constant is never renamed. What must be told to whom data
 * are about: articles 13 and 14 of the General Data Protection Regulation.
 */
public enum Detail {
    CONTROLLER(Kind.LINE, true),
    ADDRESS(Kind.LINE, true),
    REGISTER(Kind.LINE, false),
    ANBI(Kind.LINE, false),
    TELEPHONE(Kind.TELEPHONE, true),
    TELEPHONE_HOURS(Kind.TEXT, true),
    EMAIL(Kind.EMAIL, true),
    PROTECTION_OFFICER(Kind.TEXT, true),
    GROUND(Kind.TEXT, true),
    GROUND_SPECIAL(Kind.TEXT, true),
    GROUND_CRIMINAL(Kind.TEXT, true),
    RECIPIENTS(Kind.TEXT, true),
    OUTSIDE_EUROPE(Kind.TEXT, true),
    SECRECY(Kind.TEXT, true),
    COMPLAINTS(Kind.TEXT, true),
    MONTHS_ANSWERED(Kind.MONTHS, true),
    MONTHS_UNANSWERED(Kind.MONTHS, true),
    MONTHS_REFERRED(Kind.MONTHS, true),
    MONTHS_DECLINED(Kind.MONTHS, true),
    MONTHS_SILENT(Kind.MONTHS, true),
    BACKUP_DAYS(Kind.DAYS, true),
    /** Under which conditions others may use public figures: the address of a licence. */
    OPEN_DATA(Kind.LINE, false),
    /** In whose name the account is to which gifts go. */
    GIFT_HOLDER(Kind.NAME, false),
    GIFT_IBAN(Kind.IBAN, false),
    GIFT_BIC(Kind.BIC, false),
    /** How many months those who support are remembered after they were answered or thanked. */
    MONTHS_SUPPORT(Kind.MONTHS, false);

    /** How it is written: a text is written in both languages of the site, the rest once. */
    public enum Kind {
        LINE,
        /** At most 70 characters, as a bank takes them. */
        NAME,
        IBAN,
        BIC,
        TEXT,
        EMAIL,
        TELEPHONE,
        MONTHS,
        DAYS
    }

    private final Kind kind;
    private final boolean needed;

    Detail(Kind kind, boolean needed) {
        this.kind = kind;
        this.needed = needed;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the helpdesk is not complete without it. */
    public boolean needed() {
        return needed;
    }

    /** How long cases are kept, by how they ended. */
    public static List<Detail> retention() {
        return Arrays.stream(values())
                .filter(detail -> detail.kind == Kind.MONTHS && detail != MONTHS_SUPPORT)
                .toList();
    }
}
