package org.junheng.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Who gets in where: REST by name and password per call, public pages for everybody, views by session. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({LoginPaceProperties.class, AdministratorProperties.class})
class SecurityConfiguration {

    /**
     * Resumable uploads come from programs and from pages alike, so the session counts as well as the password. A foreign
     * page can send neither the protocol's headers nor its methods, and is refused besides.
     */
    @Bean
    @Order(0)
    SecurityFilterChain resumableUploads(HttpSecurity http, PersonRepository people, ProblemAnswers problems) {
        return http.securityMatcher("/api/v1/uploads/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .addFilterBefore(new ForeignPageFilter(problems), AuthorizationFilter.class)
                .addFilterBefore(new StampFilter(people), AuthorizationFilter.class)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems)
                        .securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(SecureHeaders::ofData)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ProblemAnswers problems) {
        return http.securityMatcher("/api/**", "/v3/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/public/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .addFilterBefore(new ForeignPageFilter(problems), AuthorizationFilter.class)
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(problems).authenticationDetailsSource(ApiCaller::new))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(SecureHeaders::ofData)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        return http.securityMatcher("/public/**", "/junheng/**", "/actuator/health/**", "/error", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // Nobody is signed in here, so nobody's name can be misused by a foreign page.
                .csrf(csrf -> csrf.disable())
                .headers(SecureHeaders::ofPublicPages)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain views(HttpSecurity http, PersonRepository people, ProblemAnswers problems) {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login"))
                .formLogin(form -> form.failureHandler(new LoginFailures()))
                .addFilterBefore(new ForeignPageFilter(problems), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new StampFilter(people), AuthorizationFilter.class)
                .headers(SecureHeaders::ofViews)
                .build();
    }

    @Bean
    PasswordEncoder passwordEncoder(Clock clock) {
        return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder(), clock);
    }
}
