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
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * Where a resumable upload stands.
     *
     * @param result what it became, empty while it is not finished
     */
    record Standing(int offset, String result) {}

    /** Begins a resumable upload and returns its path; whatever is not 201 fails. */
    String beginUpload(String person, Map<String, String> metadata, int length) {
        var pairs = metadata.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + Base64.getEncoder().encodeToString(entry.getValue().getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining(","));
        var request = request(person, "/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", Integer.toString(length))
                .header("Upload-Metadata", pairs)
                .POST(BodyPublishers.noBody());
        var location = tus(request, 201).headers().firstValue("Location").orElseThrow();
        return location.substring(location.indexOf("/uploads/"));
    }

    /** Where a resumable upload stands; whatever is not 200 fails. */
    Standing upload(String person, String path) {
        return standing(
                tus(request(person, path).header("Tus-Resumable", "1.0.0").HEAD(), 200));
    }

    /** Adds to a resumable upload; whatever is not 204 fails. */
    Standing append(String person, String path, int offset, byte[] part) {
        var request = request(person, path)
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", Integer.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(part));
        return standing(tus(request, 204));
    }

    private HttpResponse<String> tus(HttpRequest.Builder request, int status) {
        var response = exchange(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != status) {
            throw new AssertionError("%s: %d %s".formatted(response.uri(), response.statusCode(), response.body()));
        }
        return response;
    }

    private static Standing standing(HttpResponse<?> response) {
        var headers = response.headers();
        return new Standing(
                Integer.parseInt(headers.firstValue("Upload-Offset").orElseThrow()),
                headers.firstValue("Upload-Result").orElse(""));
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
