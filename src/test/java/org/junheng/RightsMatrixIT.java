package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.RightsTable.Line;
import org.junheng.identity.DemoPeople;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every call and page of the running application is in {@code rights.csv}, and lets in exactly whom it says. */
@IntegrationTest
class RightsMatrixIT {

    private static final String BOUNDARY = "junheng-rights";

    @Autowired
    WebApplicationContext context;

    @Autowired
    DemoPeople people;

    @LocalServerPort
    int port;

    @Test
    void Every_call_and_page_is_in_the_table_and_nothing_else() throws IOException {
        var present = new TreeSet<String>();
        calls().forEach(present::add);
        routes().keySet().forEach(path -> present.add("VIEW," + path));
        var named = RightsTable.lines().stream().map(Line::key).toList();

        assertThat(named).as("rights.csv names a call or page twice").doesNotHaveDuplicates();
        var missing = present.stream()
                .filter(key -> !named.contains(key))
                .map(key -> key + ",<PUBLIC, ANY, NONE or roles with |>,<sample>,<body>")
                .toList();
        assertThat(missing)
                .as("add these lines to src/test/resources/rights.csv, as its first lines explain")
                .isEmpty();
        assertThat(named)
                .as("remove from src/test/resources/rights.csv what is no longer there")
                .isSubsetOf(present);
    }

    @Test
    void Every_call_lets_in_exactly_whom_the_table_says() throws IOException, InterruptedException {
        var wrong = new ArrayList<String>();
        try (var http = HttpClient.newHttpClient()) {
            for (var line :
                    RightsTable.lines().stream().filter(line -> !line.isView()).toList()) {
                check(http, line, wrong);
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void Every_page_lets_in_exactly_whom_the_table_says() throws IOException, InterruptedException {
        var checker = new AccessAnnotationChecker();
        var wrong = new ArrayList<String>();
        var routes = routes();
        try (var http = HttpClient.newHttpClient()) {
            for (var line : RightsTable.lines().stream().filter(Line::isView).toList()) {
                var view = Objects.requireNonNull(routes.get(line.path()), line.path());
                var allowed = EnumSet.noneOf(Role.class);
                Arrays.stream(Role.values())
                        .filter(role -> checker.hasAccess(view, role::name, role.name()::equals))
                        .forEach(allowed::add);
                if (!allowed.equals(line.allowed())
                        || checker.hasAccess(view, null, role -> false) != line.isPublic()) {
                    wrong.add("VIEW %s lets in %s".formatted(line.path(), allowed));
                }
                var status = send(http, line, "GET", null);
                if (status != (line.isPublic() ? 200 : 302)) {
                    wrong.add("VIEW %s answers %d to nobody".formatted(line.path(), status));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void check(HttpClient http, Line line, List<String> wrong) throws IOException, InterruptedException {
        var nobody = send(http, line, line.method(), null);
        if (line.isPublic() ? Set.of(401, 403).contains(nobody) || nobody >= 500 : nobody != 401) {
            wrong.add("%s answers %d to nobody".formatted(line.key(), nobody));
        }
        for (var role : Role.values()) {
            var status = send(http, line, line.method(), role);
            var refused = status == 401 || status == 403;
            var fine = line.allowed().contains(role) ? !refused && status < 500 : status == 403 || status == 404;
            if (!fine) {
                wrong.add("%s answers %d to %s".formatted(line.key(), status, role));
            }
        }
    }

    private int send(HttpClient http, Line line, String method, @Nullable Role role)
            throws IOException, InterruptedException {
        var path = line.request().startsWith("/") ? line.request() : "/" + line.request();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (role != null) {
            var credentials = person(role) + ":" + DemoPeople.PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        if (line.body().equals("@file")) {
            request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        } else if (!line.body().isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        return http.send(request.method(method, body(line)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.BodyPublisher body(Line line) {
        return switch (line.body()) {
            case "" -> BodyPublishers.noBody();
            case "@file" -> BodyPublishers.ofString("""
                        --%1$s\r
                        Content-Disposition: form-data; name="file"; filename="empty.txt"\r
                        Content-Type: text/plain\r
                        \r
                        nothing\r
                        --%1$s--\r
                        """.formatted(BOUNDARY));
            default -> BodyPublishers.ofString(line.body());
        };
    }

    private String person(Role role) {
        return people.all().stream()
                .filter(person -> person.actor().has(role))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private Stream<String> calls() {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream().flatMap(path -> {
                    var methods = info.getMethodsCondition().getMethods();
                    return (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                            .stream().map(method -> method + "," + path);
                }))
                // Where the servlet container itself forwards to; whoever asks for it learns that something failed.
                .filter(call -> !call.endsWith(",/error"));
    }

    private Map<String, Class<?>> routes() {
        var servlet = Objects.requireNonNull(context.getServletContext());
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlet));
        var routes = new TreeMap<String, Class<?>>();
        registry.getRegisteredRoutes().forEach(route -> {
            routes.put(route.getTemplate(), route.getNavigationTarget());
            route.getRouteAliases().forEach(alias -> routes.put(alias.getTemplate(), route.getNavigationTarget()));
        });
        return routes;
    }
}
