package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rules about the text of the sources: how long, how open, and no words for people in templates. */
class SourceRulesTest {

    private static final Logger LOG = LoggerFactory.getLogger(SourceRulesTest.class);
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final int LONGEST_FILE = 256;
    private static final int LONGEST_TEST = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PUBLIC_PERCENT = 40;

    @Test
    void noJavaFileIsLongerThan256LinesAndNoTestLongerThan400() {
        assertThat(tooLong()).isEmpty();
        assertThat(longerThan(LONGEST_TEST, Sources.TESTS)).isEmpty();
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        Sources.parse(parsed -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                if (parsed.linesOfBody(method) > LONGEST_METHOD) {
                    tooLong.add(parsed.file() + " " + method.getName() + ": " + parsed.linesOfBody(method));
                }
                return super.visitMethod(method, null);
            }
        });
        assertThat(tooLong).isEmpty();
    }

    /** Over all modules together; the log says it of each, to see where it grows ({@link Sources#hasNoChoice} is not counted). */
    @Test
    void fewerThan40PercentOfTheTypesArePublic() throws IOException {
        Map<String, int[]> counts = new TreeMap<>();
        Sources.parse(parsed -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                if (!Sources.hasNoChoice(parsed.file())) {
                    int[] count = counts.computeIfAbsent(parsed.module(), name -> new int[2]);
                    count[0]++;
                    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        count[1]++;
                    }
                }
                return null;
            }
        });
        counts.forEach((module, count) -> LOG.info("{}: {} of {} types are public", module, count[1], count[0]));
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        int open = counts.values().stream().mapToInt(count -> count[1]).sum();
        assertThat(100.0 * open / all).as("percent of types public").isLessThan(MOST_PUBLIC_PERCENT);
    }

    @Test
    void namesSayWhatATypeIsNotThatItIsAClass() throws IOException {
        List<String> empty = new ArrayList<>();
        Sources.parse(parsed -> new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
                if (type.getSimpleName().toString().matches(".+(Impl|Manager|Helper|Util|Utils|Dto|DTO)")) {
                    empty.add(type.getSimpleName().toString());
                }
                return super.visitClass(type, null);
            }
        });
        assertThat(empty).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() {
        List<String> words = new ArrayList<>();
        for (Path template : Sources.files(TEMPLATES, ".jte")) {
            TemplateWords.of(Sources.read(template)).forEach(word -> words.add(template + ": " + word));
        }
        assertThat(words).isEmpty();
    }

    @Test
    void templatesHoldNoInlineScriptOrStyle() {
        Pattern inline = Pattern.compile("<style|<script(?![^>]*\\bsrc=)|\\sstyle=|\\son[a-z]+=|javascript:");
        List<String> found = new ArrayList<>();
        for (Path template : Sources.files(TEMPLATES, ".jte")) {
            Matcher matcher = inline.matcher(TemplateWords.withoutComments(Sources.read(template)));
            while (matcher.find()) {
                found.add(template + ": " + matcher.group());
            }
        }
        assertThat(found).isEmpty();
    }

    /** In which words somebody is spoken to is told by {@code Addressee} alone; these ask whose age it is. */
    @Test
    void whomATextSpeaksToIsAskedInOnePlace() {
        Pattern asked = Pattern.compile("[=!]= AskerKind\\.CHILD|\"[?]?voor=kinderen\"");
        List<String> facts = List.of("Submissions.java", "CheckPage.java", "StepPages.java", "FictionalCase.java");
        assertThat(Sources.files(Sources.JAVA, ".java").stream()
                        .filter(file -> !facts.contains(String.valueOf(file.getFileName())))
                        .filter(file -> asked.matcher(Sources.read(file)).find()))
                .isEmpty();
    }

    /** The other half of {@link ArchitectureTest#momentsAndListsOfARowGoThroughOnePlace}: an array made by hand, or a list written as one text. */
    @Test
    void aListIsBoundAsAnArrayMadeInOnePlace() {
        Pattern byHand =
                Pattern.compile("\\b(String|UUID|Long)\\[(\\]::new|\\] \\{|\\w+\\])|string_to_array\\(|\"\\{\" \\+");
        assertThat(Sources.files(Sources.JAVA, ".java").stream()
                        .filter(file -> Sources.read(file).contains("org.springframework.jdbc"))
                        .filter(file -> byHand.matcher(Sources.read(file)).find()))
                .isEmpty();
    }

    static List<Path> tooLong() {
        return longerThan(LONGEST_FILE, Sources.JAVA);
    }

    private static List<Path> longerThan(int most, Path root) {
        return Sources.files(root, ".java").stream()
                .filter(file -> Sources.lines(file) > most)
                .toList();
    }
}
