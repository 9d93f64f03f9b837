package org.junheng.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import org.junheng.IntegrationTest;
import org.junheng.casefile.ActorFixture;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseQuery;
import org.junheng.casefile.CaseState;
import org.junheng.casefile.Casefile;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.Claim;
import org.junheng.casefile.Statement;
import org.junheng.casefile.Statements;
import org.junheng.platform.text.Texts;
import org.junheng.platform.ui.CaseTab;
import org.junheng.platform.ui.ItemPanel;
import org.junheng.region.Regions;
import org.junheng.shared.RegionCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class CaseViewTest extends SpringBrowserlessTest {

    private static final RegionCode COUNTY = new RegionCode("320682");

    @Autowired
    Casefiles casefiles;

    @Autowired
    Statements statements;

    @Autowired
    ObjectProvider<ItemPanel> panels;

    @Autowired
    ObjectProvider<CaseTab> tabs;

    @Autowired
    CaseFixture cases;

    @Autowired
    Regions regions;

    @Autowired
    Texts texts;

    CaseId id = CaseId.create();

    @BeforeEach
    void openCase() {
        id = cases.open(COUNTY);
    }

    @AfterEach
    void endCase() {
        casefiles.end(id, CaseState.TERMINATED, "test");
    }

    @Test
    void Every_tab_has_an_address_of_its_own() {
        assertThat(tabs.stream().map(CaseTab::address))
                .contains("evidence", "review", "survey", "certificate")
                .doesNotHaveDuplicates();
    }

    @Test
    @SuppressWarnings("unchecked")
    void The_list_shows_the_countys_own_cases_and_none_of_others() {
        cases.open();

        navigate(CasesView.class);

        var grid = test((Grid<Casefile>) find(Grid.class).single());
        assertThat(grid.size())
                .isEqualTo(casefiles.count(ActorFixture.editor(COUNTY), CaseQuery.all()))
                .isPositive();
        for (var row = 0; row < grid.size(); row++) {
            assertThat(grid.getRow(row).county()).isEqualTo(COUNTY);
        }
    }

    @Test
    void The_page_names_the_county_and_has_its_tabs() {
        UI.getCurrent().navigate("cases/" + id);

        assertThat(find(H1.class).single().getText()).isEqualTo(regions.pathName(COUNTY));
        var tabs = find(Tabs.class).single().getChildren().map(tab -> ((Tab) tab).getLabel());
        assertThat(tabs)
                .contains(
                        texts.get("casefile.tab.progress"),
                        texts.get("casefile.tab.figures"),
                        texts.get("casefile.tab.items"),
                        texts.get("casefile.tab.log"));
    }

    @Test
    void All_items_are_listed() {
        UI.getCurrent().navigate("cases/" + id + "/items");

        assertThat(find(Grid.class).single().getListDataView().getItemCount()).isEqualTo(32);
    }

    @Test
    @SuppressWarnings("unchecked")
    void An_item_is_stated_in_its_dialog() {
        open("G1");

        ((RadioButtonGroup<Claim>) find(RadioButtonGroup.class).single()).setValue(Claim.MET);
        find(TextArea.class).single().setValue("grounds");
        find(Button.class).withText(texts.get("casefile.item.save")).single().click();

        assertThat(statements.latest(id, "G1"))
                .hasValueSatisfying(stated -> assertThat(stated.explanation()).isEqualTo("grounds"));
    }

    @Test
    void A_locked_case_shows_what_was_stated_and_offers_no_form() {
        statements.state(ActorFixture.editor(COUNTY), id, "G1", new Statement.Draft(Claim.MET, null, "because", null));
        casefiles.seal(id);

        open("G1");

        assertThat(find(Dialog.class).exists()).isTrue();
        assertThat(find(TextArea.class).exists()).isFalse();
        casefiles.unseal(id);
    }

    private void open(String item) {
        UI.getCurrent().navigate("cases/" + id);
        var actor = ActorFixture.editor(COUNTY);
        var stated = statements.of(actor, id).stream()
                .filter(one -> one.item().code().equals(item))
                .findFirst()
                .orElseThrow();
        new ItemDialog(actor, id, stated, statements, panels.stream().toList(), () -> {}).open();
    }
}
