package org.junheng.certificate;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the public reaches us.
 *
 * @param publicUrl without a slash at its end; printed on query sheets, so it has to last
 */
@ConfigurationProperties("junheng")
record CertificateSettings(URI publicUrl) {

    CertificateSettings {
        if (!publicUrl.isAbsolute() || publicUrl.toString().endsWith("/")) {
            throw new IllegalArgumentException("junheng.public-url is not absolute or ends with a slash: " + publicUrl);
        }
    }

    URI page(CertificateNumber number) {
        return URI.create(publicUrl + "/public/certificates/" + number);
    }
}
