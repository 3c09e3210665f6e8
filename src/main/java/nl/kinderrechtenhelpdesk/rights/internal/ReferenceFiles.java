package nl.kinderrechtenhelpdesk.rights.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.kinderrechtenhelpdesk.rights.Municipality;
import nl.kinderrechtenhelpdesk.rights.Provision.Use;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files in {@code resources/rights}; the records are their shapes. Each file also names its source. */
final class ReferenceFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReferenceFiles() {}

    /** A treaty or a law; {@code identifier} only where it was verified. */
    record Instrument(String code, String kind, @Nullable String identifier) {}

    record Cluster(String code, List<String> articles) {}

    /** {@code clusters} none, {@code use} AT_STAKE and {@code verified} true when they are left out. */
    record Article(
            String code,
            String instrument,
            @Nullable String article,
            @Nullable String paragraph,
            @Nullable List<String> clusters,
            @Nullable Use use,
            @Nullable Boolean verified) {}

    record Provisions(List<Instrument> instruments, List<Cluster> clusters, List<Article> provisions) {}

    /** A theme or a situation with the provisions to look at first. */
    record Topic(String code, List<String> provisions) {}

    record Themes(List<Topic> themes) {}

    record Situations(List<Topic> situations) {}

    /** A code whose name is in the message files, unless it is a proper name in every language. */
    record Coded(String code, @Nullable String name) {}

    /** {@code who}: the first to whom it is offered; {@code group}: with which others. */
    record Body(
            String code, String group, @JsonProperty("for") String who) {}

    record Bodies(List<Body> bodies) {}

    /** {@code outside}: what can be said of a child that lives in no municipality, a name only where it is the same in every language. */
    record Regions(List<Coded> provinces, List<Outside> outside, List<Municipality> municipalities) {}

    record Outside(String code, @Nullable String name, String province) {}

    /** Names of towns and villages, by the code of their municipality. */
    record Places(Map<String, List<String>> municipalities) {}

    record Words(List<Coded> words) {}

    record Comment(int number, int year, List<String> articles) {}

    record Comments(List<Comment> comments) {}

    static <T> T read(String file, Class<T> shape) {
        try (InputStream in = new ClassPathResource("rights/" + file).getInputStream()) {
            return JSON.readValue(in, shape);
        } catch (IOException e) {
            throw new UncheckedIOException("reference file cannot be read: " + file, e);
        }
    }
}
