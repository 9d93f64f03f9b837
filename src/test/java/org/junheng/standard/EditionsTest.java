package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junheng.Clause;
import org.junheng.shared.Refusal;
import org.junheng.shared.Stage;
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

    @Test
    void Items_are_found_by_their_area_and_by_who_leads_them() {
        assertThat(codes(edition.items(Area.RESOURCE))).containsExactly("R1", "R2", "R3", "R4", "R5", "R6", "R7");
        assertThat(codes(edition.items(Area.SOCIAL))).containsExactly("S1");
        assertThat(codes(edition.ledBy("FINANCE"))).containsExactly("G6", "G7", "G8", "Q4");
        assertThat(edition.ledBy("WEATHER")).isEmpty();
    }

    @Test
    void People_judge_what_documents_grades_and_surveys_prove() {
        assertThat(codes(edition.items().stream().filter(Item::judgedByPeople).toList()))
                .containsExactly("G1", "G2", "G10", "G15", "Q3", "Q5", "Q6", "Q7", "Q8", "Q9", "S1");
    }

    @Test
    void What_the_county_states_needs_material_where_the_standard_names_any() {
        var bare = new Item(
                "X1",
                "",
                Area.GOVERNMENT,
                Item.Kind.MATERIAL,
                "",
                List.of("EDUCATION"),
                List.of(),
                Item.Due.COUNTY,
                1,
                "",
                List.of(),
                List.of(),
                null,
                null);

        assertThat(edition.item("G1").needsMaterial()).isTrue();
        assertThat(edition.item("R1").needsMaterial()).isFalse();
        assertThat(edition.item("S1").needsMaterial()).isFalse();
        assertThat(bare.needsMaterial()).isFalse();
    }

    @Test
    void A_limit_is_found_by_its_measure_and_stage() {
        var rooms = edition.item("G3");

        assertThat(rooms.limit("ROOM_AREA_SMALL_RURAL", Stage.JUNIOR).value()).isEqualTo("61");
        assertThat(rooms.limit("ROOM_AREA_SMALL_RURAL", Stage.PRIMARY).value()).isEqualTo("54");
        assertThat(rooms.limit("ART_ROOM_AREA", Stage.JUNIOR).value()).isEqualTo("90");
        assertThatThrownBy(() -> rooms.limit("ROOM_AREA_SMALL_RURAL", null)).hasMessageContaining("G3");
        assertThatThrownBy(() -> rooms.limit("PUPILS", null)).hasMessageContaining("PUPILS");
        assertThatThrownBy(() -> rooms.with(
                        rooms.thresholds(),
                        List.of(rooms.limit("ART_ROOM_AREA", null), rooms.limit("ART_ROOM_AREA", null))))
                .hasMessageContaining("limitTwice");
    }

    @Test
    void All_editions_stand_in_the_order_of_their_ids() {
        assertThat(new Editions().all())
                .extracting(one -> one.id().toString())
                .containsExactly("CN-2017-6", "CN-CATALOGUE-1", "TEST-PROVINCE-1");
        assertThat(new StandardDepartments(new Editions()).codes()).hasSize(11).startsWith("EDUCATION", "FINANCE");
    }

    private static List<String> codes(List<Item> items) {
        return items.stream().map(Item::code).toList();
    }
}
