package org.junheng;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the running application's REST interface, each as one of the demo's people. */
final class Rest {

    private static final String BOUNDARY = "----junheng-test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final String base;
    private final String password;

    Rest(int port) {
        this(port, "junheng-demo");
    }

    /** As people who all have this password. */
    Rest(int port, String password) {
        this.base = "http://localhost:" + port + "/api/v1";
        this.password = password;
    }

    /** What was answered. */
    record Answer(int status, JsonNode body) {}

    Answer get(String person, String path) {
        return send(person, path, "GET", null, "application/json");
    }

    Answer post(String person, String path, Object body) {
        return send(person, path, "POST", json.writeValueAsBytes(body), "application/json");
    }

    Answer put(String person, String path, Object body) {
        return send(person, path, "PUT", json.writeValueAsBytes(body), "application/json");
    }

    Answer upload(String person, String method, String path, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(person, path, method, body.toByteArray(), "multipart/form-data; boundary=" + BOUNDARY);
    }

    /** The bytes of a document; whatever is not 200 fails. */
    byte[] download(String person, String path) {
        var response = exchange(request(person, path).GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new AssertionError("%s of %s: %d".formatted(path, person, response.statusCode()));
        }
        return response.body();
    }

    private Answer send(String person, String path, String method, byte @Nullable [] body, String type) {
        var request = request(person, path)
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), parse(response.body()));
    }

    private HttpRequest.Builder request(String person, String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!person.isEmpty()) {
            var credentials = (person + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode parse(String text) {
        return text.startsWith("{") || text.startsWith("[") ? json.readTree(text) : json.valueToTree(text);
    }
}
