package org.junheng.evidence;

import java.io.IOException;
import org.junheng.screening.Screening;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.springframework.stereotype.Component;

/** Decides whether a file that was received is kept. */
@Component
class Admission {

    private final FileTypes types;
    private final Screening screening;

    Admission(FileTypes types, Screening screening) {
        this.types = types;
        this.screening = screening;
    }

    /**
     * Keeps the content of a good file; when this returns, it survives a power failure.
     *
     * @throws Refusal if it is no good file
     */
    ReceivedFile keep(Actor actor, FileName name, ContentStore.Incoming incoming) throws IOException {
        var type = types.admit(name, incoming.file());
        var screened = screening.screen(name.value(), type.mediaType(), incoming.file());
        var condition = new Condition(screened.hasMacros(), Condition.Scan.NONE, "");
        incoming.keep();
        return new ReceivedFile(name, type, incoming.digest(), incoming.size(), condition);
    }
}
