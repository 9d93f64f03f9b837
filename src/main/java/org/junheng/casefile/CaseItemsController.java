package org.junheng.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.CurrentActor;
import org.junheng.shared.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The items of a case as the county states them, over REST. */
@RestController
@RequestMapping("/api/v1/cases/{id}/items")
class CaseItemsController {

    private final Statements statements;
    private final CurrentActor actor;

    CaseItemsController(Statements statements, CurrentActor actor) {
        this.statements = statements;
        this.actor = actor;
    }

    /** An item; what belongs to a statement is absent as long as there is none. */
    record ItemAnswer(
            String item,
            String title,
            String area,
            List<String> departments,
            @Nullable Claim claim,
            @Nullable String value,
            @Nullable String explanation,
            @Nullable String by,
            @Nullable String byName,
            @Nullable String onBehalfOf,
            @Nullable Instant at,
            int version) {}

    /**
     * What is stated of an item.
     *
     * @param claim {@code MET} or {@code NOT_MET}
     * @param version the version that was read before, if a newer one is not to be overwritten
     */
    record StatementRequest(
            @Nullable String claim,
            @Nullable String value,
            @Nullable String explanation,
            @Nullable Integer version) {}

    @GetMapping
    List<ItemAnswer> list(@PathVariable String id) {
        return statements.of(actor.get(), CaseId.parse(id)).stream()
                .map(CaseItemsController::answer)
                .toList();
    }

    @PutMapping("/{code}")
    ItemAnswer state(@PathVariable String id, @PathVariable String code, @RequestBody StatementRequest request) {
        var casefile = CaseId.parse(id);
        statements.state(actor.get(), casefile, code, draft(code, request));
        return statements.of(actor.get(), casefile).stream()
                .filter(stated -> stated.item().code().equals(code))
                .map(CaseItemsController::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Statement.Draft draft(String code, StatementRequest request) {
        var explanation = request.explanation() == null ? "" : request.explanation();
        return new Statement.Draft(claim(code, request.claim()), request.value(), explanation, request.version());
    }

    private static Claim claim(String code, @Nullable String claim) {
        try {
            return Claim.valueOf(claim == null ? "" : claim.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("casefile.statement.claim", code);
        }
    }

    private static ItemAnswer answer(Statements.Stated stated) {
        var item = stated.item();
        var statement = stated.statement().orElse(null);
        if (statement == null) {
            return new ItemAnswer(
                    item.code(),
                    item.title(),
                    item.area().name(),
                    item.departments(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    0);
        }
        return new ItemAnswer(
                item.code(),
                item.title(),
                item.area().name(),
                item.departments(),
                statement.claim(),
                statement.value(),
                statement.explanation(),
                statement.by(),
                statement.byName(),
                statement.onBehalfOf(),
                statement.at(),
                statement.version());
    }
}
