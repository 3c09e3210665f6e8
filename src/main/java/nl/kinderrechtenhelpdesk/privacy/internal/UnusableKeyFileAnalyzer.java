package nl.kinderrechtenhelpdesk.privacy.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the key file cannot be used in plain words, instead of a stack trace. */
class UnusableKeyFileAnalyzer extends AbstractFailureAnalyzer<UnusableKeyFile> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableKeyFile cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "See docs/privacy.md, 'The key file', for how to keep it.", cause);
    }
}
