package org.junheng.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junheng.casefile.CaseId;
import org.junheng.certification.Eligibilities;
import org.junheng.certification.Eligibility;
import org.junheng.certification.EligibilityStatement;
import org.junheng.platform.engine.Todo;
import org.junheng.platform.ui.Dates;
import org.junheng.platform.ui.Hint;
import org.junheng.platform.ui.TaskDesk;
import org.junheng.platform.ui.TaskFormView;
import org.junheng.platform.ui.Tone;

/** Eligibility (申报资格): the day of the basic balance, the monitoring since, and a statement on every veto. */
@PermitAll
@Route("tasks/confirm-eligibility")
class ConfirmEligibilityView extends TaskFormView<EligibilityStatement> {

    private static final int LONGEST = 4000;

    private final Eligibilities eligibilities;
    private final Clock clock;
    private final DatePicker basicBalanceOn =
            Dates.picker(I18NProvider.translate("certification.county.eligibility.basicBalanceOn"));
    private final TextArea monitoring =
            new TextArea(I18NProvider.translate("certification.county.eligibility.monitoring"));
    private final Div finding = new Div();
    private List<VetoField> vetoes = List.of();

    ConfirmEligibilityView(TaskDesk desk, Eligibilities eligibilities, Clock clock) {
        super(desk);
        this.eligibilities = eligibilities;
        this.clock = clock;
    }

    @Override
    protected Component form(Todo todo, boolean mine) {
        var id = CaseId.parse(todo.caseKey());
        var edition = eligibilities.edition(id);
        var before = eligibilities.latest(id).map(Eligibility::statement);
        vetoes = edition.vetoes().stream()
                .map(veto -> new VetoField(
                        veto,
                        before.stream()
                                .flatMap(statement -> statement.vetoes().stream())
                                .filter(stated -> stated.veto().equals(veto.code()))
                                .findFirst()))
                .toList();
        basicBalanceOn.setMax(LocalDate.now(clock));
        basicBalanceOn.setRequiredIndicatorVisible(true);
        basicBalanceOn.addValueChangeListener(change -> judge(edition.basicBalanceYears()));
        before.ifPresent(statement -> {
            basicBalanceOn.setValue(statement.basicBalanceOn());
            monitoring.setValue(statement.monitoring());
        });
        monitoring.setRequiredIndicatorVisible(true);
        monitoring.setMaxLength(LONGEST);
        monitoring.setMinRows(3);
        monitoring.setWidthFull();
        var balance =
                new Panel("certification.county.eligibility.balance", Panel.row(basicBalanceOn, finding), monitoring);
        var statements = new Panel("certification.county.eligibility.vetoes");
        statements.add(new Hint(Tone.INFO, I18NProvider.translate("certification.county.eligibility.vetoHint")));
        vetoes.forEach(statements::add);
        draft().day("basicBalanceOn", basicBalanceOn);
        draft().text("monitoring", monitoring);
        vetoes.forEach(veto -> veto.keepIn(draft()));
        balance.setEnabled(mine);
        statements.setEnabled(mine);
        return Panel.stack(balance, statements);
    }

    @Override
    protected EligibilityStatement data(String decision) {
        mark();
        return new EligibilityStatement(
                basicBalanceOn.getValue(),
                monitoring.getValue(),
                vetoes.stream().map(VetoField::value).toList());
    }

    /** What is missing is shown where it belongs; that it is missing is for {@link Eligibilities} to say. */
    private void mark() {
        basicBalanceOn.setInvalid(basicBalanceOn.isEmpty());
        monitoring.setInvalid(monitoring.isEmpty());
        vetoes.forEach(VetoField::mark);
    }

    private void judge(int years) {
        finding.removeAll();
        var certified = basicBalanceOn.getValue();
        if (certified != null) {
            var enough = certified.plusYears(years).isBefore(LocalDate.now(clock));
            finding.add(new Hint(
                    enough ? Tone.GOOD : Tone.BAD,
                    I18NProvider.translate(
                            enough
                                    ? "certification.county.eligibility.longEnough"
                                    : "certification.county.eligibility.tooShort",
                            years)));
        }
    }
}
