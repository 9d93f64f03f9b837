package org.junheng.identity;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told to refuse, beside Spring Security's own headers. */
final class SecureHeaders {

    // Flow evaluates what the server sends and styles elements in place, so that scripts and styles stay open within
    // our own origin; nothing is ever loaded from elsewhere.
    private static final String VIEWS = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
            + "frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private static final String PUBLIC_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; "
            + "frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private SecureHeaders() {}

    static void ofViews(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, VIEWS);
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
    }

    static void ofPublicPages(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, PUBLIC_PAGES);
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
    }

    static void ofData(HeadersConfigurer<HttpSecurity> headers) {
        common(headers, DATA);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        // Vaadin is forwarded to, and a forward commits the response behind the filter's back.
        headers.withObjectPostProcessor(eagerly());
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"));
    }

    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
