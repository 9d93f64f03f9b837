package org.junheng.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junheng.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows what went wrong in a page without leaking how: refusals by their text, all else by a number found in the log. */
final class FriendlyErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FriendlyErrors.class);

    @Override
    public void error(ErrorEvent event) {
        var refusal = refusalIn(event.getThrowable());
        if (refusal != null) {
            show(() -> Notices.refused(refusal));
        } else {
            var number = log(event.getThrowable());
            show(() -> Notices.problem(I18NProvider.translate("platform.error.number", number)));
        }
    }

    /** Writes the failure to the log; returns the number it can be found by. */
    static String log(Throwable failure) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LOG.error("Failure {}", number, failure);
        return number;
    }

    private static @Nullable Refusal refusalIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    private static void show(Runnable message) {
        if (UI.getCurrent() != null) {
            message.run();
        }
    }
}
