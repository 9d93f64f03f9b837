package org.junheng.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.IntegrationTest;
import org.junheng.assessment.Verdict;
import org.junheng.casefile.ActorFixture;
import org.junheng.platform.text.Texts;
import org.junheng.platform.ui.EmptyState;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.region.Region;
import org.junheng.schooldata.Statistics;
import org.junheng.schooldata.WorkbookFixture;
import org.junheng.shared.RegionCode;
import org.junheng.shared.SchoolYear;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@WithMockUser(username = "province.officer", roles = "PROVINCE_OFFICER")
class ScreeningsViewTest extends SpringBrowserlessTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final RegionCode CITY = new RegionCode("3203");
    private static final RegionCode ONE = new RegionCode("320311");
    private static final RegionCode OTHER = new RegionCode("320312");

    @Autowired
    Statistics statistics;

    @Autowired
    Texts texts;

    @Test
    void Every_county_stands_there_year_beside_year_and_opens_to_its_coefficients() {
        importSample(ONE, 2061, "county-falls-short");
        importSample(ONE, 2062, "county-meets");
        importSample(OTHER, 2062, "county-falls-short");
        open(2061, 2062);

        choose(CITY);

        assertThat(shown()).extracting(ScreenedCounty::county).containsExactly(ONE, OTHER);
        assertThat(shown().getFirst().years().values())
                .extracting(year -> year.screened().resource())
                .containsExactly(Verdict.NOT_MET, Verdict.MET);
        test(tile(Verdict.NOT_MET)).click();
        assertThat(shown()).extracting(ScreenedCounty::county).containsExactly(OTHER);

        grid().clickRow(0);

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(texts.get("assessment.short.R7"), texts.get("assessment.verdict.NOT_MET"));
        find(OpenableValue.class).all().getFirst().getContent().click();
        assertThat(find(Dialog.class).all().getLast().getElement().getTextRecursively())
                .contains(texts.get("assessment.spread.pupils"));
    }

    @Test
    void Years_the_wrong_way_round_are_answered() {
        open(2062, 2061);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains(texts.get("assessment.screening.years"));
        assertThat(find(NativeButton.class).all()).isEmpty();
    }

    @Test
    void The_officer_of_a_region_hands_in_for_its_counties_and_sees_what_became_of_each() {
        var sample = WorkbookFixture.bytes("county-meets");
        open(2063, 2063);
        choose(CITY);
        find(Button.class).withText(texts.get("assessment.bulk")).single().click();

        var upload = test(find(Upload.class).single());
        upload.upload("320311.xlsx", XLSX, sample);
        upload.upload("320682.xlsx", XLSX, sample);
        find(Button.class)
                .withText(texts.get("assessment.bulk.begin", 2))
                .single()
                .click();

        assertThat(find(NativeTable.class).single().getElement().getTextRecursively())
                .contains("320311.xlsx", texts.get("assessment.verdict.MET"))
                .contains(texts.get("schooldata.bulk.notYours", "320682"));
        find(Button.class).withText(texts.get("platform.close")).single().click();
        assertThat(shown()).extracting(ScreenedCounty::county).containsExactly(ONE);
    }

    @Test
    @WithMockUser(username = "province.leader", roles = "PROVINCE_LEADER")
    void Nobody_else_is_offered_to() {
        open(2063, 2063);

        assertThat(find(Button.class).withText(texts.get("assessment.bulk")).all())
                .isEmpty();
    }

    private void open(int first, int last) {
        navigate(ScreeningsView.class);
        test(find(IntegerField.class).all().getLast()).setValue(last);
        test(find(IntegerField.class).all().getFirst()).setValue(first);
    }

    @SuppressWarnings("unchecked")
    private void choose(RegionCode code) {
        var box = (ComboBox<Region>) find(ComboBox.class).all().getFirst();
        var region = box.getListDataView()
                .getItems()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        test(box).selectItem(region.name());
    }

    private NativeButton tile(Verdict verdict) {
        return find(NativeButton.class).all().stream()
                .filter(each ->
                        each.getElement().getTextRecursively().startsWith(texts.get("assessment.verdict." + verdict)))
                .findFirst()
                .orElseThrow();
    }

    private List<ScreenedCounty> shown() {
        var grid = grid();
        return IntStream.range(0, grid.size()).mapToObj(grid::getRow).toList();
    }

    @SuppressWarnings("unchecked")
    private GridTester<Grid<ScreenedCounty>, ScreenedCounty> grid() {
        return test((Grid<ScreenedCounty>) find(Grid.class).single());
    }

    private void importSample(RegionCode county, int year, String sample) {
        var report = statistics.importWorkbook(
                ActorFixture.editor(county),
                county,
                new SchoolYear(year),
                sample + ".xlsx",
                new ByteArrayInputStream(WorkbookFixture.bytes(sample)));
        assertThat(report.errors()).isEmpty();
    }
}
