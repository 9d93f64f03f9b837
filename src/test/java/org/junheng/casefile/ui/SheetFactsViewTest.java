package org.junheng.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junheng.IntegrationTest;
import org.junheng.platform.ui.OpenableValue;
import org.junheng.schooldata.CellPlace;
import org.junheng.schooldata.Column;
import org.junheng.schooldata.CountyFigure;
import org.junheng.schooldata.CountyOrigin;
import org.junheng.schooldata.FigureOrigin;
import org.junheng.schooldata.FigureTrail;
import org.junheng.schooldata.Origin;
import org.junheng.schooldata.SchoolCode;
import org.junheng.schooldata.StatisticsFixture;
import org.junheng.schooldata.Workbooks;
import org.junheng.shared.Digest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A school's figures as they were reported. */
@IntegrationTest
@WithMockUser(username = "county.editor", roles = "COUNTY_EDITOR")
class SheetFactsViewTest extends SpringBrowserlessTest {

    private static final Digest HASH = Digest.of("file");

    @Autowired
    Workbooks workbooks;

    @Test
    void Every_figure_opens_to_its_own_cell_and_file_and_to_none_of_its_campuses() {
        var row = StatisticsFixture.primary(1, cells -> cells.remove(Column.EQUIPMENT));
        UI.getCurrent().add(new SheetFacts(row, Optional.empty(), workbooks, Trail::new));

        var values = find(OpenableValue.class).all();
        assertThat(values).hasSize(Column.values().length);
        values.get(List.of(Column.values()).indexOf(Column.EQUIPMENT))
                .getContent()
                .click();

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains(Column.EQUIPMENT.header(), "S!K17", "1,190", "county.xlsx", HASH.value())
                .doesNotContain("Campus");
    }

    /** A school and its campus, each figure in the same cell. */
    private record Trail() implements FigureTrail {

        @Override
        public List<FigureOrigin> of(SchoolCode school, Collection<Column> columns) {
            return columns.stream()
                    .flatMap(column -> List.of(
                            new FigureOrigin(school, "School", column, "1190", origin()),
                            new FigureOrigin(new SchoolCode("2132109999"), "Campus", column, "7", origin()))
                            .stream())
                    .toList();
        }

        @Override
        public CountyOrigin of(CountyFigure figure) {
            return new CountyOrigin(figure, "1", origin());
        }

        private static Origin origin() {
            var file = new Origin.SourceFile("county.xlsx", HASH, Instant.EPOCH, "Editor");
            return new Origin.FromWorkbook(file, new CellPlace("S", "K17", "1,190"));
        }
    }
}
