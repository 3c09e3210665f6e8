package nl.kinderrechtenhelpdesk.publication.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Language;
import nl.kinderrechtenhelpdesk.page.OpenToPublic;
import nl.kinderrechtenhelpdesk.rights.Rights;
import nl.kinderrechtenhelpdesk.site.SiteAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * What search engines may look for, so that a child who searches finds the helpdesk: every page to read, and none of a question or of
 * staff. A site without an address of its own asks not to be found.
 */
@Controller
@OpenToPublic
class ForSearchEngines {

    private static final List<String> PAGES = List.of(
            "",
            "/kinderrechten",
            "/hulp-nu",
            "/over-ons",
            "/resultaten",
            "/open-data",
            "/steun-ons",
            "/jaarverslagen",
            "/contact",
            "/privacy",
            "/privacy/kinderen",
            "/snel-weg",
            "/klachten",
            "/toegankelijkheid",
            "/cookies");
    private static final List<String> NOT_TO_READ =
            List.of("/medewerkers", "/mijn-vraag", "/stel-je-vraag", "/verlaat");

    private final SiteAddress site;
    private final Rights rights;

    ForSearchEngines(SiteAddress site, Rights rights) {
        this.site = site;
        this.rights = rights;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        String rules = site.known()
                .map(address -> NOT_TO_READ.stream()
                                .flatMap(path -> Language.all().stream().map(language -> language.prefix() + path))
                                .map(path -> "Disallow: " + path + "\n")
                                .collect(Collectors.joining())
                        + "\nSitemap: " + address + "/sitemap.xml\n")
                .orElse("Disallow: /\n");
        return "User-agent: *\n" + rules;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String sitemap() {
        String address = site.known().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Stream<String> paths =
                Stream.concat(PAGES.stream(), rights.situations().stream().map(PublicPages::path));
        return everywhere(paths)
                .map(path -> "<url><loc>" + address + (path.isEmpty() ? "/" : path) + "</loc></url>\n")
                .collect(Collectors.joining("", """
                                <?xml version="1.0" encoding="UTF-8"?>
                                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                                """, "</urlset>\n"));
    }

    /** In every language in which it exists. */
    private static Stream<String> everywhere(Stream<String> paths) {
        return paths.flatMap(path -> Language.all().stream()
                .filter(language -> language.has(path))
                .map(language -> language.prefix() + path));
    }
}
