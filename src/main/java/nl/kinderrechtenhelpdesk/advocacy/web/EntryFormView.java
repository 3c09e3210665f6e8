package nl.kinderrechtenhelpdesk.advocacy.web;

import java.util.List;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.page.Form;
import nl.kinderrechtenhelpdesk.page.Option;

/**
 * The form of something in a problem file.
 *
 * @param group for which group of fields; part of the keys of its words
 * @param fresh whether it is new
 */
public record EntryFormView(
        Form form,
        UUID problem,
        String problemTitle,
        String action,
        String group,
        boolean fresh,
        List<Option> kinds,
        List<Option> grades,
        boolean meanwhile,
        List<Difference> changed) {

    public boolean is(String other) {
        return group.equals(other);
    }

    /** The words of a field of this group. */
    public String key(String field) {
        return "advocacy.field." + group + "." + field;
    }
}
