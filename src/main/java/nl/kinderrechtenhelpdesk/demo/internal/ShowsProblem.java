package nl.kinderrechtenhelpdesk.demo.internal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kinderrechtenhelpdesk.advocacy.Entry;
import nl.kinderrechtenhelpdesk.advocacy.Entry.Kind;
import nl.kinderrechtenhelpdesk.advocacy.Problem;
import nl.kinderrechtenhelpdesk.advocacy.Problems;
import nl.kinderrechtenhelpdesk.advocacy.PublicText;
import nl.kinderrechtenhelpdesk.advocacy.Publishing;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStory;
import nl.kinderrechtenhelpdesk.advocacy.Saved;
import nl.kinderrechtenhelpdesk.codebook.Codes;
import nl.kinderrechtenhelpdesk.codebook.Selection;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.kernel.Zone;
import nl.kinderrechtenhelpdesk.staff.DemoAccounts;
import nl.kinderrechtenhelpdesk.staff.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills one made-up problem file, with a reply that is overdue, a result and a public page, unless there is a file already. */
@Component
@Profile("demo")
@Order(FillsDemo.FIRST + 2)
class ShowsProblem implements ApplicationRunner {

    private static final String WRONG =
            "Verzonnen voor de demo. Scholen schrijven kinderen uit de noodopvang niet in zolang hun gezin geen vast adres heeft. Een kind heeft recht op onderwijs, ook zonder vast adres.";
    private static final String THEME = "EDUCATION";
    private static final String ADVOCATE = "Pleitbezorger";
    private static final Redacted<String> NONE = Redacted.of("");

    private final Problems problems;
    private final Publishing publishing;
    private final ReleasesStories releases;
    private final ReleasedStories stories;
    private final DemoAccounts accounts;
    private final InstantSource clock;

    ShowsProblem(
            Problems problems,
            Publishing publishing,
            ReleasesStories releases,
            ReleasedStories stories,
            DemoAccounts accounts,
            InstantSource clock) {
        this.problems = problems;
        this.publishing = publishing;
        this.releases = releases;
        this.stories = stories;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (problems.all().isEmpty()) {
            fill(somebody(Role.ADVOCATE), somebody(Role.COORDINATOR), Zone.today(clock));
        }
    }

    private void fill(SignedIn advocate, SignedIn coordinator, LocalDate today) {
        UUID file = begun(advocate, today);
        lookedInto(file, advocate, today);
        asked(file, advocate, today);
        releases.release(somebody(Role.LAWYER), coordinator);
        Set<UUID> told = stories.all().stream()
                .filter(story -> THEME.equals(story.theme()))
                .map(ReleasedStory::id)
                .collect(Collectors.toSet());
        stories.pick(file, List.copyOf(told), advocate);
        published(file, new Publishing.Chosen(Set.of(result(file, advocate, today)), told), advocate, coordinator);
    }

    private UUID begun(SignedIn advocate, LocalDate today) {
        return problems.begin(
                new Problem.Draft(
                        new Problem.Words(
                                text("Geen school zonder vast adres"),
                                text(WRONG),
                                text("Kinderen in de noodopvang in Gelderland"),
                                NONE),
                        today.minusMonths(14),
                        Codes.of(List.of("provision:CRC-28", "body:SCHOOL")),
                        new Selection(
                                Codes.of(List.of("theme:" + THEME, "province:" + CaseMaker.REFUSED_SCHOOLS_PROVINCE)),
                                null,
                                null,
                                false)),
                advocate);
    }

    private void lookedInto(UUID file, SignedIn advocate, LocalDate today) {
        add(
                file,
                Kind.SOURCE,
                today.minusMonths(5),
                null,
                Entry.Grade.FAIR,
                advocate,
                words(
                        "Verzonnen rondvraag onder opvanglocaties",
                        "",
                        "",
                        "",
                        "In zes van de acht locaties wachten kinderen langer dan drie weken op een school."));
        add(
                file,
                Kind.LETTER,
                today.minusMonths(4),
                null,
                null,
                advocate,
                words(
                        "Brief aan de schoolbesturen",
                        ADVOCATE,
                        "Schoolbesturen (verzonnen)",
                        "Wij vroegen de besturen om kinderen zonder vast adres meteen in te schrijven.",
                        "Twee besturen doen dat voortaan."));
    }

    /** Its term for a reply is over. */
    private void asked(UUID file, SignedIn advocate, LocalDate today) {
        LocalDate asked = today.minusMonths(3);
        add(
                file,
                Kind.QUESTION,
                asked,
                asked.plusWeeks(6),
                null,
                advocate,
                words(
                        "Vraag aan de gemeente",
                        ADVOCATE,
                        "Gemeente Voorbeeldstad",
                        "Hoe zorgt de gemeente ervoor dat elk kind binnen drie weken naar school gaat?",
                        ""));
    }

    private UUID result(UUID file, SignedIn advocate, LocalDate today) {
        return add(
                file,
                Kind.RESULT,
                today.minusMonths(2),
                null,
                Entry.Grade.BODY,
                advocate,
                words(
                        "Twee besturen schrijven meteen in",
                        "Brief van de besturen (verzonnen)",
                        "",
                        "Twee schoolbesturen schrijven kinderen zonder vast adres voortaan binnen een week in.",
                        ""));
    }

    private void published(UUID file, Publishing.Chosen chosen, SignedIn advocate, SignedIn coordinator) {
        publishing.write(
                file,
                new PublicText.Words(
                        "Geen school zonder vast adres",
                        WRONG,
                        "Wij schreven de schoolbesturen en stelden de gemeente een vraag.",
                        "Twee schoolbesturen schrijven kinderen zonder vast adres voortaan binnen een week in."),
                new PublicText.Words("", "", "", ""),
                chosen,
                0,
                advocate);
        publishing.agree(file, 1, coordinator);
    }

    private UUID add(
            UUID file,
            Kind kind,
            LocalDate on,
            @Nullable LocalDate due,
            Entry.@Nullable Grade grade,
            SignedIn by,
            Entry.Words words) {
        Saved saved = problems.add(file, new Entry.Draft(kind, on, due, null, grade, null, 90, 0, words), by);
        return saved instanceof Saved.Done done ? done.id() : file;
    }

    private static Entry.Words words(String title, String who, String whom, String text, String answer) {
        return new Entry.Words(text(title), text(who), text(whom), text(text), text(answer), NONE, NONE);
    }

    private static Redacted<String> text(String words) {
        return Redacted.of(words);
    }

    private SignedIn somebody(Role role) {
        return accounts.all().stream()
                .map(DemoAccounts.DemoAccount::member)
                .filter(member -> member.roles().contains(role))
                .map(member -> new SignedIn(member.id(), member.name(), member.roles()))
                .findFirst()
                .orElseThrow();
    }
}
