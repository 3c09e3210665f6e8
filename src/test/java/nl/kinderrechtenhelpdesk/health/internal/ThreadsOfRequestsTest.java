package nl.kinderrechtenhelpdesk.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicReference;
import nl.kinderrechtenhelpdesk.testing.HelpdeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;

/**
 * Loading a class holds the carrier of a virtual thread. With as many visitors as carriers, each waiting for a class that one without a
 * carrier is loading, nobody is ever answered again; that happened on one of eleven starts with two processors. Threads of the machine
 * always go on.
 */
@HelpdeskTest
@Import(ThreadsOfRequestsTest.Notes.class)
class ThreadsOfRequestsTest {

    private static final AtomicReference<Thread> REQUEST = new AtomicReference<>();

    @TestConfiguration
    static class Notes {

        @Bean
        FilterRegistrationBean<jakarta.servlet.Filter> notesTheThread() {
            return new FilterRegistrationBean<>((request, response, chain) -> {
                REQUEST.set(Thread.currentThread());
                chain.doFilter(request, response);
            });
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    TaskExecutor listeners;

    @Test
    void noRequestAndNoListenerRunsOnAThreadThatNeedsACarrier() throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        assertThat(REQUEST.get().isVirtual()).isFalse();

        AtomicReference<Thread> listener = new AtomicReference<>();
        java.util.concurrent.FutureTask<Void> task =
                new java.util.concurrent.FutureTask<>(() -> listener.set(Thread.currentThread()), null);
        listeners.execute(task);
        task.get();
        assertThat(listener.get().isVirtual()).isFalse();
    }
}
