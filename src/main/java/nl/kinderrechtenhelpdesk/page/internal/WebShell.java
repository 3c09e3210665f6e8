package nl.kinderrechtenhelpdesk.page.internal;

import gg.jte.TemplateEngine;
import java.time.Duration;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import nl.kinderrechtenhelpdesk.page.PageFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires templates, message files, static files and the access decision into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebShell implements WebMvcConfigurer {

    private final AccessInterceptor access;
    private final PageFiles files;

    WebShell(AccessInterceptor access, PageFiles files) {
        this.access = access;
        this.files = files;
    }

    @Bean
    static TemplateEngine templateEngine(PageFiles files) {
        return files.templates();
    }

    @Bean
    static ViewResolver jteViewResolver(TemplateEngine templates) {
        return new JteViewResolver(templates);
    }

    @Bean
    static Messages messageSource(PageFiles files) {
        return MessageFiles.all(files);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(files.folder("static/assets"))
                .setCacheControl(files.keep(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()));
    }
}
