package nl.kinderrechtenhelpdesk.advice.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.kinderrechtenhelpdesk.advice.AdviceText;
import nl.kinderrechtenhelpdesk.advice.Step;
import nl.kinderrechtenhelpdesk.kernel.Redacted;
import nl.kinderrechtenhelpdesk.rights.ProvisionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How the text of an advice is written down before it is sealed: as JSON, so that later versions can read it. */
final class AdviceContent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AdviceContent() {}

    private record WrittenStep(
            String what,
            String byWhom,
            @Nullable String before,
            @Nullable String ground,
            String otherGround) {

        @Override
        public String toString() {
            return "[redacted]";
        }
    }

    private record Written(String introduction, List<WrittenStep> steps, String closing) {

        @Override
        public String toString() {
            return "[redacted]";
        }
    }

    static byte[] write(AdviceText text) {
        List<WrittenStep> steps =
                text.steps().stream().map(AdviceContent::write).toList();
        String json = JSON.writeValueAsString(
                new Written(text.introduction().reveal(), steps, text.closing().reveal()));
        return json.getBytes(StandardCharsets.UTF_8);
    }

    private static WrittenStep write(Step step) {
        LocalDate before = step.before();
        ProvisionCode ground = step.ground();
        return new WrittenStep(
                step.what().reveal(),
                step.byWhom().reveal(),
                before == null ? null : before.toString(),
                ground == null ? null : ground.value(),
                step.otherGround().reveal());
    }

    static AdviceText read(byte[] content) {
        Written written = JSON.readValue(content, Written.class);
        return new AdviceText(
                Redacted.of(written.introduction()),
                written.steps().stream().map(AdviceContent::read).toList(),
                Redacted.of(written.closing()));
    }

    private static Step read(WrittenStep step) {
        return new Step(
                Redacted.of(step.what()),
                Redacted.of(step.byWhom()),
                step.before() == null ? null : LocalDate.parse(step.before()),
                step.ground() == null ? null : new ProvisionCode(step.ground()),
                Redacted.of(step.otherGround()));
    }
}
