package nl.kinderrechtenhelpdesk.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;

/**
 * Where templates, words and static files are read: what was built, once; or, for who works on them with {@code ./run --dev}, the sources,
 * anew for each page. The latter compiles what it finds, and {@code site} refuses it where anybody else could come.
 */
@Component
public final class PageFiles {

    private final @Nullable Path sources;

    PageFiles(@Value("${dev.sources:}") String sources) {
        this.sources = sources.isBlank() ? null : Path.of(sources).toAbsolutePath();
    }

    public TemplateEngine templates() {
        if (sources == null) {
            return TemplateEngine.createPrecompiled(ContentType.Html);
        }
        try {
            TemplateEngine engine = TemplateEngine.create(
                    new DirectoryCodeResolver(sources.resolve("jte")),
                    Files.createTempDirectory("pages"),
                    ContentType.Html,
                    PageFiles.class.getClassLoader());
            engine.setTrimControlStructures(true);
            engine.setBinaryStaticContent(true);
            return engine;
        } catch (IOException e) {
            throw new IllegalStateException("no room for compiled pages", e);
        }
    }

    /** Message files, without any file named yet. */
    public AbstractResourceBasedMessageSource messages() {
        if (sources == null) {
            return new ResourceBundleMessageSource();
        }
        ReloadableResourceBundleMessageSource changing = new ReloadableResourceBundleMessageSource();
        changing.setCacheSeconds(0);
        return changing;
    }

    /** What the message file of a module is called there. */
    public String bundle(String module) {
        return sources == null ? "messages/" + module : folder("messages") + module;
    }

    /** A folder of message files or static files, as Spring names it. */
    public String folder(String name) {
        return (sources == null ? "classpath:" : sources.resolve("resources").toUri()) + name + "/";
    }

    /** How long a browser may keep a static file: as long as it likes what was built, of which the address changes with the content. */
    public CacheControl keep(CacheControl built) {
        return sources == null ? built : CacheControl.noStore();
    }

    /** Whether they are read anew for each page. */
    public boolean change() {
        return sources != null;
    }
}
