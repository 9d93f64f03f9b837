package org.junheng.platform.web;

import org.junheng.platform.text.Texts;
import org.junheng.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers refusals of REST calls as problem details (RFC 9457) with a Chinese title. */
@RestControllerAdvice
class RefusalAdvice {

    private final Texts texts;

    RefusalAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail answer(Refusal refusal) {
        var problem = ProblemDetail.forStatus(status(refusal.kind()));
        problem.setTitle(texts.get(refusal));
        problem.setProperty("code", refusal.key());
        return problem;
    }

    /** The status that tells a program what kind of refusal it is. */
    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
