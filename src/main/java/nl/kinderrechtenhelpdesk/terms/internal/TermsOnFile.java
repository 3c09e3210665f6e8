package nl.kinderrechtenhelpdesk.terms.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kinderrechtenhelpdesk.terms.DecisionKind;
import nl.kinderrechtenhelpdesk.terms.DecisionKind.Unit;
import nl.kinderrechtenhelpdesk.terms.LegalTerm;
import nl.kinderrechtenhelpdesk.terms.Terms;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of decision of {@code terms/decision-kinds.json}. */
@Service
class TermsOnFile implements Terms {

    /** @param source what holds for the file as a whole */
    private record OnFile(String source, Set<String> shortTermBodies, List<DecisionKind> kinds) {}

    private final OnFile file = read();

    @Override
    public List<DecisionKind> kinds() {
        return file.kinds();
    }

    @Override
    public Optional<DecisionKind> kind(String code) {
        return file.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Override
    public Optional<LegalTerm> reckon(DecisionKind kind, LocalDate from) {
        Integer length = kind.length();
        Unit unit = kind.unit();
        if (length == null || unit == null) {
            return Optional.empty();
        }
        return Optional.of(Reckoning.of(from, length, unit, kind.firstDay(), kind.act()));
    }

    @Override
    public Set<String> shortTermBodies() {
        return file.shortTermBodies();
    }

    private static OnFile read() {
        try (InputStream in = new ClassPathResource("terms/decision-kinds.json").getInputStream()) {
            OnFile read = JsonMapper.builder().build().readValue(in, OnFile.class);
            return new OnFile(read.source(), Set.copyOf(read.shortTermBodies()), List.copyOf(read.kinds()));
        } catch (IOException e) {
            throw new UncheckedIOException("kinds of decision cannot be read", e);
        }
    }
}
