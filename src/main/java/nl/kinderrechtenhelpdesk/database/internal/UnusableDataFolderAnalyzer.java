package nl.kinderrechtenhelpdesk.database.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows why the data folder cannot be used in plain words, instead of a stack trace. */
class UnusableDataFolderAnalyzer extends AbstractFailureAnalyzer<UnusableDataFolder> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableDataFolder cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.remedy(), cause);
    }
}
