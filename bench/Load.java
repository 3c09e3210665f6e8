import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Plays visitors, askers and lawyers against a helpdesk that runs on this machine, and prints how long they waited. Started by
 * {@code bench/run}; arguments: port, and the file in which the demo wrote its sign-ins. Exchanges plain HTTP/1.1 over its own sockets, so
 * that the driver takes as little of the machine as it can; every run is bounded in time and stops by itself.
 */
class Load {

    private static final int ONE_USER_REQUESTS = 300;
    private static final int WARM_UP_REQUESTS = 400;
    private static final long CROWD_NANOS = 10_000_000_000L;
    private static final int CROWD = 16;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static int port;

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        List<Account> lawyers = accounts(arguments[1]);
        User lawyer = signIn(lawyers.getFirst());
        List<String> cases = casesOn(lawyer.get("/medewerkers/zaken"));
        System.out.println("| what | users | requests | p50 ms | p95 ms | p99 ms | a second |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        both("public page (home)", user -> user.get("/").expect(200), null);
        both(
                "public page (an article)",
                user -> user.get("/kinderrechten/artikel/12").expect(200),
                null);
        ask();
        both("worklist", user -> user.get("/medewerkers/zaken").expect(200), lawyer);
        AtomicInteger next = new AtomicInteger();
        both(
                "case page",
                user -> user.get(cases.get(next.getAndIncrement() % cases.size()))
                        .expect(200),
                lawyer);
        String[] words = {"pleeggezin", "school brief", "verhuisd", "wachtlijst", "opvang advocaat"};
        both(
                "search",
                user -> user.post(
                                "/medewerkers/zaken/zoeken",
                                Map.of("zoek", words[next.getAndIncrement() % words.length]))
                        .expect(200),
                lawyer);
        both(
                "dashboard, counted before",
                user -> user.get("/medewerkers/cijfers").expect(200),
                lawyer);
        String[] filters = {"thema=EDUCATION", "thema=OUT_OF_HOME", "provincie=PV25", "vraagsteller=CHILD"};
        AtomicInteger month = new AtomicInteger();
        one(
                "dashboard, not counted before",
                user -> {
                    int n = month.getAndIncrement();
                    String from = String.format(Locale.ROOT, "van=%d-%02d", 2022 + n / 12 % 5, 1 + n % 12);
                    return user.get("/medewerkers/cijfers?" + from + "&" + filters[n / 60 % filters.length])
                            .expect(200);
                },
                lawyer,
                40);
    }

    // --- what is measured

    /** One exchange that a user makes. */
    interface Act {
        Answer by(User user) throws Exception;
    }

    private static void both(String what, Act act, User signedIn) throws Exception {
        for (int i = 0; i < WARM_UP_REQUESTS; i++) {
            act.by(signedIn == null ? anybody() : signedIn);
        }
        one(what, act, signedIn, ONE_USER_REQUESTS);
        crowd(what, act, signedIn);
    }

