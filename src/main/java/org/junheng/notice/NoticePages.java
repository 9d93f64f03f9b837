package org.junheng.notice;

import java.time.Clock;
import org.junheng.platform.web.PublicPage;
import org.junheng.region.Regions;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The notices for everybody. */
@PublicPage
@RequestMapping("/public/notices")
class NoticePages {

    private static final int SIZE = 20;

    private final Notices notices;
    private final Regions regions;
    private final Clock clock;

    NoticePages(Notices notices, Regions regions, Clock clock) {
        this.notices = notices;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var shown = Math.clamp(page, 0, Integer.MAX_VALUE / SIZE);
        model.addAttribute(
                "notices",
                notices.page(shown * SIZE, SIZE).stream().map(this::told).toList());
        model.addAttribute("page", shown);
        model.addAttribute("pages", Math.ceilDiv(notices.count(), SIZE));
        return "public/notices";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute("notice", told(notices.get(NoticeId.parse(id))));
        return "public/notice";
    }

    private NoticeAnswer told(Notice notice) {
        return NoticeAnswer.of(notice, regions, clock.instant());
    }
}
