package org.junheng.shared;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether data that were handed in have everything that their records call for: every component but those that may be absent. */
public final class Completeness {

    private Completeness() {}

    /**
     * Looks through a record and the records within it.
     *
     * @throws Malformed that names the first component which is absent but must not be
     */
    public static void check(Record data) {
        for (var component : data.getClass().getRecordComponents()) {
            var value = value(data, component);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new Malformed("malformed.missing", component.getName());
            }
            within(value, component.getName());
        }
    }

    private static void within(@Nullable Object value, String name) {
        if (value instanceof Record data) {
            check(data);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> element(each, name));
        } else if (value instanceof Iterable<?> all) {
            all.forEach(each -> element(each, name));
        }
    }

    private static void element(@Nullable Object value, String name) {
        if (value == null) {
            throw new Malformed("malformed.missing", name);
        }
        within(value, name);
    }

    private static @Nullable Object value(Record data, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
