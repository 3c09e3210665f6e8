package nl.kinderrechtenhelpdesk.traffic.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form whose body was read already: its fields come after those of the address, as the servlet container has it. */
final class ReadForm extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    ReadForm(HttpServletRequest request, Map<String, List<String>> sent) {
        super(request);
        fields.putAll(request.getParameterMap());
        sent.forEach((name, values) -> fields.merge(
                name,
                values.toArray(String[]::new),
                (first, then) -> Stream.of(first, then).flatMap(Stream::of).toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = fields.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
