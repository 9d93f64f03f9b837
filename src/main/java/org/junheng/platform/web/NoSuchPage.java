package org.junheng.platform.web;

import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;

/** Answers addresses below {@code /public} that nobody else knows with a page instead of a problem for programs. */
@PublicPage
class NoSuchPage {

    @GetMapping("/public/**")
    String refuse() {
        throw Refusal.notFound("platform.public.nothing");
    }
}
