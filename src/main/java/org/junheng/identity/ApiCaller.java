package org.junheng.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Marks an attempt to sign in as that of a program, which brings its password with every call. */
final class ApiCaller extends WebAuthenticationDetails {

    ApiCaller(HttpServletRequest request) {
        super(request);
    }
}
