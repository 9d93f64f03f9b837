package org.junheng.evidence;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.contentstore.Damage;
import org.junheng.platform.ledger.Ledger;
import org.junheng.shared.Actor;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ScrubsIT {

    private static final Actor ADMINISTRATOR = actor(Role.ADMIN, RegionCode.NATION);

    @Autowired
    DamageFixture damage;

    @Autowired
    Scrubs scrubs;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("scrub-finds-all")
    void Each_damage_is_named_with_the_documents_that_have_it_and_sound_ones_are_not() throws IOException {
        var sound = damage.document();
        var lost = damage.lost();
        var cut = damage.document();
        damage.change(cut.sha256(), "short".getBytes(StandardCharsets.UTF_8));
        var longer = damage.document();
        damage.change(longer.sha256(), "long".repeat(50).getBytes(StandardCharsets.UTF_8));
        var flipped = damage.document();
        damage.change(flipped.sha256(), flipped.name().replace('G', 'Q').getBytes(StandardCharsets.UTF_8));
        var swapped = damage.document();
        damage.change(swapped.sha256(), sound.name().getBytes(StandardCharsets.UTF_8));

        var id = scrubs.begin(ADMINISTRATOR);
        Awaitility.await().until(() -> scrub(id).ended() != null);

        var scrub = scrub(id);
        var found = scrub.findings().stream()
                .flatMap(finding -> finding.documents().stream())
                .map(Document::id)
                .toList();
        assertThat(found)
                .contains(lost.id(), cut.id(), longer.id(), flipped.id(), swapped.id())
                .doesNotContain(sound.id());
        assertThat(scrub.findings().stream().collect(toMap(Scrub.Finding::sha256, Scrub.Finding::damage)))
                .containsEntry(lost.sha256(), Damage.MISSING)
                .containsEntry(cut.sha256(), Damage.SHORTER)
                .containsEntry(longer.sha256(), Damage.LONGER)
                .containsEntry(flipped.sha256(), Damage.CHANGED)
                .containsEntry(swapped.sha256(), Damage.SWAPPED);
        assertThat(scrub.checked()).isEqualTo(scrub.contents());
        assertThat(ledger.of("SCRUB", Long.toString(id)))
                .singleElement()
                .satisfies(entry -> assertThat(Integer.parseInt(Objects.requireNonNull(entry.fact("damaged"))))
                        .isEqualTo(scrub.findings().size()));
    }

    @Test
    void Only_administrators_scrub() {
        for (var other : List.of(editor(new RegionCode("320682")), actor(Role.NATION_OFFICER, RegionCode.NATION))) {
            assertThatThrownBy(() -> scrubs.begin(other)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> scrubs.latest(other)).isInstanceOf(Refusal.class);
        }
    }

    private Scrub scrub(long id) {
        return scrubs.latest(ADMINISTRATOR).stream()
                .filter(scrub -> scrub.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
