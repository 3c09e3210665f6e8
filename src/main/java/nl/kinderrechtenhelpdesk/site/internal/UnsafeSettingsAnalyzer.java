package nl.kinderrechtenhelpdesk.site.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the site does not start like this, instead of a stack trace. */
class UnsafeSettingsAnalyzer extends AbstractFailureAnalyzer<UnsafeSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeSettings cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.action(), cause);
    }
}
