package nl.kinderrechtenhelpdesk.giving;

import java.util.List;

/**
 * The funds and organisations that pay and agreed to be named in public: a bean of this kind is asked for them. Never people who gave.
 * Without one, or without names, no names are shown.
 */
public interface NamedFunders {

    /** Their names as they want to be named, in the order in which they are shown. */
    List<String> names();
}
