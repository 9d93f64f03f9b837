package org.junheng.dashboard;

import org.junheng.certificate.Certificates;
import org.junheng.notice.Notices;
import org.junheng.platform.web.PublicPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the public begins. */
@PublicPage
@RequestMapping("/public")
class PublicHomePage {

    private final Notices notices;
    private final Certificates certificates;

    PublicHomePage(Notices notices, Certificates certificates) {
        this.notices = notices;
        this.certificates = certificates;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("running", Integer.toString(notices.running().size()));
        model.addAttribute("certified", Integer.toString(certificates.valid()));
        return "public/home";
    }
}
