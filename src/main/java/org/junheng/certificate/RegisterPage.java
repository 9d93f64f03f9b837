package org.junheng.certificate;

import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.PublicPage;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of certified counties for everybody. It does not tell the numbers: those are for whoever holds a sheet. */
@PublicPage
@RequestMapping("/public/register")
class RegisterPage {

    private static final int SIZE = 50;

    private final Certificates certificates;
    private final Regions regions;

    RegisterPage(Certificates certificates, Regions regions) {
        this.certificates = certificates;
        this.regions = regions;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String province, @RequestParam(defaultValue = "0") int page, Model model) {
        var within = province(province);
        var shown = Math.clamp(page, 0, Integer.MAX_VALUE / SIZE);
        model.addAttribute("provinces", regions.children(RegionCode.NATION));
        model.addAttribute("province", within == null ? "" : within.value());
        model.addAttribute(
                "entries",
                certificates.register(within, shown * SIZE, SIZE).stream()
                        .map(certificate -> CertificateAnswer.of(certificate, regions))
                        .toList());
        model.addAttribute("page", shown);
        model.addAttribute("total", Integer.toString(certificates.count(within)));
        model.addAttribute("pages", Math.ceilDiv(certificates.count(within), SIZE));
        return "public/register";
    }

    /** The province asked for; something else filters nothing. */
    private @Nullable RegionCode province(String code) {
        return regions.children(RegionCode.NATION).stream()
                .filter(region -> region.code().value().equals(code))
                .map(region -> region.code())
                .findFirst()
                .orElse(null);
    }
}
