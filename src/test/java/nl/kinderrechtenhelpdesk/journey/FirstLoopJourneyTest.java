package nl.kinderrechtenhelpdesk.journey;

import nl.kinderrechtenhelpdesk.testing.Accessible;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import nl.kinderrechtenhelpdesk.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a child's question without scripts on the narrowest telephone, by way of two lawyers, to a figure of an advocate. */
@HelpdeskTest
class FirstLoopJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    SignIn signIn;

    @Test
    void aChildGetsAdviceThatTwoLawyersAgreeOnAndTheCaseIsCounted() {
        try (Accessible accessible = new Accessible();
                FirstLoop loop =
                        new FirstLoop("http://localhost:" + port, signIn, visitor -> accessible.look(visitor.page()))) {
            loop.run();
            accessible.assertNothingWrong();
        }
    }
}
