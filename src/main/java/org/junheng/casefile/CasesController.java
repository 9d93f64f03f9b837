package org.junheng.casefile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junheng.casefile.CaseAnswers.CaseAnswer;
import org.junheng.casefile.CaseAnswers.LogAnswer;
import org.junheng.platform.web.CurrentActor;
import org.junheng.platform.web.PageOf;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The cases and their logs over REST, for the same people as in the pages. */
@RestController
@RequestMapping("/api/v1/cases")
class CasesController {

    private final Casefiles casefiles;
    private final CaseLog log;
    private final CaseAnswers answers;
    private final CurrentActor actor;

    CasesController(Casefiles casefiles, CaseLog log, CaseAnswers answers, CurrentActor actor) {
        this.casefiles = casefiles;
        this.log = log;
        this.answers = answers;
        this.actor = actor;
    }

    @GetMapping
    PageOf<CaseAnswer> list(
            @RequestParam(required = false) @Nullable String county,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String round,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var query = new CaseQuery(region(county), state(state), blankToNull(round), blankToNull(text));
        var limit = PageOf.bounded(size);
        var number = Math.max(0, page);
        var content = answers.of(casefiles.page(actor.get(), query, Math.multiplyExact(number, limit), limit));
        return new PageOf<>(content, number, limit, casefiles.count(actor.get(), query));
    }

    @GetMapping("/{id}")
    CaseAnswer get(@PathVariable String id) {
        return answers.of(casefiles.get(actor.get(), CaseId.parse(id)));
    }

    @GetMapping("/{id}/log")
    List<LogAnswer> log(@PathVariable String id) {
        var key = CaseId.parse(id);
        var entries = log.of(actor.get(), key);
        return answers.log(entries, log.held(key, entries));
    }

    private static @Nullable RegionCode region(@Nullable String code) {
        var asked = blankToNull(code);
        try {
            return asked == null ? null : new RegionCode(asked);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("casefile.query.county", code == null ? "" : code);
        }
    }

    private static @Nullable CaseState state(@Nullable String name) {
        var asked = blankToNull(name);
        try {
            return asked == null ? null : CaseState.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("casefile.query.state", name == null ? "" : name);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
