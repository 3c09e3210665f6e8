package nl.kinderrechtenhelpdesk.staff.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.page.Organisation;
import nl.kinderrechtenhelpdesk.staff.Accounts.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Organisation ORGANISATION = new Organisation(
            "Kinderhulp Wolfswinkel", "Stichting Wolfswinkel", "", "hulp@wolfswinkel.example", "", "", "", "", "", 5);

    private static Optional<Refusal> objection(String password, String file) {
        return new PasswordRules(new BreachedPasswords(file), new OwnWords(() -> ORGANISATION))
                .objection(Redacted.of(password), "Fatima van der Zonneveld", "f.zonneveld@wolfswinkel.example");
    }

    @Test
    void theListHoldsFarMoreThanThreeThousandPasswordsThatAreLongEnoughAndStandsInOrder() {
        BreachedPasswords breached = new BreachedPasswords("");

        assertThat(breached.size()).isGreaterThan(40_000);
        assertThat(breached.inOrder()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mailcreated5240",
                "leavemealone",
                "SonyEricsson",
                "leave me alone",
                "chickenwing101",
                "leavemealone1!"
            })
    void aPasswordThatIsKnownFromABreachIsRefusedAlsoWithCapitalsSpacesOrAFewSignsAfterIt(String password) {
        assertThat(objection(password, "")).contains(Refusal.PASSWORD_BREACHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinderrechten2026!",
                "Helpdesk Kinderrechten",
                "fatima zonneveld 1987",
                "Zonneveld@Wolfswinkel",
                "f.zonneveld@wolfswinkel.example",
                "Kinderhulp-Wolfswinkel",
                "beheerder123456",
            })
    void aPasswordOfOwnWordsAndLittleElseIsRefused(String password) {
        assertThat(objection(password, "")).contains(Refusal.PASSWORD_OF_OWN_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fietsen langs de gracht",
                "kinderrechten fietsen op zolder",
                "fatima eet graag pannenkoeken",
                "q8#Vw!zP0rx}L",
                "ééndrieënzeventig lantaarns",
            })
    void anyOtherLongPasswordIsTakenWhateverItIsMadeOf(String password) {
        assertThat(objection(password, "")).isEmpty();
    }

    @Test
    void whatStandsInAFileOfHashesIsRefusedWhereverItStandsThere(@TempDir Path folder) throws Exception {
        List<String> passwords = IntStream.range(0, 500)
                .mapToObj(number -> "lantaarnpaal in de mist " + number)
                .toList();
        Path file = folder.resolve("pwned.txt");
        Files.writeString(
                file,
                passwords.stream()
                        .map(PasswordRulesTest::sha1)
                        .sorted()
                        .map(hash -> hash + ":" + hash.charAt(0) % 7 * 1_000 + "\r\n")
                        .reduce("", String::concat));

        assertThat(passwords)
                .allSatisfy(password ->
                        assertThat(objection(password, file.toString())).contains(Refusal.PASSWORD_BREACHED));
        assertThat(IntStream.range(500, 600))
                .allSatisfy(number -> assertThat(objection("lantaarnpaal in de mist " + number, file.toString()))
                        .isEmpty());
        assertThat(objection("lantaarnpaal in de mist 7", "")).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrIsNoListOfHashesStopsTheStart(@TempDir Path folder) throws Exception {
        Path words = Files.writeString(folder.resolve("words.txt"), "lantaarnpaal\n");

        assertThatThrownBy(() -> new BreachedPasswords(words.toString())).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new BreachedPasswords(folder.resolve("gone").toString()))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String sha1(String password) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(password.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(hash);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
