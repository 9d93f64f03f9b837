package org.junheng.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.PublicPage;
import org.junheng.platform.web.ReadableCode;
import org.junheng.region.Regions;
import org.junheng.shared.Refusal;
import org.junheng.shared.Refusal.Kind;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form on which everybody may object to a county on a running notice. */
@PublicPage
@RequestMapping("/public/notices/{id}/objection")
class ObjectionPages {

    private final Notices notices;
    private final Objections objections;
    private final Regions regions;
    private final FormSeal seals;
    private final PublicPaces paces;
    private final Texts texts;
    private final Clock clock;

    ObjectionPages(
            Notices notices,
            Objections objections,
            Regions regions,
            FormSeal seals,
            PublicPaces paces,
            Texts texts,
            Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.regions = regions;
        this.seals = seals;
        this.paces = paces;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String id, @RequestParam(defaultValue = "") String county, Model model) {
        return form(notices.get(NoticeId.parse(id)), ObjectionForm.of(county), model);
    }

    @PostMapping
    String raise(
            @PathVariable String id,
            @ModelAttribute ObjectionForm form,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var notice = notices.get(NoticeId.parse(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var receipt = raise(notice, form, request.getRemoteAddr());
            response.setStatus(HttpStatus.CREATED.value());
            model.addAttribute("receipt", receipt);
            model.addAttribute("title", notice.title());
            return "public/receipt";
        } catch (Refusal refusal) {
            if (refusal.kind() != Kind.INVALID && refusal.kind() != Kind.TOO_MANY) {
                throw refusal;
            }
            var tooMany = refusal.kind() == Kind.TOO_MANY;
            response.setStatus((tooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT).value());
            model.addAttribute("problem", texts.get(refusal));
            return form(notice, form, model);
        }
    }

    private Receipt raise(Notice notice, ObjectionForm form, String address) {
        if (!form.website().isEmpty()) {
            throw Refusal.invalid("notice.form.robot");
        }
        var county = ObjectionChecks.county(form.county());
        ObjectionChecks.requireComplete(form.input());
        var answered = seals.open(notice.id(), form.seal(), ReadableCode.normalized(form.answer()))
                .orElseThrow(() -> Refusal.invalid("notice.form.sum-wrong"));
        paces.raising().take(address);
        return objections.raise(notice.id(), county, form.input(), answered);
    }

    private String form(Notice notice, ObjectionForm form, Model model) {
        if (!notice.isRunning(clock.instant())) {
            throw Refusal.conflict("notice.objection.over", notice.title());
        }
        model.addAttribute("notice", NoticeAnswer.of(notice, regions, clock.instant()));
        model.addAttribute("form", form);
        model.addAttribute("sum", seals.create(notice.id()));
        return "public/objection";
    }
}
