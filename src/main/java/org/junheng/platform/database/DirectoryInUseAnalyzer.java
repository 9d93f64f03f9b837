package org.junheng.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do, instead of a stack trace. */
class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DirectoryInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop the other application, or set junheng.data-directory to another folder.",
                cause);
    }
}
