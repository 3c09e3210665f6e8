package nl.kinderrechtenhelpdesk.testing;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** MockMvc's {@code csrf()} keeps the tokens of forms in the session, where the application itself puts none. */
@TestComponent
public class TokenInSession implements SessionKind<DefaultCsrfToken> {

    @Override
    public String tag() {
        return "test-token/1";
    }

    @Override
    public Class<DefaultCsrfToken> type() {
        return DefaultCsrfToken.class;
    }

    @Override
    public List<String> write(DefaultCsrfToken token) {
        return List.of(token.getHeaderName(), token.getParameterName(), token.getToken());
    }

    @Override
    public DefaultCsrfToken read(List<String> fields) {
        return new DefaultCsrfToken(fields.get(0), fields.get(1), fields.get(2));
    }
}
