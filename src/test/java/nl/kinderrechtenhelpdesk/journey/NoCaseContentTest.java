package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kinderrechtenhelpdesk.advice.CaseInHand;
import nl.kinderrechtenhelpdesk.advocacy.Purpose;
import nl.kinderrechtenhelpdesk.advocacy.ReleasedStories;
import nl.kinderrechtenhelpdesk.casework.AskedCases;
import nl.kinderrechtenhelpdesk.casework.Casework;
import nl.kinderrechtenhelpdesk.casework.Move;
import nl.kinderrechtenhelpdesk.casework.StructuralFlags;
import nl.kinderrechtenhelpdesk.conversation.Conversation;
import nl.kinderrechtenhelpdesk.conversation.NewText;
import nl.kinderrechtenhelpdesk.intake.Intake;
import nl.kinderrechtenhelpdesk.kernel.Actor;
import nl.kinderrechtenhelpdesk.kernel.CaseId;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.kernel.Role;
import nl.kinderrechtenhelpdesk.stories.CaseStories;
import nl.kinderrechtenhelpdesk.stories.Changed;
import nl.kinderrechtenhelpdesk.stories.StoryConsents;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Walks all pages of {@code routes.txt} as who may open no case: a word that stands everywhere in a case, and its number, stand on none. */
@HelpdeskTest
class NoCaseContentTest {

    private static final Path ROUTES = Path.of("src/test/resources/routes.txt");
    private static final String WORD = "strandplevier";

    @Autowired
    ApplicationContext helpdesk;

    @Autowired
    MockMvcTester web;

    @Autowired
    SignIn signIn;

    private final Actor.Staff lawyer = new Actor.Staff(CaseInHand.somebody());

    /** A case that names the bird in everything that people write, and a story about it that does not. */
    private CaseId planted(String story) {
        Redacted<String> words = Redacted.of("Het gaat om de " + WORD + ".");
        Casework casework = helpdesk.getBean(Casework.class);
        CaseId id = new AskedCases(helpdesk.getBean(Intake.class), casework)
                .ask(words.reveal())
                .id();
        new CaseInHand(helpdesk).move(id, Move.ACCEPT);
        Conversation conversation = helpdesk.getBean(Conversation.class);
        conversation.fromAsker(new NewText(id, new Actor.Asker(id), UUID.randomUUID(), words, null));
        conversation.toAsker(new NewText(id, lawyer, UUID.randomUUID(), words, null));
        conversation.note(new NewText(id, lawyer, UUID.randomUUID(), words, null));
        helpdesk.getBean(StructuralFlags.class).flag(id, words, lawyer);
        helpdesk.getBean(StoryConsents.class).change(id, Set.of(Purpose.PUBLIC), true, new Actor.Asker(id));
        CaseStories stories = helpdesk.getBean(CaseStories.class);
        stories.write(id, Redacted.of(story), words, true, 0, lawyer);
        stories.agree(id, 1, new Actor.Staff(CaseInHand.somebody()));
        return id;
    }

    @Test
    void whoMayOpenNoCaseMeetsNothingOfOneOnAnyPage() throws IOException {
        String story = "Een kind kreeg hulp. " + UUID.randomUUID();
        CaseId id = planted(story);
        String number = helpdesk.getBean(Casework.class).find(id).orElseThrow().number();
        UUID told = helpdesk.getBean(ReleasedStories.class).all().stream()
                .filter(one -> one.text().reveal().equals(story))
                .findFirst()
                .orElseThrow()
                .id();
        UUID file = new Changed(helpdesk).file(Set.of(told));
        List<String> leaks = new ArrayList<>();
        int seen = 0;
        for (Role role : List.of(Role.ADVOCATE, Role.FINANCE, Role.ADMINISTRATOR)) {
            SignIn.Person person = signIn.newAccount(role);
            for (String path : paths(Map.of("problem", file.toString(), "case", id.toString()))) {
                MockHttpServletResponse answer =
                        web.get().uri(path).with(person.signedIn()).exchange().getResponse();
                String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
                if (page.contains(WORD)
                        || page.contains(number)
                        || (page.contains(id.toString()) && !path.contains(id.toString()))) {
                    leaks.add(role + " " + path);
                }
                seen += answer.getStatus() == 200 ? 1 : 0;
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(seen).as("pages that were shown").isGreaterThan(100);
        assertThat(read("/medewerkers/verhalen", Role.ADVOCATE)).contains(story);
        assertThat(read("/medewerkers/zaken/" + id, Role.LAWYER))
                .as("the word does stand on the page of the case")
                .contains(WORD);
    }

    private String read(String path, Role role) {
        return new String(
                web.get()
                        .uri(path)
                        .with(signIn.newAccount(role).signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    /** Every page that can be asked for, with the ids of what was planted in the place of variables. */
    private static List<String> paths(Map<String, String> planted) throws IOException {
        List<String> paths = Files.readAllLines(ROUTES).stream()
                .map(line -> line.split(" +"))
                .filter(words -> words.length > 2 && words[0].equals("GET"))
                .map(words -> filled(words[1], planted))
                .toList();
        assertThat(paths).hasSizeGreaterThan(100);
        return paths;
    }

    private static String filled(String path, Map<String, String> planted) {
        String id = planted.get(path.startsWith("/medewerkers/zaken") ? "case" : "problem");
        return path.replaceAll("\\{\\w+:\\(?([a-z-]+)\\|[^}]*}", "$1")
                .replaceAll("\\{number[^}]*}", "3")
                .replaceAll("\\{year[^/]*}", "2020")
                .replace("{groep}", "actie")
                .replace("{facet}", "theme")
                .replaceAll("\\{[^}]+}", String.valueOf(id));
    }
}
