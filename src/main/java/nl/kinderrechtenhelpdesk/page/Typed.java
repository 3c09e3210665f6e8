package nl.kinderrechtenhelpdesk.page;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sent in a form that could not be taken, because a session or a token had ended meanwhile, or the database gave no answer. It goes back to the same
 * browser, in the page that says so, and is kept nowhere else.
 *
 * @param path where it was going, without language prefix
 * @param files names of the fields with a file: a file has to be chosen anew
 */
public record Typed(String path, List<Field> fields, List<String> files) {

    /** One field, as it was sent. */
    public record Field(String name, String value) {

        /** Whether somebody wrote this, rather than chose it: then they want to see that it is still there. */
        public boolean written() {
            return value.contains("\n")
                    || value.contains(" ")
                    || (value.length() > 40 && !OF_A_PAGE.matcher(value).matches());
        }

        @Override
        public String toString() {
            return "[typed]";
        }
    }

    /** Fields of the sign-in pages that carry what was typed have this before their name. */
    public static final String PREFIX = "getypt.";

    private static final String TOKEN = "_csrf";
    private static final String PATH = "getypt-voor";
    private static final int LONGEST = 500_000;
    /** A pass or an id that a form carries along; somebody who sees one in a box takes it for a fault. */
    private static final Pattern OF_A_PAGE = Pattern.compile("[\\w.:=-]+");

    private static final Set<String> NEVER_SHOWN = Set.of(TOKEN, "wachtwoord", "huidig", "code");

    /** Empty when nothing was typed that is worth keeping. */
    public static Optional<Typed> in(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return Optional.empty();
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return of(path, request.getParameterMap(), "", fileFields(request));
    }

    /** Whether a password or a code was sent along. Such a form is filled in anew: no page ever shows what stood in it. */
    public static boolean holdsSecret(HttpServletRequest request) {
        return NEVER_SHOWN.stream()
                .filter(name -> !name.equals(TOKEN))
                .anyMatch(name -> request.getParameter(name) != null);
    }

    /** What a sign-in page carries along. */
    public static Optional<Typed> carried(MultiValueMap<String, String> parameters) {
        String path = parameters.getFirst(PATH);
        if (path == null || !path.matches("/medewerkers/[a-zA-Z0-9._/-]*")) {
            return Optional.empty();
        }
        Map<String, String[]> all = new java.util.LinkedHashMap<>();
        parameters.forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
        return of(path, all, PREFIX, List.of());
    }

    private static Optional<Typed> of(
            String path, Map<String, String[]> parameters, String prefix, List<String> files) {
        List<Field> fields = new ArrayList<>();
        int length = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            if (!name.startsWith(prefix) || NEVER_SHOWN.contains(name.substring(prefix.length()))) {
                continue;
            }
            for (String value : parameter.getValue()) {
                fields.add(new Field(name.substring(prefix.length()), value));
                length += value.length();
            }
        }
        boolean worthKeeping = fields.stream().anyMatch(field -> !field.value().isBlank());
        return worthKeeping && length <= LONGEST ? Optional.of(new Typed(path, fields, files)) : Optional.empty();
    }

    private static List<String> fileFields(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .distinct()
                    .toList();
        } catch (IOException | ServletException | IllegalStateException tooLargeOrBroken) {
            return List.of();
        }
    }

    @Override
    public String toString() {
        return "[typed]";
    }
}
