package org.junheng.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.PublicPage;
import org.junheng.region.Regions;
import org.junheng.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an objector sees what became of the objection, with its number and code. */
@PublicPage
@RequestMapping("/public/objections")
class OutcomePages {

    private final Objections objections;
    private final Notices notices;
    private final Regions regions;
    private final PublicPaces paces;
    private final Texts texts;

    OutcomePages(Objections objections, Notices notices, Regions regions, PublicPaces paces, Texts texts) {
        this.objections = objections;
        this.notices = notices;
        this.regions = regions;
        this.paces = paces;
        this.texts = texts;
    }

    @GetMapping
    String ask(Model model) {
        return ask("", model);
    }

    @GetMapping("/{number}")
    String ask(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        return "public/outcome";
    }

    @PostMapping
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        paces.lookups().take(request.getRemoteAddr());
        objections.lookup(number, code).ifPresentOrElse(found -> tell(found, model), () -> {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            model.addAttribute("problem", texts.get(Refusal.notFound("notice.outcome.unknown")));
        });
        return ask(number, model);
    }

    private void tell(Objection found, Model model) {
        model.addAttribute("objection", found);
        model.addAttribute("countyName", regions.pathName(found.county()));
        model.addAttribute("title", notices.get(found.notice()).title());
    }
}
