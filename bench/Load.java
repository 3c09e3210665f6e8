import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays visitors, askers and lawyers against a helpdesk that runs on this machine, and prints how long they waited and what it took of the
 * processors. Started by {@code bench/run}; arguments: port, the file in which the demo wrote its sign-ins, how many users at once, what to
 * measure (a regular expression over the names in the table), and the processes that serve. Every run is bounded in time and stops by
 * itself.
 */
class Load {

    private static final int ONE_USER_REQUESTS = 300;
    private static final int WARM_UP_REQUESTS = 400;
    private static final long CROWD_NANOS = 10_000_000_000L;
    private static final String[] WORDS = {"pleeggezin", "school brief", "verhuisd", "wachtlijst", "opvang advocaat"};
    private static final String[] RARE = {"KR-2024-000123", "xylofoon", "KR-2025-001234", "zebrapad"};
    private static final String[] FILTERS = {
        "thema=EDUCATION", "thema=OUT_OF_HOME", "provincie=PV25", "vraagsteller=CHILD"
    };
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static int port;
    private static int crowd;
    private static Pattern only;
    private static Processors serving;

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        crowd = Integer.parseInt(arguments[2]);
        only = Pattern.compile(arguments[3]);
        serving = Processors.of(List.of(arguments).subList(4, arguments.length));
        User lawyer = Account.lawyers(arguments[1]).getFirst().signIn(port);
        System.out.println("| what | users | requests | p50 ms | p95 ms | p99 ms | a second | processor ms each |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        read("public page (home)", "/", null);
        read("public page (an article)", "/kinderrechten/artikel/12", null);
        if (asked("ask a question: the sending")) {
            ask();
        }
        ofStaff(lawyer);
        figures(lawyer);
    }

    private static void ofStaff(User lawyer) throws Exception {
        // who signs in is sent on from the first page to the worklist
        both(
                "first page of a colleague",
                user -> {
                    user.get("/medewerkers").expect(302, 303);
                    return user.get("/medewerkers/zaken").expect(200);
                },
                lawyer);
        read("worklist", "/medewerkers/zaken", lawyer);
        List<String> cases = casesOn(lawyer.get("/medewerkers/zaken"));
        both("case page", user -> user.get(next(cases.toArray(String[]::new))).expect(200), lawyer);
        both("search", user -> search(user, next(WORDS)), lawyer);
        both("search, rare or nothing", user -> search(user, next(RARE)), lawyer);
    }

    private static Answer search(User user, String words) throws Exception {
        String found = user.post("/medewerkers/zaken/zoeken", Map.of("zoek", words))
                .expect(302, 303)
                .headers()
                .get("location");
        return user.get(found.substring(found.indexOf("/medewerkers"))).expect(200);
    }

    private static String next(String... all) {
        return all[NEXT.getAndIncrement() % all.length];
    }

    private static void figures(User lawyer) throws Exception {
        read("dashboard, counted before", "/medewerkers/cijfers", lawyer);
        AtomicInteger month = new AtomicInteger();
        both(
                "dashboard, not counted before",
                user -> {
                    int n = month.getAndIncrement();
                    String from = String.format(Locale.ROOT, "van=%d-%02d", 2022 + n / 12 % 5, 1 + n % 12);
                    // each is asked once: months, last year and filter together never come back
                    return user.get("/medewerkers/cijfers?" + from + "&tot=" + (2027 + n / 240) + "-01&"
                                    + FILTERS[n / 60 % FILTERS.length])
                            .expect(200);
                },
                lawyer);
    }

    /** One exchange that a user makes. */
    interface Act {
        Answer by(User user) throws Exception;
    }

    private static boolean asked(String what) {
        return only.matcher(what).find();
    }

    private static void read(String what, String path, User signedIn) throws Exception {
        both(what, user -> user.get(path).expect(200), signedIn);
    }

    private static void both(String what, Act act, User signedIn) throws Exception {
        if (!asked(what)) {
            return;
        }
        for (int i = 0; i < WARM_UP_REQUESTS; i++) {
            act.by(as(signedIn));
        }
        one(what, act, signedIn);
        crowd(what, act, signedIn);
    }

    private static User as(User signedIn) {
        return signedIn == null ? User.anybody(port) : signedIn;
    }

    private static void one(String what, Act act, User signedIn) throws Exception {
        User user = as(signedIn);
        Measure measure = Measure.begin(serving);
        for (int i = 0; i < ONE_USER_REQUESTS; i++) {
            measure.one(() -> act.by(user));
        }
        measure.print(what, 1);
    }

    private static void crowd(String what, Act act, User signedIn) throws Exception {
        Measure measure = Measure.begin(serving);
        together(() -> {
            User user = signedIn == null ? User.anybody(port) : signedIn.again();
            while (measure.nanos() < CROWD_NANOS) {
                measure.one(() -> act.by(user));
            }
            return null;
        });
        measure.print(what, crowd);
    }

    private static void together(Callable<Void> one) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(crowd)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < crowd; i++) {
                running.add(threads.submit(one));
            }
            for (Future<Void> future : running) {
                future.get();
            }
        }
    }

    /** Walks the pages up to the last one, and measures the sending alone: sealing, keeping, audit and event, in one transaction. */
    private static void ask() throws Exception {
        for (int i = 0; i < 30; i++) {
            send(prepared());
        }
        for (int users : new int[] {1, crowd}) {
            List<User> ready = new ArrayList<>();
            for (int i = 0; i < (users == 1 ? 100 : 60 * crowd); i++) {
                ready.add(prepared());
            }
            AtomicInteger next = new AtomicInteger();
            Measure measure = Measure.begin(serving);
            Callable<Void> sending = () -> {
                for (int n = next.getAndIncrement(); n < ready.size(); n = next.getAndIncrement()) {
                    User asker = ready.get(n);
                    measure.one(() -> send(asker));
                }
                return null;
            };
            if (users == 1) {
                sending.call();
            } else {
                together(sending);
            }
            measure.print("ask a question: the sending", users);
            for (User asker : ready) {
                asker.close();
            }
        }
    }

    private static Answer send(User asker) throws Exception {
        return asker.post("/stel-je-vraag/controle", Map.of()).expect(303, 302);
    }

    /** An asker who has answered what must be answered and stands before the button that sends. */
    private static User prepared() throws Exception {
        User asker = User.anybody(port);
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
}
