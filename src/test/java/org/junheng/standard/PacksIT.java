package org.junheng.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.NATION;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.Casefiles;
import org.junheng.casefile.RoundFixture;
import org.junheng.casefile.Rounds;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junheng.shared.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A province's pack, added while the application runs. */
@IntegrationTest
class PacksIT {

    private static final RegionCode PROVINCE = new RegionCode("54");
    private static final EditionId NATIONAL = new EditionId("CN-2017-6");
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Actor ADMIN = actor(Role.ADMIN, NATION);

    @Autowired
    Packs packs;

    @Autowired
    Ledger ledger;

    @Autowired
    Editions editions;

    @Autowired
    CountyEditions counties;

    @Autowired
    PackRepository repository;

    @Autowired
    Casefiles casefiles;

    @Autowired
    Rounds rounds;

    @Autowired
    CaseFixture cases;

    @Autowired
    JdbcClient jdbc;

    private final String id = "XZ-TEST-" + NEXT.incrementAndGet();

    @Test
    @Clause("pack-of-province")
    void New_cases_of_the_province_are_judged_by_it_and_running_ones_keep_their_edition() {
        var before = cases.open(cases.freeCounty(PROVINCE));

        var preview = packs.preview(ADMIN, pack(id, "4.5"));
        assertThat(edition(cases.open(cases.freeCounty(PROVINCE)))).isEqualTo(edition(before));
        packs.add(ADMIN, pack(id, "4.5"), preview.content());

        var during = cases.open(cases.freeCounty(PROVINCE));
        assertThat(edition(during).value()).isEqualTo(id);
        assertThat(edition(cases.open(cases.freeCounty()))).isEqualTo(NATIONAL);

        add(id + "-2", "4.6");

        assertThat(edition(cases.open(cases.freeCounty(PROVINCE))).value()).isEqualTo(id + "-2");
        assertThat(edition(during).value()).isEqualTo(id);
        assertThat(edition(before)).isNotEqualTo(edition(during));
        assertThat(minimum(during)).isEqualTo("4.5");
        assertThat(state(id)).isEqualTo(KnownEdition.State.SUPERSEDED);
        assertThat(state(id + "-2")).isEqualTo(KnownEdition.State.IN_FORCE);
        assertThat(ledger.of("STANDARD_PACK", id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fact("sha256"))
                        .isEqualTo(preview.content().value()));
    }

    @Test
    void The_preview_says_what_it_changes_and_what_it_takes_the_place_of() {
        add(id, "4.5");

        var preview = packs.preview(ADMIN, pack(id + "-2", "4.7"));

        assertThat(preview.superseded()).isEqualTo(new EditionId(id));
        assertThat(preview.differences())
                .containsExactly(new EditionDifference("R1", null, Stage.PRIMARY, "4.2", "4.7"));
        assertThat(editions.all()).extracting(Edition::id).doesNotContain(new EditionId(id + "-2"));
    }

    @Test
    void Another_node_sees_what_was_added_and_what_was_removed() {
        var node = new Editions(repository);

        add(id, "4.5");
        assertThat(node.get(new EditionId(id))
                        .item("R1")
                        .threshold(Stage.PRIMARY)
                        .orElseThrow()
                        .minimum())
                .isEqualTo("4.5");

        packs.remove(ADMIN, new EditionId(id));
        assertThat(node.all()).extracting(Edition::id).doesNotContain(new EditionId(id));
        assertThat(new Editions(repository).all()).extracting(Edition::id).doesNotContain(new EditionId(id));
    }

    @Test
    void A_round_is_opened_on_a_national_edition_only() {
        add(id, "4.5");
        var usual = rounds.get("2026");
        var newRound = "2026-" + NEXT.get();

        refused(Refusal.Kind.INVALID, () -> rounds.save(ADMIN, RoundFixture.like(usual, newRound, new EditionId(id))));
        refused(
                Refusal.Kind.NOT_FOUND,
                () -> rounds.save(ADMIN, RoundFixture.like(usual, newRound, new EditionId("NONE-1"))));
        assertThat(rounds.find(newRound)).isEmpty();
    }

    @Test
    void A_pack_in_use_is_neither_changed_nor_removed() {
        add(id, "4.5");
        cases.open(cases.freeCounty(PROVINCE));

        refused(Refusal.Kind.CONFLICT, () -> packs.remove(ADMIN, new EditionId(id)));
        refused(Refusal.Kind.CONFLICT, () -> packs.preview(ADMIN, pack(id, "4.9")));
        assertThat(packs.content(ADMIN, new EditionId(id))).contains("\"4.5\"");
    }

