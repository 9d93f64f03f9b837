package org.junheng.material;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junheng.shared.Refusal;
import org.junheng.standard.Edition;
import org.junheng.standard.EditionId;
import org.junheng.standard.Editions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "evidence")
class MaterialController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Editions editions;
    private final MaterialLists lists;
    private final MaterialTemplates templates;

    MaterialController(Editions editions, MaterialLists lists, MaterialTemplates templates) {
        this.editions = editions;
        this.lists = lists;
        this.templates = templates;
    }

    /** What one item's box asks for. */
    record BoxAnswer(String item, List<Material> material) {}

    /** What the boxes of an edition ask for. */
    record ListAnswer(String edition, int lookBack, List<BoxAnswer> boxes) {}

    @Operation(summary = "What must lie in the boxes of an edition's items, and who gives it")
    @GetMapping("/editions/{edition}/material")
    ListAnswer list(@PathVariable String edition) {
        var list = lists.of(known(edition));
        return new ListAnswer(
                edition,
                list.lookBack(),
                list.boxes().entrySet().stream()
                        .map(box -> new BoxAnswer(box.getKey(), box.getValue()))
                        .toList());
    }

    @Operation(summary = "The list of an item's material with its empty registers")
    @GetMapping("/editions/{edition}/material/{item}/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String edition, @PathVariable String item) {
        return workbook(item + "-template.xlsx", templates.template(known(edition), item));
    }

    @Operation(summary = "The same with a line in every register")
    @GetMapping("/editions/{edition}/material/{item}/sample.xlsx")
    ResponseEntity<byte[]> sample(@PathVariable String edition, @PathVariable String item) {
        return workbook(item + "-sample.xlsx", templates.sample(known(edition), item));
    }

    private EditionId known(String edition) {
        return editions.all().stream()
                .map(Edition::id)
                .filter(id -> id.value().equals(edition))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("standard.unknownEdition", edition));
    }

    private static ResponseEntity<byte[]> workbook(String name, byte[] content) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
