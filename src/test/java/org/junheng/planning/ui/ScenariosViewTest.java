package org.junheng.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.planning.Basis;
import org.junheng.planning.Change;
import org.junheng.planning.FigureChange;
import org.junheng.planning.Scenario;
import org.junheng.planning.Scenarios;
import org.junheng.platform.text.Texts;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.FormFile;
import org.junheng.schooldata.School;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.Actor;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class ScenariosViewTest extends SpringBrowserlessTest {

    private static final RegionCode COUNTY = WorkbookFixture.COUNTY;

    @Autowired
    Scenarios scenarios;

    @Autowired
    Texts texts;

    @BeforeEach
    void keepTwo() {
        keep("one", List.of());
        keep("two", List.of(FigureChange.written(first(), Column.EQUIPMENT, "0")));
    }

    @AfterEach
    void forgetAll() {
        scenarios.list(editor(), COUNTY).forEach(one -> scenarios.delete(editor(), one.id()));
    }

    @Test
    void A_figure_is_changed_and_the_verdict_follows() {
        open("one");

        change(first(), Column.EQUIPMENT, "0");

        assertThat(find(ChangesTable.class).single().getElement().getTextRecursively())
                .doesNotContain(texts.get("planning.scenario.none"));
        assertThat(find(OutcomePanel.class).single().getElement().getTextRecursively())
                .doesNotContain(texts.get("planning.scenario.units.none"));
    }

    @Test
    void A_value_that_follows_from_a_change_opens_to_it() {
        open("one");
        change(first(), Column.EQUIPMENT, "0");

        find(OpenableValue.class, find(OutcomePanel.class).single()).all().stream()
                .filter(value -> value.getElement().getTextRecursively().startsWith("R6 "))
                .reduce((one, last) -> last)
                .orElseThrow()
                .getContent()
                .click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("\u2192 0")
                .contains(texts.get("schooldata.lineage.formula"))
                .contains(texts.get("schooldata.lineage.unkept", "draft.xlsx"));
    }

    @Test
    void What_a_figure_would_come_to_is_said_before_it_is_added() {
        open("one");

        type(first(), Column.EQUIPMENT, "0");
        assertThat(field("planning.change.value").getHelperText())
                .contains(texts.get("assessment.verdict.NOT_MET"))
                .contains(texts.get("assessment.stage.PRIMARY"));
        assertThat(find(ChangesTable.class).single().getElement().getTextRecursively())
                .contains(texts.get("planning.scenario.none"));

        type(first(), Column.EQUIPMENT, "much");
        assertThat(field("planning.change.value").getHelperText()).isEmpty();
    }

    @Test
    void Nonsense_is_answered_and_changes_nothing() {
        open("one");

        change(first(), Column.EQUIPMENT, "-3");
        button("planning.change.add").click();

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(find(ChangesTable.class).single().getElement().getTextRecursively())
                .contains(texts.get("planning.scenario.none"));
    }

    @Test
    void What_was_changed_is_kept_under_its_name() {
        open("one");
        change(first(), Column.EQUIPMENT, "0");

        button("planning.scenario.keep").click();

        assertThat(kept("one").changes()).containsExactly(FigureChange.written(first(), Column.EQUIPMENT, "0"));
    }

    @Test
    void Without_a_name_nothing_is_kept() {
        open("one");
        name().setValue(" ");

        button("planning.scenario.keepNew").click();

        assertThat(find(Notification.class).all()).isNotEmpty();
        assertThat(scenarios.list(editor(), COUNTY)).hasSize(2);
    }

    @Test
    void Two_are_compared_and_one_alone_is_not() {
        navigate(ScenariosView.class);
        find(Checkbox.class).all().getFirst().setValue(true);
        button("planning.scenario.compare").click();
        assertThat(find(ComparisonTable.class).exists()).isFalse();

        find(Checkbox.class).all().forEach(box -> box.setValue(true));
        button("planning.scenario.compare").click();

        assertThat(find(ComparisonTable.class).single().getElement().getTextRecursively())
                .contains("one", "two", texts.get("planning.scenario.complying"));
    }

    private void open(String name) {
        navigate(ScenariosView.class);
        var position = scenarios.list(editor(), COUNTY).stream()
                .map(Scenario::name)
                .toList()
                .indexOf(name);
        find(Button.class)
                .withText(texts.get("planning.scenario.open"))
                .all()
                .get(position)
                .click();
    }

    private void change(String school, Column column, String value) {
        type(school, column, value);
        button("planning.change.add").click();
    }

    @SuppressWarnings("unchecked")
    private void type(String school, Column column, String value) {
        List<ComboBox<?>> boxes = find(ChangeForm.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getChildren())
                .flatMap(child -> child.getComponent().stream())
                .filter(ComboBox.class::isInstance)
                .<ComboBox<?>>map(box -> (ComboBox<?>) box)
                .toList();
        var schools = (ComboBox<School>) boxes.getFirst();
        schools.setValue(schools.getListDataView()
                .getItems()
                .filter(one -> one.code().value().equals(school))
                .findFirst()
                .orElseThrow());
        ((ComboBox<Column>) boxes.getLast()).setValue(column);
        field("planning.change.value").setValue(value);
    }

    private TextField name() {
        return field("planning.scenario.name");
    }

    private TextField field(String key) {
        return find(TextField.class).all().stream()
                .filter(field -> texts.get(key).equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String key) {
        return find(Button.class).withText(texts.get(key)).single();
    }

    private Scenario kept(String name) {
        return scenarios.list(editor(), COUNTY).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void keep(String name, List<Change> changes) {
        scenarios.save(editor(), new Scenario.Draft(COUNTY, WorkbookFixture.YEAR, name, draft(), changes));
    }

    private Basis.Draft draft() {
        var workbook = new ByteArrayInputStream(WorkbookFixture.bytes("county-meets"));
        return scenarios.draft(editor(), COUNTY, WorkbookFixture.YEAR, List.of(FormFile.of("draft.xlsx", workbook)));
    }

    private String first() {
        return draft().figures().schools().getFirst().code().value();
    }

    private static Actor editor() {
        return ActorFixture.editor(COUNTY);
    }
}
