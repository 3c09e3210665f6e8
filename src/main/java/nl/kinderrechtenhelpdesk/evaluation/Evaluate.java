package nl.kinderrechtenhelpdesk.evaluation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kinderrechtenhelpdesk.kernel.Messages;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The command behind {@code ./evaluate}: with a name and files it measures, without it lists what can be measured. Ends with 0 when it
 * measured or listed, with 2 when it could not, and then says why.
 */
public final class Evaluate {

    /** The modules whose judgement is measured; none of these needs a database. */
    private static final String[] MEASURED = {
        "nl.kinderrechtenhelpdesk.danger.internal",
        "nl.kinderrechtenhelpdesk.rights.internal",
        "nl.kinderrechtenhelpdesk.signals.internal.detection",
        "nl.kinderrechtenhelpdesk.signals.internal.effect",
        "nl.kinderrechtenhelpdesk.signals.internal.nowcast",
        "nl.kinderrechtenhelpdesk.signals.internal.surveillance",
        "nl.kinderrechtenhelpdesk.signals.internal.treatment",
        "nl.kinderrechtenhelpdesk.terms.internal",
        "nl.kinderrechtenhelpdesk.evaluation"
    };

    /** What judges files, of a module that otherwise needs a database. */
    private static final String FILES = "nl.kinderrechtenhelpdesk.conversation.internal.JudgesFiles";

    /** What solves an allocation, of a module that otherwise needs a database. */
    private static final String[] ALLOCATION = {
        "nl.kinderrechtenhelpdesk.funding.internal.allocation.SolvesApart",
        "nl.kinderrechtenhelpdesk.funding.internal.allocation.MeasuresAllocation"
    };

    private Evaluate() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream problems = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean("messageSource", Messages.class, () -> Messages.built("rights", "danger"));
            context.scan(MEASURED);
            context.register(Class.forName(FILES));
            for (String name : ALLOCATION) {
                context.register(Class.forName(name));
            }
            context.refresh();
            List<Measurement> all = context.getBeansOfType(Measurement.class).values().stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
            out.print(run(all, List.of(arguments)));
        } catch (IOException | IllegalArgumentException | ClassNotFoundException e) {
            problems.println("evaluate: " + e.getMessage());
            System.exit(2);
        }
    }

    static String run(List<Measurement> all, List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            StringBuilder list =
                    new StringBuilder("./evaluate WHAT FILE...   measures WHAT on the files; WHAT is one of:\n");
            all.forEach(one -> list.append(String.format("  %-12s %s%n", one.name(), one.about())));
            return list.toString();
        }
        Measurement chosen = all.stream()
                .filter(one -> one.name().equals(arguments.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing to measure is called " + arguments.getFirst()
                        + "; without arguments it lists what is"));
        if (arguments.contains("--codes")) {
            return chosen.answers().stream().map(line -> line + "\n").collect(Collectors.joining());
        }
        List<Path> files = arguments.stream().skip(1).map(Path::of).toList();
        if (files.isEmpty() && chosen.onFiles()) {
            throw new IllegalArgumentException("name the file or files to measure on: " + chosen.about());
        }
        return Stream.of(chosen.measure(files), List.of(""))
                .flatMap(List::stream)
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
    }
}
