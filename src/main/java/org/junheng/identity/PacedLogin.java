package org.junheng.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password for the pages and the REST API, at a pace that makes guessing useless. */
@Component
class PacedLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LoginPace pace;
    private final PasswordRules rules;
    private final PersonRepository people;
    private final SignIns signIns;

    PacedLogin(PersonRepository people, PasswordEncoder encoder, LoginPace pace, PasswordRules rules, SignIns signIns) {
        this.passwords = new DaoAuthenticationProvider(name -> signedIn(people, name));
        this.passwords.setPasswordEncoder(encoder);
        this.pace = pace;
        this.rules = rules;
        this.people = people;
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = LoginName.normalised(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        pace.check(name, address);
        try {
            var signedIn = passwords.authenticate(usable(attempt));
            pace.succeeded(name, address);
            if (attempt.getDetails() instanceof ApiCaller) {
                signIns.byProgram(name, address);
            } else {
                signIns.atPage(name, address);
            }
            return signedIn;
        } catch (AuthenticationException e) {
            pace.failed(name, address);
            signIns.refused(people.find(name).map(Person::name).orElse(SignIns.NOBODY), address);
            throw e;
        }
    }

    private Authentication usable(Authentication attempt) {
        if (attempt.getCredentials() == null
                || !rules.isUsable(attempt.getCredentials().toString())) {
            throw new BadCredentialsException("Not a password outside the demo");
        }
        return attempt;
    }

    private static SignedIn signedIn(PersonRepository people, String typed) {
        var name = LoginName.normalised(typed);
        return people.credentials(name)
                .flatMap(credentials -> people.find(name).map(person -> SignedIn.of(person, credentials)))
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
