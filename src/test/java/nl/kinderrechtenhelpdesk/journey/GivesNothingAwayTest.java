package nl.kinderrechtenhelpdesk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kinderrechtenhelpdesk.testing.DatabaseDump;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a whole case, whoever steals the database or the log, or reads along with addresses, finds no word that anybody typed. */
@HelpdeskTest
@ExtendWith(OutputCaptureExtension.class)
class GivesNothingAwayTest {

    private static final String[] ODD_WORDS =
            Arrays.stream(Words.values()).map(Words::oddWord).toArray(String[]::new);
    /** As the database would print the address of this machine, the only one that came by. */
    private static final String[] SOURCES = {"127.0.0.1", "0:0:0:0:0:0:0:1", "::1/128"};

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient database;

    @Test
    void neitherDatabaseNorLogNorAddressHoldsWhatWasTyped(CapturedOutput log) {
        try (FirstLoop loop = new FirstLoop("http://localhost:" + port, signIn, visitor -> {})) {
            loop.run();
            assertThat(leaks(loop.addresses(), log.getAll(), ODD_WORDS)).isEmpty();
            assertThat(leaks(List.of(), log.getAll(), loop.code())).isEmpty();
            assertThat(leaks(List.of(), "", SOURCES)).isEmpty();
        }
    }

    private List<String> leaks(List<String> addresses, String log, String... words) {
        DatabaseDump dump = DatabaseDump.of(database);
        assertThat(dump.tableNames()).hasSizeGreaterThan(20);
        List<String> leaks = new ArrayList<>(dump.leaksOf(words));
        leaks.addAll(DatabaseDump.leaksIn("log", log.getBytes(StandardCharsets.UTF_8), words));
        for (String address : addresses) {
            byte[] read = (address + ' ' + URLDecoder.decode(address, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8);
            leaks.addAll(DatabaseDump.leaksIn(address, read, words));
        }
        return leaks;
    }
}
