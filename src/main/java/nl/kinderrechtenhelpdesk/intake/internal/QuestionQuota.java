package nl.kinderrechtenhelpdesk.intake.internal;

import java.time.Duration;
import nl.kinderrechtenhelpdesk.limiter.DailyQuota;
import nl.kinderrechtenhelpdesk.limiter.Limiter;
import org.springframework.stereotype.Component;

/**
 * How many questions one source can send in a day, so that nobody drowns the questions of others. Generous: a school of a thousand pupils,
 * a reception centre and all telephones of a mobile network in one town each come from one address. Only for what visitors send; staff type
 * in what came by telephone without a limit.
 */
@Component
class QuestionQuota {

    private final DailyQuota quota;

    QuestionQuota(Limiter limiter, AskerRules rules) {
        quota = new DailyQuota(limiter, "intake.question", rules.questionsADay());
    }

    /** Zero when this source may send a question now, and then it counts; otherwise how long it has to wait. */
    Duration start(String address) {
        return quota.start(address);
    }

    /** The question was not made after all. */
    void takeBack(String address) {
        quota.takeBack(address);
    }
}
