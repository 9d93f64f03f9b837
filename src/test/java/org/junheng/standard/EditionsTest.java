package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junheng.Clause;
import org.junheng.shared.Refusal;
import org.junheng.standard.Item.Area;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private final Edition edition = new Editions().national();

    @Test
    @Clause("thirty-two-items")
    void The_national_standard_has_its_thirty_two_items() {
        assertThat(edition.items()).hasSize(32);
        assertThat(edition.items().stream().collect(Collectors.groupingBy(Item::area, Collectors.counting())))
                .containsEntry(Area.RESOURCE, 7L)
                .containsEntry(Area.GOVERNMENT, 15L)
                .containsEntry(Area.QUALITY, 9L)
                .containsEntry(Area.SOCIAL, 1L);
        assertThat(edition.stated()).hasSize(23).noneMatch(item -> item.code().equals("Q9"));
        assertThat(edition.vetoes()).hasSize(7);
    }

    @Test
    @Clause("departments-and-material")
    void Every_item_names_who_leads_and_what_proves_it() {
        assertThat(edition.items()).allSatisfy(item -> {
            assertThat(edition.department(item.lead()).name()).isNotBlank();
            assertThat(item.material()).isNotEmpty();
        });
        assertThat(edition.item("G8").lead()).isEqualTo("FINANCE");
        assertThat(edition.item("G10").departments()).containsExactly("STAFFING", "PERSONNEL", "EDUCATION");
    }

    @Test
    void What_is_not_known_is_refused() {
        assertThatThrownBy(() -> new Editions().get(new EditionId("CN-1999-1"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edition.item("R8")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edition.department("WEATHER")).isInstanceOf(Refusal.class);
    }
}
