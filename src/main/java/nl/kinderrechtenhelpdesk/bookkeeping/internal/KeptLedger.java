package nl.kinderrechtenhelpdesk.bookkeeping.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.kinderrechtenhelpdesk.bookkeeping.Ledger;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.organisation.Detail;
import nl.kinderrechtenhelpdesk.organisation.Details;
import nl.kinderrechtenhelpdesk.organisation.OrganisationDetails;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.privacy.AuditAction;
import nl.kinderrechtenhelpdesk.privacy.AuditDetail;
import nl.kinderrechtenhelpdesk.privacy.AuditTrail;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The general ledger: accounts, files of a year, and closing one. */
@Component
class KeptLedger implements Ledger {

    private static final String WORDS = "bookkeeping.ledger.";

    private final JournalStore journals;
    private final LedgerAccountStore accounts;
    private final CountsYears counted;
    private final BookYears years;
    private final OrganisationDetails organisation;
    private final Organisation settings;
    private final Messages messages;
    private final AuditTrail trail;
    private final InstantSource clock;

    KeptLedger(
            JournalStore journals,
            LedgerAccountStore accounts,
            CountsYears counted,
            BookYears years,
            OrganisationDetails organisation,
            Organisation settings,
            Messages messages,
            AuditTrail trail,
            InstantSource clock) {
        this.journals = journals;
        this.accounts = accounts;
        this.counted = counted;
        this.years = years;
        this.organisation = organisation;
        this.settings = settings;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> accounts() {
        return accounts.all();
    }

    @Override
    @Transactional
    public void save(Map<String, Account> wanted, SignedIn by) {
        List<Account> before = accounts.all();
        wanted.values().stream().filter(account -> !before.contains(account)).forEach(account -> {
            accounts.write(account);
            trail.record(
                    by.actor(),
                    AuditAction.BOOKS_CHANGED,
                    null,
                    AuditDetail.of("account of " + account.category().code()));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public void csv(int year, Language language, OutputStream out) throws IOException {
        List<String> heads = Stream.of("date", "line", "account", "name", "debit", "credit", "category")
                .map(head -> words(WORDS + head, language))
                .toList();
        new LedgerCsv(language.locale(), out).write(heads, journals.entries(year), named(language));
    }

    @Override
    @Transactional(readOnly = true)
    public void auditFile(int year, Language language, OutputStream out) throws IOException {
        Details details = organisation.now();
        AuditFile.Company company = new AuditFile.Company(
                details.of(Detail.CONTROLLER, Language.NL).orElse(settings.parent()),
                details.of(Detail.ANBI, Language.NL).orElse("").replaceAll("[^0-9A-Za-z]", ""),
                details.of(Detail.REGISTER, Language.NL).orElse(""),
                settings.name(),
                Zone.today(clock));
        try {
            new AuditFile(year, company, named(language), journals.entries(year), journals.opening(year)).write(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Map<String, NamedAccount> named(Language language) {
        Map<String, NamedAccount> named = new LinkedHashMap<>();
        accounts.all()
                .forEach(account -> named.put(
                        account.category().code(),
                        new NamedAccount(
                                account.category(),
                                account.number(),
                                account.name().isEmpty()
                                        ? words(
                                                "bookkeeping.category."
                                                        + account.category().code(),
                                                language)
                                        : account.name())));
        return named;
    }

    private String words(String key, Language language) {
        return messages.getMessage(key, new Object[0], language.locale());
    }

    @Override
    @Transactional
    public Closing close(int year, SignedIn by) {
        if (Zone.today(clock).getYear() <= year) {
            return Closing.NOT_OVER;
        }
        years.hold(year);
        if (counted.of(year).unsorted() > 0) {
            return Closing.UNSORTED;
        }
        years.close(year, by.id());
        trail.record(by.actor(), AuditAction.BOOKS_CHANGED, null, AuditDetail.of("year " + year + " closed"));
        return Closing.DONE;
    }
}