    private static void one(String what, Act act, User signedIn, int requests) throws Exception {
        User user = signedIn == null ? anybody() : signedIn;
        long[] nanos = new long[requests];
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long before = System.nanoTime();
            act.by(user);
            nanos[i] = System.nanoTime() - before;
        }
        print(what, 1, nanos, System.nanoTime() - start);
    }

    private static void crowd(String what, Act act, User signedIn) throws Exception {
        long start = System.nanoTime();
        List<Long> all = together(() -> {
            User user = signedIn == null ? anybody() : signedIn.again();
            List<Long> nanos = new ArrayList<>();
            while (System.nanoTime() - start < CROWD_NANOS) {
                long before = System.nanoTime();
                act.by(user);
                nanos.add(System.nanoTime() - before);
            }
            return nanos;
        });
        print(what, CROWD, all.stream().mapToLong(n -> n).toArray(), System.nanoTime() - start);
    }

    private static List<Long> together(Callable<List<Long>> one) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(CROWD)) {
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int i = 0; i < CROWD; i++) {
                running.add(threads.submit(one));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> future : running) {
                all.addAll(future.get());
            }
            return all;
        }
    }

    /** Walks the pages up to the last one, and measures the sending alone: sealing, keeping, audit and event, in one transaction. */
    private static void ask() throws Exception {
        for (int i = 0; i < 30; i++) {
            sendOf(prepared());
        }
        long[] nanos = new long[100];
        long start = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = sendOf(prepared());
        }
        print("ask a question: the sending", 1, nanos, Arrays.stream(nanos).sum());
        List<User> ready = new ArrayList<>();
        for (int i = 0; i < 60 * CROWD; i++) {
            ready.add(prepared());
        }
        AtomicInteger next = new AtomicInteger();
        long crowdStart = System.nanoTime();
        List<Long> all = together(() -> {
            List<Long> mine = new ArrayList<>();
            for (int n = next.getAndIncrement(); n < ready.size(); n = next.getAndIncrement()) {
                mine.add(sendOf(ready.get(n)));
            }
            return mine;
        });
        print(
                "ask a question: the sending",
                CROWD,
                all.stream().mapToLong(n -> n).toArray(),
                System.nanoTime() - crowdStart);
    }

    private static long sendOf(User asker) throws Exception {
        long before = System.nanoTime();
        asker.post("/stel-je-vraag/controle", Map.of()).expect(303, 302);
        long nanos = System.nanoTime() - before;
        asker.close();
        return nanos;
    }

    /** An asker who has answered what must be answered and stands before the button that sends. */
    private static User prepared() throws Exception {
        User asker = anybody();
        asker.get("/stel-je-vraag").expect(200);
        asker.post("/stel-je-vraag/wie", Map.of("who", "PARENT")).expect(302, 303);
        asker.get("/stel-je-vraag/vraag").expect(200);
        asker.post(
                        "/stel-je-vraag/vraag",
                        Map.of(
                                "question",
                                "Onze dochter van negen krijgt al een half jaar geen hulp, hoewel de gemeente die heeft"
                                        + " toegezegd. Welke stappen kunnen wij zetten, en voor welke datum?"))
                .expect(302, 303);
        asker.get("/stel-je-vraag/controle").expect(200);
        return asker;
    }

    private static void print(String what, int users, long[] nanos, long whole) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | %.1f | %.0f |%n",
                what,
                users,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99),
                sorted.length / (whole / 1e9));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / 1e6;
    }

    // --- who does it

    private record Account(String email, byte[] secret) {}

    private static List<Account> accounts(String file) throws IOException {
        List<Account> lawyers = new ArrayList<>();
        Matcher lines = Pattern.compile("LAWYER +(\\S+@demo\\.example) +([A-Z2-7]{32})")
                .matcher(java.nio.file.Files.readString(java.nio.file.Path.of(file)));
        while (lines.find()) {
            lawyers.add(new Account(lines.group(1), unbase32(lines.group(2))));
        }
        return lawyers;
    }

    private static User anybody() {
        return new User(new TreeMap<>());
    }

    private static User signIn(Account account) throws Exception {
        User user = anybody();
        user.get("/medewerkers/inloggen").expect(200);
        user.post(
                        "/medewerkers/inloggen",
                        Map.of(
                                "email",
                                account.email(),
                                "wachtwoord",
                                "samen voor kinderrechten",
                                "naar",
                                "/medewerkers"))
                .expect(302, 303);
        user.get("/medewerkers/inloggen/code").expect(200);
        user.post("/medewerkers/inloggen/code", Map.of("code", totp(account.secret()), "naar", "/medewerkers"))
                .expect(302, 303);
        return user;
    }

    private static List<String> casesOn(Answer worklist) {
        List<String> paths = new ArrayList<>();
        Matcher links =
                Pattern.compile("href=\"(/medewerkers/zaken/[0-9a-f-]{36})\"").matcher(worklist.text());
        while (links.find()) {
            paths.add(links.group(1));
        }
        if (paths.isEmpty()) {
            throw new IllegalStateException("no case on the worklist");
        }
        return paths;
    }

    private static String totp(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(secret, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                .putLong(System.currentTimeMillis() / 30_000)
                .array());
        int offset = hash[19] & 15;
        int number = ByteBuffer.wrap(hash, offset, 4).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    private static byte[] unbase32(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (char c : text.toCharArray()) {
            held = (held << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
            }
        }
        return bytes.array();
    }

    // --- plain HTTP/1.1

    private record Answer(int status, Map<String, String> headers, byte[] body) {

        Answer expect(int... allowed) {
            for (int one : allowed) {
                if (one == status) {
                    return this;
                }
            }
            throw new IllegalStateException("answer " + status + " " + headers.get("location") + "\n" + text());
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Somebody with cookies of their own and one connection that stays open. */
    private static final class User {

        private final Map<String, String> cookies;
        private String token = "";
        private Socket socket;
        private InputStream in;
        private OutputStream out;

        User(Map<String, String> cookies) {
            this.cookies = cookies;
        }

        /** The same person in another window. */
        User again() {
            User other = new User(new TreeMap<>(cookies));
            other.token = token;
            return other;
        }

        Answer get(String path) throws IOException {
            return exchange("GET " + path + " HTTP/1.1\r\n", null);
        }

        Answer post(String path, Map<String, String> fields) throws IOException {
            Map<String, String> all = new LinkedHashMap<>(fields);
            all.put("_csrf", token);
            StringBuilder form = new StringBuilder();
            all.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
            return exchange("POST " + path + " HTTP/1.1\r\n", form.toString());
        }

        void close() throws IOException {
            if (socket != null) {
                socket.close();
                socket = null;
            }
        }

        private Answer exchange(String requestLine, String form) throws IOException {
            if (socket == null) {
                socket = new Socket("127.0.0.1", port);
                socket.setTcpNoDelay(true);
                in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                out = socket.getOutputStream();
            }
            StringBuilder request = new StringBuilder(requestLine).append("Host: localhost:" + port + "\r\n");
            if (!cookies.isEmpty()) {
                List<String> pairs = new ArrayList<>();
                cookies.forEach((name, value) -> pairs.add(name + "=" + value));
                request.append("Cookie: ").append(String.join("; ", pairs)).append("\r\n");
            }
            byte[] body = form == null ? new byte[0] : form.getBytes(StandardCharsets.UTF_8);
            if (form != null) {
                request.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
                        .append(body.length)
                        .append("\r\n");
            }
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            whole.writeBytes(request.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
            whole.writeBytes(body);
            out.write(whole.toByteArray());
            return read();
        }

        private Answer read() throws IOException {
            int status = Integer.parseInt(line().split(" ", 3)[1]);
            Map<String, String> headers = new TreeMap<>();
            for (String line = line(); !line.isEmpty(); line = line()) {
                int colon = line.indexOf(':');
                String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                String value = line.substring(colon + 1).strip();
                if (name.equals("set-cookie")) {
                    keep(value);
                }
                headers.put(name, value);
            }
            byte[] body = headers.getOrDefault("transfer-encoding", "").equals("chunked")
                    ? chunks()
                    : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
            if ("close".equals(headers.get("connection"))) {
                close();
            }
            Answer answer = new Answer(status, headers, body);
            Matcher found = TOKEN.matcher(answer.text());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        }

        private void keep(String cookie) {
            String pair = cookie.split(";", 2)[0];
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            if (value.isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair.substring(0, equals));
            } else {
                cookies.put(pair.substring(0, equals), value);
            }
        }

        private byte[] chunks() throws IOException {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                body.writeBytes(in.readNBytes(size));
                line();
            }
            line();
            return body.toByteArray();
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new EOFException("the connection ended");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
