import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Started by {@code scripts/faults}: what to do, how many rounds, the port, and the data folder. */
class Faults {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of(
            "/", "/hulp-nu", "/kinderrechten", "/kinderrechten/artikel/12", "/contact", "/privacy", "/over-ons", "/cookies",
            "/stel-je-vraag", "/mijn-vraag", "/medewerkers/inloggen", "/steun-ons", "/klachten", "/resultaten", "/en/", "/privacy/kinderen");
    private static final long SILENT_SECONDS = 60;

    private final int port;
    private final Path data;
    private Process app;

    private Faults(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        Faults faults = new Faults(Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        int rounds = arguments[1].isEmpty() ? arguments[0].equals("starts") ? 20 : 10 : Integer.parseInt(arguments[1]);
        try {
            if (arguments[0].equals("starts")) {
                faults.starts(rounds);
            } else {
                faults.kills(rounds);
            }
        } finally {
            faults.app.destroy();
            if (!faults.app.waitFor(60, TimeUnit.SECONDS)) {
                faults.kill();
            }
        }
    }

    private void starts(int rounds) throws Exception {
        List<Long> firsts = new ArrayList<>();
        List<Long> stops = new ArrayList<>();
        List<Long> load = new ArrayList<>();
        int silent = 0;
        for (int round = 1; round <= rounds; round++) {
            long began = System.nanoTime();
            start();
            AtomicLong first = new AtomicLong();
            CountDownLatch answered = new CountDownLatch(PAGES.size());
            List<Thread> visitors = PAGES.stream().map(page -> Thread.ofPlatform().daemon().start(() -> {
                if (waitsFor(page, first)) {
                    answered.countDown();
                }
            })).toList();
            if (!answered.await(SILENT_SECONDS + 60, TimeUnit.SECONDS)) {
                silent++;
                System.out.println("round " + round + ": " + answered.getCount() + " of " + PAGES.size() + " got no answer");
            }
            visitors.forEach(Thread::interrupt);
            load.add(Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
            firsts.add(millis(first.get() - began));
            long stop = System.nanoTime();
            if (round % 2 == 0) {
                kill();
            } else {
                app.destroy();
                app.waitFor();
                stops.add(millis(System.nanoTime() - stop));
            }
        }
        System.out.println(rounds + " starts with " + PAGES.size() + " visitors at the door: " + silent + " silent");
        System.out.println("from start to first answer, ms: " + told(firsts));
        System.out.println("from the request to stop to the end, ms: " + told(stops));
        System.out.println("load of the machine: " + told(load));
    }

    private boolean waitsFor(String page, AtomicLong first) {
        while (!Thread.currentThread().isInterrupted()) {
            try (HttpClient browser = HttpClient.newHttpClient()) {
                browser.send(request(page).timeout(Duration.ofSeconds(SILENT_SECONDS)).build(), HttpResponse.BodyHandlers.discarding());
                first.compareAndSet(0, System.nanoTime());
                return true;
            } catch (IOException notOpenYet) {
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            } catch (InterruptedException e) {
                return false;
            }
        }
        return false;
    }

    private record Kept(HttpClient browser, String text) {}

    private void kills(int rounds) throws Exception {
        start();
        ConcurrentLinkedQueue<Kept> ledger = new ConcurrentLinkedQueue<>();
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicInteger worded = new AtomicInteger();
        AtomicInteger other = new AtomicInteger();
        AtomicLong longest = new AtomicLong();
        AtomicLong lastKept = new AtomicLong();
        waitsFor("/", new AtomicLong());
        List<Thread> askers = Collections.nCopies(3, 0).stream().map(n -> Thread.ofPlatform().daemon().start(() -> {
            while (going.get()) {
                long began = System.nanoTime();
                int status = ask(ledger);
                longest.accumulateAndGet(millis(System.nanoTime() - began), Math::max);
                if (status / 100 == 3) {
                    lastKept.set(System.nanoTime());
                } else {
                    (status == 503 ? worded : other).incrementAndGet();
                }
            }
        })).toList();
        List<Long> downs = new ArrayList<>();
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Thread.sleep(2000 + random.nextInt(4000));
            long killed = System.nanoTime();
            ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst()))
                    .orElseThrow()
                    .destroyForcibly();
            Thread.sleep(1000);
            long after = System.nanoTime();
            while (lastKept.get() < after && System.nanoTime() - killed < 120_000_000_000L) {
                Thread.sleep(50);
            }
            downs.add(millis(lastKept.get() - killed));
        }
        going.set(false);
        for (Thread asker : askers) {
            asker.join();
        }
        long lost = ledger.stream().filter(kept -> !reads(kept)).count();
        System.out.println(rounds + " kills of the database: " + ledger.size() + " texts were kept, " + lost + " of them lost");
        System.out.println("from the kill until something was kept again, ms: " + told(downs));
        System.out.println("answers meanwhile: " + worded + " worded 503, " + other + " others; the longest anybody waited for all of three pages, ms: " + longest);
    }

    /** Begins a question and types in it; the last status. A text counts as kept when the answer led on. */
    private int ask(ConcurrentLinkedQueue<Kept> ledger) {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String text = "Vraag " + Long.toHexString(Double.doubleToLongBits(Math.random()));
        try {
            HttpResponse<String> page = send(browser, request("/stel-je-vraag").build());
            page = page.statusCode() == 200 ? post(browser, "/stel-je-vraag/wie", token(page), "who=CHILD") : page;
            if (page.statusCode() / 100 == 3) {
                page = send(browser, request("/stel-je-vraag/vraag").build());
            }
            if (page.statusCode() == 200) {
                page = post(browser, "/stel-je-vraag/vraag", token(page), "question=" + encoded(text));
            }
            if (page.statusCode() / 100 == 3) {
                ledger.add(new Kept(browser, text));
            }
            return page.statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private boolean reads(Kept kept) {
        try {
            return send(kept.browser(), request("/stel-je-vraag/vraag").build()).body().contains(kept.text());
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private HttpResponse<String> post(HttpClient browser, String path, String token, String fields)
            throws IOException, InterruptedException {
        return send(browser, request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token) + "&" + fields))
                .build());
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        return token.find() ? token.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void start() throws IOException {
        app = new ProcessBuilder("./run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/faults.log").toFile()))
                .start();
    }

    /** The loop that would start it again goes first. */
    private void kill() throws InterruptedException {
        List<ProcessHandle> all = app.descendants().toList();
        app.destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private static String told(List<Long> all) {
        List<Long> s = all.stream().sorted().toList();
        return "min " + s.getFirst() + ", median " + s.get(s.size() / 2) + ", max " + s.getLast();
    }
}
