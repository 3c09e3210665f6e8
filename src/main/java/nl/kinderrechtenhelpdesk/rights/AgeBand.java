package nl.kinderrechtenhelpdesk.rights;

/** How old the child is, in bands wide enough not to point at one child. */
public enum AgeBand {
    AGE_0_3,
    AGE_4_7,
    AGE_8_11,
    AGE_12_15,
    AGE_16_17,
    AGE_18_PLUS,
    UNKNOWN;

    /** The band of an age in whole years. */
    public static AgeBand ofYears(int years) {
        if (years < 0) {
            return UNKNOWN;
        }
        if (years <= 3) {
            return AGE_0_3;
        }
        if (years <= 7) {
            return AGE_4_7;
        }
        if (years <= 11) {
            return AGE_8_11;
        }
        if (years <= 15) {
            return AGE_12_15;
        }
        return years <= 17 ? AGE_16_17 : AGE_18_PLUS;
    }
}
