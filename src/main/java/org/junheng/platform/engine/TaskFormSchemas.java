package org.junheng.platform.engine;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes the data of every task form into the OpenAPI document, as schemas named {@code task-…}. */
@Configuration(proxyBeanMethods = false)
class TaskFormSchemas {

    @Bean
    OpenApiCustomizer taskDataSchemas(TaskForms forms) {
        return document -> forms.all().forEach((key, form) -> {
            var schemas = ModelConverters.getInstance().readAll(form.dataType());
            schemas.forEach((name, schema) -> document.getComponents().addSchemas(name, schema));
            var reference = new Schema<>()
                    .$ref("#/components/schemas/" + form.dataType().getSimpleName());
            document.getComponents().addSchemas("task-" + key.substring(key.indexOf('/') + 1), reference);
        });
    }
}
