package org.junheng.evidence;

import org.junheng.platform.text.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers requests that were cut off before anybody could look at them, before the framework does so in English. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadLimitAdvice {

    private final Texts texts;
    private final EvidenceSettings settings;

    UploadLimitAdvice(Texts texts, EvidenceSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    @ExceptionHandler
    ProblemDetail answer(MaxUploadSizeExceededException exceeded) {
        var problem = ProblemDetail.forStatus(HttpStatus.CONTENT_TOO_LARGE);
        problem.setTitle(texts.get(
                "evidence.requestTooLarge", SizeText.of(settings.maxFileSize().toBytes())));
        problem.setProperty("code", "evidence.requestTooLarge");
        return problem;
    }
}
