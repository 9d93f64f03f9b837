package org.junheng.schooldata;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Empty workbooks to fill in. */
@RestController
@RequestMapping("/api/v1/templates")
class TemplatesController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Workbooks workbooks;

    TemplatesController(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    @GetMapping("/county-statistics.xlsx")
    ResponseEntity<byte[]> countyStatistics() {
        var disposition = ContentDisposition.attachment()
                .filename("county-statistics.xlsx")
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(workbooks.template());
    }
}
