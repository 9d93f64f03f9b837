package org.junheng.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junheng.platform.web.PageOf;
import org.junheng.region.Regions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices and objections over REST, without login. */
@RestController
@RequestMapping("/api/v1/public/notices")
@Tag(name = "public")
@SecurityRequirements
class NoticeController {

    private final Notices notices;
    private final Objections objections;
    private final Regions regions;
    private final PublicPaces paces;
    private final Clock clock;

    NoticeController(Notices notices, Objections objections, Regions regions, PublicPaces paces, Clock clock) {
        this.notices = notices;
        this.objections = objections;
        this.regions = regions;
        this.paces = paces;
        this.clock = clock;
    }

    @GetMapping
    @Operation(description = "The notices of all provinces, the latest first; running ones take objections")
    PageOf<NoticeAnswer> list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        var limit = PageOf.bounded(size);
        var shown = Math.clamp(page, 0, Integer.MAX_VALUE / limit);
        var content =
                notices.page(shown * limit, limit).stream().map(this::told).toList();
        return new PageOf<>(content, shown, limit, notices.count());
    }

    @GetMapping("/{id}")
    NoticeAnswer get(@PathVariable String id) {
        return told(notices.get(NoticeId.parse(id)));
    }

    @PostMapping("/{id}/objections")
    @Operation(description = "Objects to one county on a running notice; number and code open the outcome later")
    ResponseEntity<ReceiptAnswer> raise(
            @PathVariable String id, @RequestBody ObjectionRequest request, HttpServletRequest call) {
        var notice = notices.get(NoticeId.parse(id));
        var county = ObjectionChecks.county(Objects.requireNonNullElse(request.county(), ""));
        var input = request.input();
        ObjectionChecks.requireComplete(input);
        paces.raising().take(call.getRemoteAddr());
        var receipt = objections.raise(notice.id(), county, input);
        return ResponseEntity.created(URI.create("/public/objections/" + receipt.number()))
                .body(new ReceiptAnswer(receipt.number(), receipt.code()));
    }

    private NoticeAnswer told(Notice notice) {
        return NoticeAnswer.of(notice, regions, clock.instant());
    }

    /** An objection as REST takes it; all four are needed. */
    record ObjectionRequest(
            @Nullable String county,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String text) {

        private ObjectionInput input() {
            return new ObjectionInput(
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(contact, ""),
                    Objects.requireNonNullElse(text, ""));
        }
    }

    /** What opens the outcome later. */
    record ReceiptAnswer(String number, String code) {}
}
