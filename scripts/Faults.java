import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.imageio.ImageIO;

/** Started by {@code scripts/faults}: what to do, how many rounds, the port, and the data folder. */
class Faults {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> PAGES = List.of(
            "/", "/hulp-nu", "/kinderrechten", "/kinderrechten/artikel/12", "/contact", "/privacy", "/over-ons", "/cookies",
            "/stel-je-vraag", "/mijn-vraag", "/medewerkers/inloggen", "/steun-ons", "/klachten", "/resultaten", "/en/", "/privacy/kinderen");
    private static final long SILENT_SECONDS = 60;
    private static final Map<String, Integer> USUAL_ROUNDS = Map.of("starts", 20, "kills", 10, "ends", 6, "disk", 2);
    private static final int ASKERS = 3;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(150);

    private final int port;
    private final Path data;
    private Process app;

    private Faults(int port, Path data) {
        this.port = port;
        this.data = data;
    }

    public static void main(String[] arguments) throws Exception {
        Faults faults = new Faults(Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        int rounds = arguments[1].isEmpty() ? USUAL_ROUNDS.get(arguments[0]) : Integer.parseInt(arguments[1]);
        try {
            switch (arguments[0]) {
                case "starts" -> faults.starts(rounds);
                case "kills" -> faults.kills(rounds);
                case "ends" -> faults.ends(rounds);
                default -> faults.disk(rounds);
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
                LockSupport.parkNanos(20_000_000);
            } catch (InterruptedException e) {
                return false;
            }
        }
        return false;
    }

    private record Kept(HttpClient browser, String text) {}

    /** People who begin questions and type, one after the other, until {@link #told}. */
    private final class Asking {

        private final ConcurrentLinkedQueue<Kept> ledger = new ConcurrentLinkedQueue<>();
        private final AtomicBoolean going = new AtomicBoolean(true);
        private final AtomicInteger worded = new AtomicInteger();
        private final AtomicInteger none = new AtomicInteger();
        private final AtomicInteger other = new AtomicInteger();
        private final AtomicLong longest = new AtomicLong();
        private final AtomicLong lastKept = new AtomicLong();
        private final List<Thread> askers =
                Collections.nCopies(ASKERS, 0).stream().map(n -> Thread.ofPlatform().daemon().start(this::goOn)).toList();

        private void goOn() {
            while (going.get()) {
                long began = System.nanoTime();
                int status = ask(ledger);
                longest.accumulateAndGet(millis(System.nanoTime() - began), Math::max);
                if (status / 100 == 3) {
                    lastKept.set(System.nanoTime());
                } else {
                    (status == 503 ? worded : status == 0 ? none : other).incrementAndGet();
                    LockSupport.parkNanos(20_000_000);
                }
            }
        }

        /** Waits until something that was begun after {@code since} was kept; milliseconds since then. */
        private long keptAgain(long since) throws InterruptedException {
            Thread.sleep(1000);
            long after = System.nanoTime();
            while (lastKept.get() < after && System.nanoTime() - since < PATIENCE) {
                Thread.sleep(50);
            }
            return millis(Math.max(lastKept.get(), after) - since);
        }

        private void told() throws InterruptedException {
            going.set(false);
            for (Thread asker : askers) {
                asker.join();
            }
            long lost = ledger.stream().filter(kept -> !reads(kept)).count();
            System.out.println(ledger.size() + " texts were kept, " + lost + " of them lost");
            System.out.println("answers meanwhile: " + worded + " worded 503, " + none + " times nobody was there, " + other
                    + " others; the longest anybody waited for all of three pages, ms: " + longest);
        }
    }

    private void kills(int rounds) throws Exception {
        start();
        waitsFor("/", new AtomicLong());
        Asking asking = new Asking();
        List<Long> downs = new ArrayList<>();
        Random random = new Random(1);
        for (int round = 0; round < rounds; round++) {
            Thread.sleep(2000 + random.nextInt(4000));
            long killed = System.nanoTime();
            killDatabase();
            downs.add(asking.keptAgain(killed));
        }
        asking.told();
        System.out.println(rounds + " kills of the database; from the kill until something was kept again, ms: " + told(downs));
    }

    private void killDatabase() throws IOException {
        ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst()))
                .orElseThrow()
                .destroyForcibly();
    }

    /** The helpdesk ends and the loop of ./run starts it again: killed in odd rounds, and its heap filled in even ones. */
    private void ends(int rounds) throws Exception {
        start();
        waitsFor("/", new AtomicLong());
        Asking asking = new Asking();
        List<Long> killed = new ArrayList<>();
        List<Long> filled = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            Thread.sleep(3000);
            ProcessHandle helpdesk = app.children()
                    .filter(child -> child.info().command().orElse("").endsWith("java"))
                    .findFirst()
                    .orElseThrow();
            long began = System.nanoTime();
            if (round % 2 == 1) {
                helpdesk.destroyForcibly();
            } else {
                fillHeapOf(helpdesk);
            }
            helpdesk.onExit().get(60, TimeUnit.SECONDS);
            (round % 2 == 1 ? killed : filled).add(asking.keptAgain(began));
        }
        asking.told();
        System.out.println("from kill -9 of the helpdesk until something was kept again, ms: " + told(killed));
        System.out.println("from a heap that ran full until something was kept again, ms: " + told(filled));
    }

    /** Loaded into the helpdesk by {@code jcmd}. */
    public static final class FillsHeap {

        public static void agentmain(String arguments) {
            Thread.ofPlatform().start(() -> {
                List<byte[]> kept = new ArrayList<>();
                while (true) {
                    kept.add(new byte[1 << 20]);
                }
            });
        }
    }

    private void fillHeapOf(ProcessHandle helpdesk) throws Exception {
        Path jar = data.resolve("fills-heap.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", FillsHeap.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream code = FillsHeap.class.getResourceAsStream("Faults$FillsHeap.class")) {
            out.putNextEntry(new ZipEntry("Faults$FillsHeap.class"));
            code.transferTo(out);
        }
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(helpdesk.pid()),
                        "JVMTI.agent_load",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(Path.of("target/faults.log").toFile()))
                .start()
                .waitFor();
    }

    /**
     * The data folder is a disk of its own here, of 1,400 MB: first less room than files need, then none. In odd rounds the database is
     * killed too, as it ends itself when its log of changes needs room just then.
     */
    private void disk(int rounds) throws Exception {
        start();
        waitsFor("/", new AtomicLong());
        System.out.println("with room: a file gets " + sendsFile());
        List<Long> backs = new ArrayList<>();
        Asking asking = new Asking();
        for (int round = 1; round <= rounds; round++) {
            Path filler = data.resolve("filler");
            fill(filler, 600L << 20);
            System.out.println("with 600 MB left: a file gets " + sendsFile());
            fill(filler, 0);
            if (round % 2 == 1) {
                killDatabase();
            }
            Thread.sleep(60_000);
            System.out.println("with none left for a minute: home page " + get("/") + ", asking " + get("/stel-je-vraag"));
            Files.delete(filler);
            long room = System.nanoTime();
            backs.add(asking.keptAgain(room));
        }
        System.out.println("with room again: a file gets " + sendsFile());
        asking.told();
        System.out.println("from room until something was kept again, ms: " + told(backs));
    }

    private void fill(Path filler, long left) throws IOException {
        byte[] block = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (left == 0 || Files.getFileStore(data).getUsableSpace() > left) {
                out.write(block);
            }
        } catch (IOException full) {
            if (left > 0) {
                throw full;
            }
        }
    }

    /** Begins a question and adds a picture of the letter to it. */
    private String sendsFile() throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> page = send(browser, request("/stel-je-vraag").build());
        post(browser, "/stel-je-vraag/wie", token(page), "who=CHILD");
        String token = token(send(browser, request("/stel-je-vraag/brief").build()));
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                        + "\r\n--part\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"brief.png\"\r\n"
                        + "Content-Type: image/png\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(picture.toByteArray());
        body.writeBytes("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(browser, request("/stel-je-vraag/brief")
                .header("Content-Type", "multipart/form-data; boundary=part")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", "http://localhost:" + port)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
        return answer.statusCode() + (answer.body().contains("nu geen bestanden aannemen") ? ", in words: no files now" : "");
    }

    private int get(String path) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return send(browser, request(path).timeout(Duration.ofSeconds(SILENT_SECONDS)).build()).statusCode();
        } catch (IOException | InterruptedException nobody) {
            return 0;
        }
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
