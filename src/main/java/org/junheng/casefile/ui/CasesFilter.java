package org.junheng.casefile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Round;

/** What the list of cases is narrowed down to; also the query part of the address. */
final class CasesFilter extends Composite<Div> {

    private static final String TEXT = "text";
    private static final String STATE = "state";
    private static final String ROUND = "round";

    private final TextField text = new TextField();
    private final ComboBox<CaseState> state = new ComboBox<>();
    private final ComboBox<Round> round = new ComboBox<>();
    private final List<Round> rounds;
    private final Runnable changed;

    CasesFilter(List<Round> rounds, Runnable changed) {
        this.rounds = List.copyOf(rounds);
        this.changed = changed;
        text.setPlaceholder(getTranslation("casefile.filter.text"));
        text.setAriaLabel(getTranslation("casefile.filter.text"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        describe(state, "casefile.filter.state");
        state.setItems(CaseState.values());
        state.setItemLabelGenerator(choice -> getTranslation(choice.textKey()));
        describe(round, "casefile.filter.round");
        round.setItems(rounds);
        round.setItemLabelGenerator(Round::name);
        text.addValueChangeListener(change -> tell(change.isFromClient()));
        state.addValueChangeListener(change -> tell(change.isFromClient()));
        round.addValueChangeListener(change -> tell(change.isFromClient()));
        getContent().addClassName("jh-row");
        getContent().add(text, state, round);
    }

    /** Leaves nothing out. */
    void clear() {
        read(QueryParameters.empty());
        changed.run();
    }

    /** Takes over what an address asks for; what it cannot mean is left out. */
    void read(QueryParameters asked) {
        text.setValue(asked.getSingleParameter(TEXT).orElse(""));
        state.setValue(asked.getSingleParameter(STATE)
                .flatMap(name -> Arrays.stream(CaseState.values())
                        .filter(choice -> choice.name().equals(name))
                        .findFirst())
                .orElse(null));
        round.setValue(asked.getSingleParameter(ROUND)
                .flatMap(id ->
                        rounds.stream().filter(choice -> choice.id().equals(id)).findFirst())
                .orElse(null));
    }

    /** The query part of the address that asks for the same. */
    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.getValue().isBlank()) {
            parameters.put(TEXT, text.getValue().strip());
        }
        if (state.getValue() != null) {
            parameters.put(STATE, state.getValue().name());
        }
        if (round.getValue() != null) {
            parameters.put(ROUND, round.getValue().id());
        }
        return QueryParameters.simple(parameters);
    }

    /** The cases it asks for. */
    CaseQuery query() {
        var words = text.getValue().strip();
        var chosen = round.getValue();
        return new CaseQuery(
                null, state.getValue(), chosen == null ? null : chosen.id(), words.isEmpty() ? null : words);
    }

    private void describe(ComboBox<?> field, String key) {
        field.setPlaceholder(getTranslation(key));
        field.setAriaLabel(getTranslation(key));
        field.setClearButtonVisible(true);
    }

    private void tell(boolean fromClient) {
        if (fromClient) {
            changed.run();
        }
    }
}
