package org.junheng.paper;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.paper.Papers.State;
import org.junheng.papertemplate.PaperKind;
import org.junheng.papertemplate.Printed.Form;
import org.junheng.platform.text.Texts;
import org.junheng.platform.web.Attachments;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases/{id}/papers")
@Tag(name = "papers")
class PaperController {

    private final Papers papers;
    private final CurrentActor actor;
    private final Texts texts;

    PaperController(Papers papers, CurrentActor actor, Texts texts) {
        this.papers = papers;
        this.actor = actor;
        this.texts = texts;
    }

    /** A paper as REST tells of it. */
    record Entry(String code, PaperKind kind, Step step, State state, String name) {}

    @Operation(summary = "Lists the official papers of a case that there are for the caller")
    @GetMapping
    List<Entry> list(@PathVariable String id) {
        return papers.of(actor.get(), CaseId.parse(id)).stream()
                .map(listed -> new Entry(
                        listed.paper().code(),
                        listed.paper().kind(),
                        listed.paper().step(),
                        listed.state(),
                        texts.get(listed.paper().kind().textKey())))
                .toList();
    }

    @Operation(summary = "Hands out an official paper as PDF, or as the file it was made from")
    @GetMapping("/{code}")
    ResponseEntity<byte[]> content(
            @PathVariable String id, @PathVariable String code, @RequestParam(defaultValue = "PDF") Form form) {
        var paper = papers.get(actor.get(), CaseId.parse(id), Paper.parse(code));
        return Attachments.of(paper.fileName(form), paper.type(form), paper.content(form));
    }
}
