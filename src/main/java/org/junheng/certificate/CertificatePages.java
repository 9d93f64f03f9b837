package org.junheng.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junheng.platform.web.PublicPage;
import org.junheng.region.Regions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody checks a certificate by its number, and downloads its query sheet. */
@PublicPage
@RequestMapping("/public/certificates")
class CertificatePages {

    private final Certificates certificates;
    private final Regions regions;
    private final CertificatePace pace;

    CertificatePages(Certificates certificates, Regions regions, CertificatePace pace) {
        this.certificates = certificates;
        this.regions = regions;
        this.pace = pace;
    }

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") String number,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return number.isBlank() ? "public/certificates" : show(number, model, request, response);
    }

    @GetMapping("/{number}")
    String show(@PathVariable String number, Model model, HttpServletRequest request, HttpServletResponse response) {
        pace.take(request.getRemoteAddr());
        model.addAttribute("typed", number);
        certificates
                .find(number)
                .ifPresentOrElse(
                        found -> model.addAttribute("certificate", CertificateAnswer.of(found, regions)),
                        () -> response.setStatus(HttpStatus.NOT_FOUND.value()));
        return "public/certificate";
    }

    @GetMapping("/{number}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable String number, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        var certificate = certificates.get(number);
        var name = CertificateAnswer.of(certificate, regions).fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(certificates.sheet(certificate));
    }
}
