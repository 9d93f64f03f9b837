package org.junheng.platform.web;

import org.junheng.platform.text.Texts;
import org.junheng.shared.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows refusals of public pages as a page that says why. */
@ControllerAdvice(annotations = PublicPage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicPageAdvice {

    private final Texts texts;

    PublicPageAdvice(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView show(Refusal refusal) {
        var page = new ModelAndView("public/refused", RefusalAdvice.status(refusal.kind()));
        page.addObject("reason", texts.get(refusal));
        return page;
    }
}
