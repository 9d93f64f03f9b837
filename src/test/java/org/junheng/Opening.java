package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How a case begins at the county: opened, its eligibility stated. */
record Opening(Rest rest) {

    private static final String EDITOR = "county.editor";

    /** Opens a case and returns its id. */
    String open() {
        var opened = rest.post(EDITOR, "/cases", Map.of("county", "320682", "round", "2026"));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened.body().path("id").asString();
    }

    /** Opens a case, states that it may apply, and returns its id. */
    String begin() {
        var id = open();
        var task = claim(id);
        var done = rest.post(EDITOR, task + "/complete", eligible());
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
        return id;
    }

    /** Claims the only open task of the case and returns its path. */
    String claim(String id) {
        var open = rest.get(EDITOR, "/tasks?state=open&case=" + id).body().path("content");
        assertThat(open).hasSize(1);
        var task = "/tasks/" + open.get(0).path("id").asString();
        assertThat(rest.post(EDITOR, task + "/claim", Map.of()).status()).isEqualTo(200);
        return task;
    }

    /** The completion that says the county may apply. */
    static Map<String, Object> eligible() {
        var vetoes = edition()
                .path("vetoes")
                .valueStream()
                .map(veto -> Map.of("veto", veto.path("code").asString(), "occurred", false, "note", "经核查未发生"))
                .toList();
        return Map.of(
                "decision",
                "SUBMIT",
                "comment",
                "意见",
                "data",
                Map.of("basicBalanceOn", "2015-06-01", "monitoring", "监测保持较高水平", "vetoes", vetoes));
    }

    private static JsonNode edition() {
        try {
            return new JsonMapper().readTree(new ClassPathResource("standard/CN-2017-6.json").getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
