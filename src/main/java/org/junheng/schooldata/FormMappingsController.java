package org.junheng.schooldata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junheng.platform.web.CurrentActor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Where the forms of the yearly statistics have which figure, for administrators. */
@RestController
@RequestMapping("/api/v1/form-mappings")
class FormMappingsController {

    private final FormMappings mappings;
    private final CurrentActor actor;

    FormMappingsController(FormMappings mappings, CurrentActor actor) {
        this.mappings = mappings;
        this.actor = actor;
    }

    @GetMapping
    List<FormMappings.MappingVersion> versions() {
        return mappings.versions(actor.get());
    }

    /** The text of a version; number 0 is the one that came with the application. */
    @GetMapping("/{year}/{number}")
    ResponseEntity<byte[]> content(@PathVariable int year, @PathVariable int number) {
        var name = ContentDisposition.attachment()
                .filename("forms-%d-%d.json".formatted(year, number))
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(mappings.content(actor.get(), year, number).getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a changed mapping; its year stands in it. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    FormMappings.MappingVersion change(@RequestParam MultipartFile file) throws IOException {
        var name = file.getOriginalFilename();
        return mappings.change(actor.get(), name == null ? "" : name, file.getBytes());
    }
}
