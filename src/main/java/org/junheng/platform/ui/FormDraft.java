package org.junheng.platform.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a person has entered into the form of a task and not handed in yet. A field given to it shows what was entered
 * before and is kept from then on with every change; names are the form's own, and parts of a form have drafts of their
 * own within it.
 */
public final class FormDraft {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String prefix;
    private final Map<String, String> entered;
    private final BiConsumer<String, String> keep;
    private final Consumer<String> forget;

    /**
     * A draft.
     *
     * @param before the fields entered earlier, by name
     * @param keep takes the name and content of every change
     * @param forget drops the fields whose names begin like this
     */
    FormDraft(Map<String, String> before, BiConsumer<String, String> keep, Consumer<String> forget) {
        this("", new TreeMap<>(before), keep, forget);
    }

    private int next = -1;

    private FormDraft(
            String prefix, Map<String, String> entered, BiConsumer<String, String> keep, Consumer<String> forget) {
        this.prefix = prefix;
        this.entered = entered;
        this.keep = keep;
        this.forget = forget;
    }

    /** The draft of a form in which nothing can be entered. */
    public static FormDraft none() {
        return new FormDraft(Map.of(), (name, content) -> {}, name -> {});
    }

    /** The draft of a part of the form. */
    public FormDraft part(String name) {
        return new FormDraft(prefix + name + ".", entered, keep, forget);
    }

    /** The draft of one row of a list that grows. */
    public FormDraft row(int number) {
        return part(Integer.toString(number));
    }

    /** The numbers of the rows in which something was entered before, in order. */
    public List<Integer> rows() {
        return entered.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> name.matches("\\d{1,6}\\..*"))
                .map(name -> Integer.valueOf(name.substring(0, name.indexOf('.'))))
                .distinct()
                .sorted()
                .toList();
    }

    /** A number for a row that comes after all these. */
    public int nextRow() {
        // Also after rows that are shown but empty, which nothing is kept of.
        next = Math.max(next, rows().stream().reduce((first, last) -> last).orElse(-1)) + 1;
        return next;
    }

    /** A field for text. */
    public void text(String name, HasValue<?, String> field) {
        bind(name, field, text -> text, Optional::of);
    }

    /** A field for a day. */
    public void day(String name, HasValue<?, LocalDate> field) {
        bind(name, field, LocalDate::toString, kept -> Optional.of(LocalDate.parse(kept)));
    }

    /** A field for a number. */
    public void number(String name, HasValue<?, BigDecimal> field) {
        bind(name, field, BigDecimal::toPlainString, kept -> Optional.of(new BigDecimal(kept)));
    }

    /** A box to be ticked. */
    public void tick(String name, HasValue<?, Boolean> field) {
        bind(name, field, yes -> Boolean.toString(yes), kept -> Optional.of(Boolean.valueOf(kept)));
    }

    /**
     * A choice.
     *
     * @param choices asked when it is shown; one that is offered no more is left out
     * @param code how a choice is kept
     */
    public <T> void choice(String name, HasValue<?, T> field, Collection<T> choices, Function<T, String> code) {
        bind(
                name,
                field,
                code,
                kept -> choices.stream()
                        .filter(choice -> code.apply(choice).equals(kept))
                        .findFirst());
    }

    /** A field whose value is a record that may be incomplete. */
    public <R extends Record> void record(String name, HasValue<?, R> field, Class<R> type) {
        record(name, type).ifPresent(field::setValue);
        field.addValueChangeListener(change -> keepRecord(name, change.getValue()));
    }

    /** What was entered before under this name; empty if nothing, or nothing that this version of the page understands. */
    public <R extends Record> Optional<R> record(String name, Class<R> type) {
        return Optional.ofNullable(entered.get(prefix + name)).flatMap(kept -> read(kept, type));
    }

    /** Keeps a record as it is now. */
    public void keepRecord(String name, Record content) {
        keep(name, JSON.writeValueAsString(content));
    }

    /** Drops what was entered here, as it has been handed in or is not wanted. */
    public void forget() {
        entered.keySet().removeIf(name -> name.startsWith(prefix));
        forget.accept(prefix);
    }

    private <T> void bind(
            String name, HasValue<?, T> field, Function<T, String> write, Function<String, Optional<T>> read) {
        if (field instanceof HasValueChangeMode typed) {
            // Kept while it is typed: a page that is reloaded does not leave its field first.
            typed.setValueChangeMode(ValueChangeMode.LAZY);
        }
        var kept = entered.get(prefix + name);
        if (kept != null) {
            show(field, kept, read);
        }
        field.addValueChangeListener(change -> keep(name, field.isEmpty() ? "" : write.apply(change.getValue())));
    }

    private void keep(String name, String content) {
        entered.put(prefix + name, content);
        keep.accept(prefix + name, content);
    }

    private static <T> void show(HasValue<?, T> field, String kept, Function<String, Optional<T>> read) {
        if (kept.isEmpty()) {
            field.clear();
            return;
        }
        read.apply(kept).ifPresent(field::setValue);
    }

    private static <R extends Record> Optional<R> read(String kept, Class<R> type) {
        try {
            return Optional.of(JSON.readValue(kept, type));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
