package org.junheng.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to configure, instead of a stack trace. */
class NoAdministratorAnalyzer extends AbstractFailureAnalyzer<NoAdministrator> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NoAdministrator cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "junheng.administrator.name, junheng.administrator.password",
                cause);
    }
}
