package nl.kinderrechtenhelpdesk.page.internal;

import java.util.List;
import nl.kinderrechtenhelpdesk.page.BrowserKind;
import nl.kinderrechtenhelpdesk.page.SessionKind;
import org.springframework.stereotype.Component;

/** How a session holds in which browser it is used. */
@Component
class BrowserInSession implements SessionKind<BrowserKind> {

    @Override
    public String tag() {
        return "browser/1";
    }

    @Override
    public Class<BrowserKind> type() {
        return BrowserKind.class;
    }

    @Override
    public List<String> write(BrowserKind kind) {
        return List.of(kind.browser().name(), kind.platform().name());
    }

    @Override
    public BrowserKind read(List<String> fields) {
        return new BrowserKind(BrowserKind.Browser.valueOf(fields.get(0)), BrowserKind.Platform.valueOf(fields.get(1)));
    }
}
