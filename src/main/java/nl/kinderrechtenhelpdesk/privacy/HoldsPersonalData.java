package nl.kinderrechtenhelpdesk.privacy;

import java.util.List;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import org.springframework.modulith.NamedInterface;

/**
 * Each module that keeps something personal of a case says so with one of these beans: where it lies sealed, by which texts the case is
 * found, and how it is deleted.
 */
@NamedInterface("cases")
public interface HoldsPersonalData {

    /** The module's name, for the report of an erasure. */
    String module();

    /**
     * The texts of this module by which the case is found, as they are now: those that it gave to the {@link BlindIndex}, but for what was
     * written over since. In the caller's transaction.
     *
     * @throws CaseErased when the case has no key any more
     */
    List<Redacted<String>> found(CaseId caseId);

    /** The columns in which the module keeps what is sealed with the keys of cases; each stands with one holder only. */
    List<SealedColumn> sealed();

    /**
     * The tables of the module that are told to the person who asked, in a copy of all that is held of their case. What is not told is
     * bookkeeping of the application, or the same as what is.
     */
    List<ToldTable> told(CaseId caseId);

    /** Deletes what the module keeps of the case, in the caller's transaction; coded facts without a person stay. */
    void erase(CaseId caseId);
}
