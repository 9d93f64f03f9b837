package org.junheng.certificate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.junheng.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Checks certificates over REST, without login. */
@RestController
@RequestMapping("/api/v1/public/certificates")
@Tag(name = "public")
@SecurityRequirements
class CertificateController {

    private final Certificates certificates;
    private final Regions regions;
    private final CertificatePace pace;

    CertificateController(Certificates certificates, Regions regions, CertificatePace pace) {
        this.certificates = certificates;
        this.regions = regions;
        this.pace = pace;
    }

    @GetMapping("/{number}")
    @Operation(description = "The certificate of this number; 404 if there is none")
    CertificateAnswer get(@PathVariable String number, HttpServletRequest request) {
        pace.take(request.getRemoteAddr());
        return CertificateAnswer.of(certificates.get(number), regions);
    }
}
