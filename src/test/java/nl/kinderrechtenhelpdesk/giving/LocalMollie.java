package nl.kinderrechtenhelpdesk.giving;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks the contract that Mollie publishes for payments, on this machine, as far as a gift needs it; a test says how it behaves. */
public final class LocalMollie implements AutoCloseable {

    public static final String KEY = "test_klaprozenveld";

    private static final JsonMapper JSON = new JsonMapper();

    /** A question that came in. */
    public record Asked(String method, String path, String onceKey, String body) {}

    private final HttpServer server;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> orders = new ConcurrentHashMap<>();
    private final Map<String, String> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger failing = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean silent;
    private volatile String back = "";

    public LocalMollie() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v2/payments", this::payments);
        server.createContext("/checkout/", this::checkout);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v2");
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Every answer has this status until it is 0 again. */
    public void failWith(int status) {
        failing.set(status);
    }

    public void staySilent(boolean without) {
        silent = without;
    }

    public void set(String payment, String status) {
        statuses.put(payment, status);
    }

    public List<String> payments() {
        return List.copyOf(orders.keySet());
    }

    public JsonNode order(String payment) {
        return Objects.requireNonNull(orders.get(payment));
    }

    /** Where its page sends who paid, in the place of the address that was asked: of a site at a port of the test. */
    public void sendBackTo(String site) {
        back = site;
    }

    private void payments(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String once = String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        asked.add(new Asked(exchange.getRequestMethod(), path, once, body));
        if (silent) {
            waitForTheEnd();
        } else if (failing.get() != 0) {
            problem(exchange, failing.get());
        } else if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            problem(exchange, 401);
        } else if (exchange.getRequestMethod().equals("POST")) {
            JsonNode order = JSON.readTree(body);
            if (!order.path("amount").path("value").asString("").matches("\\d+\\.\\d\\d")) {
                problem(exchange, 422);
                return;
            }
            String id = made.computeIfAbsent(once, _ -> "tr_Proef" + once.replaceAll("[^A-Za-z0-9]", ""));
            orders.put(id, order);
            statuses.putIfAbsent(id, "open");
            send(exchange, 201, payment(id));
        } else {
            String id = path.substring(path.lastIndexOf('/') + 1);
            if (orders.containsKey(id)) {
                send(exchange, 200, payment(id));
            } else {
                problem(exchange, 404);
            }
        }
    }

    private void waitForTheEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String payment(String id) {
        JsonNode order = order(id);
        String status = statuses.getOrDefault(id, "open");
        String checkout = status.equals("open")
                ? "\"checkout\":{\"href\":\"http://127.0.0.1:"
                        + server.getAddress().getPort() + "/checkout/" + id + "\",\"type\":\"text/html\"},"
                : "";
        return "{\"resource\":\"payment\",\"id\":\"" + id + "\",\"mode\":\"test\",\"amount\":"
                + order.path("amount") + ",\"status\":\"" + status + "\",\"method\":"
                + (status.equals("open") ? "null" : "\"ideal\"") + ",\"metadata\":" + order.path("metadata")
                + ",\"_links\":{" + checkout + "\"self\":{\"href\":\"" + address() + "/payments/" + id + "\"}}}";
    }

    /** The page of the provider: one link, which pays. */
    private void checkout(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/checkout/".length());
        if ("betaal".equals(exchange.getRequestURI().getQuery())) {
            set(id, "paid");
        }
        String to =
                back + URI.create(order(id).path("redirectUrl").asString("")).getPath();
        byte[] page = ("<!doctype html><title>Betaaldienst</title><p><a id=betaal href=\"?betaal\">Betaal</a>"
                        + " <a id=terug href=\"" + to + "\">Terug</a>")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }

    private static void problem(HttpExchange exchange, int status) throws IOException {
        send(exchange, status, "{\"status\":" + status + ",\"title\":\"A problem\",\"detail\":\"Of the test\"}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/hal+json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
