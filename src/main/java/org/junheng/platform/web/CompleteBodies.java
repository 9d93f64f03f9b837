package org.junheng.platform.web;

import java.lang.reflect.Type;
import org.junheng.shared.Completeness;
import org.junheng.shared.Malformed;
import org.junheng.shared.Refusal;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses bodies of REST calls that leave out what their records call for, before any module sees them. */
@RestControllerAdvice
class CompleteBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        try {
            if (body instanceof Record data) {
                Completeness.check(data);
            } else if (body instanceof Iterable<?> all) {
                all.forEach(each -> {
                    if (each instanceof Record data) {
                        Completeness.check(data);
                    }
                });
            }
            return body;
        } catch (Malformed e) {
            var text = e.text();
            throw (Refusal)
                    Refusal.invalid(text.key(), text.arguments().toArray()).initCause(e);
        }
    }
}