    @Test
    void A_pack_that_others_extend_is_not_removed_and_a_removed_one_gives_its_id_to_none() {
        add(id, "4.5");
        var over = new PackFile("over.json", text(id + "-2", "4.8").replace("\"CN-2017-6\"", "\"" + id + "\""));
        packs.add(ADMIN, over, over.digest());
        refused(Refusal.Kind.CONFLICT, () -> packs.remove(ADMIN, new EditionId(id)));

        packs.remove(ADMIN, new EditionId(id + "-2"));
        packs.remove(ADMIN, new EditionId(id));

        refused(Refusal.Kind.CONFLICT, () -> add(id, "4.5"));
        refused(Refusal.Kind.NOT_FOUND, () -> packs.content(ADMIN, new EditionId(id)));
    }

    @Test
    @Clause("wrong-file-refused")
    void A_wrong_pack_is_refused_with_the_line() {
        invalid("\"54\"", "\"54x\"", 4);
        invalid("\"4.5\"", "\"4.1\"", 7);
        invalid("\"R1\"", "\"R9\"", 7);
        invalid("\"CN-2017-6\"", "\"CN-1999-1\"", 3);
        invalid("\"source\"", "\"sauce\"", 6);
        refused(Refusal.Kind.INVALID, () -> packs.preview(ADMIN, changed("\"54\"", "\"5401\"")));
        refused(Refusal.Kind.INVALID, () -> packs.preview(ADMIN, changed("\"province\": \"54\",", "")));
        refused(Refusal.Kind.INVALID, () -> packs.preview(ADMIN, changed("\"extends\": \"CN-2017-6\",", "")));
    }

    @Test
    void A_rule_without_the_limits_it_needs_is_refused_before_it_can_fail_a_county() {
        invalid("\"items\": []", items("PUPILS", "GOVERNMENT"), 8);
        invalid("\"items\": []", items("CLASSES_PER_ROOM", "GOVERNMENT"), 8);
        invalid("\"items\": []", items("TRAINED_SHARE", "RESOURCE"), 8);
        assertThat(packs.preview(ADMIN, changed("\"items\": []", items("TRAINED_SHARE", "GOVERNMENT")))
                        .differences())
                .hasSize(2);
    }

    @Test
    void Only_administrators_manage_packs() {
        var file = pack(id, "4.5");
        var county = editor(cases.freeCounty());

        for (var person : List.of(county, actor(Role.PROVINCE_LEADER, PROVINCE))) {
            refused(Refusal.Kind.FORBIDDEN, () -> packs.preview(person, file));
            refused(Refusal.Kind.FORBIDDEN, () -> packs.add(person, file, file.digest()));
            refused(Refusal.Kind.FORBIDDEN, () -> packs.remove(person, NATIONAL));
        }
        refused(Refusal.Kind.CONFLICT, () -> packs.add(ADMIN, file, Digest.of("another")));
        refused(Refusal.Kind.NOT_FOUND, () -> packs.remove(ADMIN, NATIONAL));
    }

    @Test
    void What_is_kept_cannot_be_less_than_a_pack() {
        add(id, "4.5");

        assertThatThrownBy(() -> jdbc.sql("update standard_pack set removed_at = now() where id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void invalid(String before, String after, int line) {
        assertThatThrownBy(() -> packs.preview(ADMIN, changed(before, after)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.arguments()).first().asString().isEqualTo(Integer.toString(line));
                });
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private void add(String newId, String minimum) {
        var file = pack(newId, minimum);
        packs.add(ADMIN, file, file.digest());
    }

    private PackFile changed(String before, String after) {
        var text = text(id, "4.5");
        assertThat(text).contains(before);
        return new PackFile("pack.json", text.replace(before, after));
    }

    private static PackFile pack(String id, String minimum) {
        return new PackFile("pack.json", text(id, minimum));
    }

    private static String text(String id, String minimum) {
        return """
                {
                  "id": "%s",
                  "extends": "CN-2017-6",
                  "province": "54",
                  "title": "西藏自治区标准包（测试）",
                  "source": "测试",
                  "tightened": [{"item": "R1", "stage": "PRIMARY", "value": "%s"}],
                  "items": []
                }
                """.formatted(id, minimum);
    }

    private static String items(String measure, String area) {
        return """
                "items": [{"code": "P1", "title": "t", "area": "%s", "kind": "PER_SCHOOL", "clause": "c", \
                "departments": ["EDUCATION"], "material": [], "due": "COUNTY", "pupilsPerUnit": 1, "unit": "", \
                "thresholds": [], "limits": [{"measure": "%s", "relation": "AT_LEAST", "value": "1", "unit": ""}]}]""".formatted(area, measure);
    }

    private EditionId edition(CaseId id) {
        return casefiles.get(id).edition();
    }

    private String minimum(CaseId id) {
        return editions.get(edition(id))
                .item("R1")
                .threshold(Stage.PRIMARY)
                .orElseThrow()
                .minimum()
                .toPlainString();
    }

    private KnownEdition.State state(String wanted) {
        return packs.all().stream()
                .filter(known -> known.edition().id().value().equals(wanted))
                .map(KnownEdition::state)
                .findFirst()
                .orElseThrow();
    }
}
