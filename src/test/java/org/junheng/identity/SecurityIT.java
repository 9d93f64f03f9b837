package org.junheng.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SecurityIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String PASSWORD = "seven quiet rivers";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Ledger ledger;

    @AfterEach
    void close() {
        http.close();
    }

    @Test
    void A_call_without_a_person_is_told_so_in_Chinese_and_keeps_no_session() throws Exception {
        var answer = send(request("/api/v1/tasks"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("请先登录");
    }

    @Test
    void A_call_with_the_right_password_keeps_no_session_either() throws Exception {
        var answer = send(basic("/api/v1/tasks", "county.editor", "junheng-demo"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void Guessing_is_slowed_down_for_names_that_exist_and_names_that_do_not_alike() throws Exception {
        accounts.create(admin(), "slow.one", "慢", PASSWORD);
        for (var name : new String[] {"slow.one", "no.such.person"}) {
            for (var attempt = 0; attempt < 5; attempt++) {
                assertThat(send(basic("/api/v1/tasks", name, "wrong")).statusCode())
                        .isEqualTo(401);
            }

            var early = send(basic("/api/v1/tasks", name, "wrong"));

            assertThat(early.statusCode()).isEqualTo(429);
            assertThat(early.headers().firstValueAsLong("Retry-After").orElseThrow())
                    .isBetween(1L, 6L);
            assertThat(early.body()).contains("尝试次数过多");
        }
        assertThat(send(basic("/api/v1/tasks", "county.editor", "junheng-demo")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void Signing_in_changes_the_session_and_an_ended_account_loses_it() throws Exception {
        accounts.create(admin(), "short.stay", "短", PASSWORD);
        var before = openLogin();

        var answer = login("short.stay", PASSWORD, before.token());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).doesNotContain("login");
        assertThat(cookies.get("JSESSIONID")).isNotEqualTo(before.session());
        assertThat(send(request("/password")).statusCode()).isEqualTo(200);

        accounts.deactivate(admin(), "short.stay");

        assertThat(send(request("/password")).statusCode()).isEqualTo(302);
    }

    @Test
    @Clause("ledger-complete")
    void Who_signs_in_or_tries_to_is_in_the_ledger() throws Exception {
        accounts.create(admin(), "on.record", "录", PASSWORD);
        login("on.record", PASSWORD, openLogin().token());
        for (var call = 0; call < 3; call++) {
            send(basic("/api/v1/tasks", "on.record", PASSWORD));
        }
        send(basic("/api/v1/tasks", "on.record", "wrong"));
        send(basic("/api/v1/tasks", "my secret typed as a name", "wrong"));

        assertThat(ledger.of("SIGN_IN", ""))
                .filteredOn(entry -> entry.actor().equals("on.record"))
                .extracting(entry -> entry.fact("way") + " " + entry.fact("outcome"))
                .containsExactly("PAGE DONE", "API DONE", " REFUSED");
        assertThat(ledger.of("SIGN_IN", "")).noneMatch(entry -> entry.toString().contains("secret"));
        assertThat(ledger.of("ACCOUNT", "on.record"))
                .extracting(entry -> entry.fact("change"))
                .contains("CREATED");
    }

    @Test
    void A_foreign_page_cannot_sign_anybody_in() throws Exception {
        openLogin();
        var forged = request("/login")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=county.editor&password=junheng-demo"));

        assertThat(send(forged).statusCode()).isEqualTo(403);
        assertThat(send(request("/password")).statusCode()).isEqualTo(302);
    }

    @Test
    void A_wrong_password_leads_back_to_the_login_page() throws Exception {
        var page = openLogin();

        assertThat(login("county.editor", "wrong", page.token()).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void A_foreign_page_cannot_make_a_browser_change_anything_over_the_interface() throws Exception {
        var forged = basic("/api/v1/demo/clock", "admin", "junheng-demo")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"advance\":\"PT0S\"}"));

        assertThat(send(forged).statusCode()).isEqualTo(403);
    }

    @Test
    void Pages_and_data_tell_the_browser_what_to_refuse() throws Exception {
        for (var path : new String[] {"/login", "/junheng/junheng.css", "/api/v1/tasks"}) {
            var headers = send(request(path)).headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
        }
    }

    @Test
    void A_call_that_does_not_exist_is_not_found() throws Exception {
        assertThat(send(basic("/api/v1/nothing", "county.editor", "junheng-demo"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void The_clock_takes_periods_and_durations_forward_only() throws Exception {
        assertThat(clock("P0D")).isEqualTo(200);
        assertThat(clock("PT0.001S")).isEqualTo(200);
        assertThat(clock("-P1D")).isEqualTo(422);
        assertThat(clock("P10Y")).isEqualTo(422);
        assertThat(clock("next week")).isEqualTo(422);
    }

    private int clock(String amount) throws IOException, InterruptedException {
        return send(basic("/api/v1/demo/clock", "admin", "junheng-demo")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"advance\":\"%s\"}".formatted(amount))))
                .statusCode();
    }

    private LoginPage openLogin() throws IOException, InterruptedException {
        var token = TOKEN.matcher(send(request("/login")).body());
        assertThat(token.find()).isTrue();
        return new LoginPage(cookies.getOrDefault("JSESSIONID", ""), token.group(1));
    }

    private HttpResponse<String> login(String name, String password, String token)
            throws IOException, InterruptedException {
        var form = "username=%s&password=%s&_csrf=%s".formatted(encoded(name), encoded(password), encoded(token));
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder basic(String path, String name, String password) {
        var credentials = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return request(path)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        cookies.forEach((name, value) -> request.header("Cookie", name + "=" + value));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split("[=;]", 3))
                .forEach(parts -> cookies.put(parts[0], parts[1]));
        return answer;
    }

    private static Actor admin() {
        return new Actor("admin", "admin", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));
    }

    /** The page before signing in. */
    private record LoginPage(String session, String token) {}
}
