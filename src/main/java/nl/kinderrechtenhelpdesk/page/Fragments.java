package nl.kinderrechtenhelpdesk.page;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets one module put a part on another module's page: renders a template of its own as content to be placed there. */
@Component
public final class Fragments {

    private final TemplateEngine templates;

    Fragments(TemplateEngine templates) {
        this.templates = templates;
    }

    /** @param template name without suffix, such as {@code advice/panel} */
    public Content of(String template, Map<String, Object> parameters) {
        return output -> templates.render(template + ".jte", parameters, output);
    }
}
