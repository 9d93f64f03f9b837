package org.junheng.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.casefile.ActorFixture.actor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.casefile.CaseId;
import org.junheng.casefile.CaseState;
import org.junheng.dossier.Dossier;
import org.junheng.dossier.Dossiers;
import org.junheng.dossier.Extent;
import org.junheng.dossier.HandOver;
import org.junheng.evidence.DamageFixture;
import org.junheng.evidence.Document;
import org.junheng.evidence.Documents;
import org.junheng.evidence.Scrubs;
import org.junheng.platform.ledger.Ledger;
import org.junheng.platform.ledger.Verifier;
import org.junheng.region.Regions;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Refusal;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@IntegrationTest
class DossiersIT {

    private static final int TAMPERINGS = 200;
    private static final Actor ADMINISTRATOR = actor(Role.ADMIN, RegionCode.NATION);

    @Autowired
    PathAtWork path;

    @Autowired
    CountyAtWork county;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Ledger ledger;

    @Autowired
    Regions regions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scrubs scrubs;

    @Autowired
    DamageFixture damage;

    @TempDir
    Path directory;

    @Test
    @Clause("dossier-sealed")
    void Every_hand_over_is_sealed_and_verified_without_the_application() throws IOException {
        var id = path.at(CaseState.NATION_PENDING);
        var verifier = new Verifier();

        var sealed = dossiers.of(PathAtWork.NATION_LEADER, id);

        assertThat(sealed)
                .extracting(Dossier::handOver)
                .containsExactly(HandOver.COUNTY, HandOver.CITY, HandOver.PROVINCE);
        var exported = exported(sealed);
        for (var dossier : sealed) {
            for (var extent : Extent.values()) {
                var zip = file(zip(dossier, extent));
                var result = verifier.run("dossier", zip.toString(), "--ledger", exported.toString());
                assertThat(result.output()).contains("sealed at");
                assertThat(result.code()).as(result.output()).isZero();
            }
        }
    }

    @Test
    @Clause("dossier-sealed")
    void A_chain_that_was_computed_anew_does_not_bear_a_dossier_out() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var sealed = dossiers.of(county.editorOf(id), id);
        var zip = file(zip(sealed.getFirst(), Extent.ALL)).toString();
        var exported = exported(sealed).toString();
        var head = ledger.checkpoint();
        var held = checkpoints(head.position(), head.chain());
        var forged = checkpoints(head.position(), Digest.of("another"));
        var verifier = new Verifier();

        assertThat(verifier.run("dossier", zip, "--ledger", exported, "--checkpoints", held)
                        .code())
                .isZero();
        assertThat(verifier.run("dossier", zip, "--ledger", exported, "--checkpoints", forged)
                        .code())
                .isOne();
        assertThat(verifier.run("dossier", zip, "--checkpoints", held).code()).isEqualTo(2);
        assertThat(verifier.run("dossier", zip).output()).contains("without a ledger the seal was not compared");
    }

    /** Who holds a dossier needs no administrator to check that the ledger bears it out, and learns nothing of other cases. */
    @Test
    @Clause("dossier-ledger-part")
    void Its_holder_verifies_it_against_a_part_of_the_ledger() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var other = path.at(CaseState.CITY_PENDING);
        var editor = county.editorOf(id);
        var dossier = dossiers.of(editor, id).getFirst();
        exported(List.of(dossier));
        var head = ledger.checkpoint();
        var held = checkpoints(head.position(), head.chain());
        var zip = file(zip(dossier, Extent.ALL)).toString();
        var verifier = new Verifier();

        var part = part(editor, dossier);
        var good = verifier.run("dossier", zip, "--ledger", write(part), "--checkpoints", held);
        assertThat(good.code()).as(good.output()).isZero();
        assertThat(good.output()).contains("sealed at");
        assertThat(String.join("\n", part))
                .contains(id.toString())
                .doesNotContain(
                        other.toString(), "SIGN_IN", county.editorOf(other).name());

        var random = new Random(8);
        for (var round = 0; round < 200; round++) {
            var tampered = new ArrayList<>(part);
            var at = random.nextInt(tampered.size());
            switch (random.nextInt(4)) {
                case 0 -> tampered.remove(at);
                case 1 -> tampered.set(at, flipped(tampered.get(at), random));
                case 2 -> tampered.add(at, tampered.get(random.nextInt(tampered.size())));
                default -> Collections.swap(tampered, at, (at + 1) % tampered.size());
            }
            assertThat(verifier.run("dossier", zip, "--ledger", write(tampered), "--checkpoints", held)
                            .code())
                    .as("round %d, line %d of %d", round, at, part.size())
                    .isNotZero();
        }
    }

    private List<String> part(Actor actor, Dossier dossier) throws IOException {
        var out = new ByteArrayOutputStream();
        dossiers.writeLedger(actor, dossier, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String write(List<String> lines) throws IOException {
        return Files.write(directory.resolve("part.tsv"), lines).toString();
    }

    private static String flipped(String line, Random random) {
        var at = random.nextInt(line.length());
        var other = line.charAt(at) == '0' ? '1' : '0';
        return line.substring(0, at) + other + line.substring(at + 1);
    }

    private String checkpoints(long position, Digest chain) throws IOException {
        var file = directory.resolve("held-" + chain.value().substring(0, 8) + ".tsv");
        return Files.writeString(file, "%d\t%s\t%s\n".formatted(position, Instant.now(), chain.value()))
                .toString();
    }

    @Test
    @Clause("dossier-sealed")
    void Two_hundred_random_tamperings_are_all_found() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var sealed = dossiers.of(county.editorOf(id), id);
        var exported = exported(sealed);
        var verifier = new Verifier();
        var random = new Random(20_261_128);
        var tampering = new DossierTampering(zip(sealed.getFirst(), Extent.ALL), random);

        for (var round = 0; round < TAMPERINGS; round++) {
            var done = tampering.next();
            var result = verifier.run("dossier", file(done.zip().get()).toString(), "--ledger", exported.toString());
            assertThat(result.code())
                    .as("%d %s: %s", round, done.what(), result.output())
                    .isNotZero();
        }
    }

    @Test
    @Clause("dossier-for-ever")
    void What_was_handed_over_stays_what_it_was_whatever_follows() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var editor = county.editorOf(id);
        var dossier = dossiers.of(editor, id).getFirst();
        var before = zip(dossier, Extent.ALL);
        var proofs = documents.list(id).stream().filter(Document::isCurrent).count();

        path.advance(id, "decideRecommendation");
        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        county.addDocument(id, "G4", "补充.pdf");

        assertThat(zip(dossier, Extent.ALL)).isEqualTo(before);
        assertThat(DossierTampering.unpacked(before).keySet())
                .contains("数据表/学校数据表.xlsx", "数据表/差异系数表.xlsx", "数据表/佐证材料目录.xlsx", "数据表/办理日志.xlsx")
                .filteredOn(name -> name.startsWith("佐证材料/"))
                .hasSize((int) proofs)
                .noneMatch(name -> name.contains("补充"));
    }

    @Test
    @Clause("scanned-or-quarantined")
    void What_waits_in_quarantine_is_left_out_and_named() throws IOException {
        var id = path.at("collectEvidence");
        county.addDocument(id, "G1", "G1-02.pdf");
        var waiting = documents.list(id).getFirst();
        jdbc.sql("""
                        insert into content_check (sha256, macros, scan, signature, at)
                        values (?, false, 'QUARANTINED', '', now())
                        on conflict (sha256) do update set scan = excluded.scan""").param(waiting.sha256().value()).update();

        path.advance(id, CaseState.CITY_PENDING);

        var dossier = dossiers.of(county.editorOf(id), id).getFirst();
        var files = DossierTampering.unpacked(zip(dossier, Extent.ALL));
        var given = documents.list(id).stream().filter(Document::isReadable).count();
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("佐证材料/"))
                .hasSize((int) given)
                .noneMatch(name -> name.equals("佐证材料/%s/%s".formatted(waiting.box(), waiting.name())));
        assertThat(text(Objects.requireNonNull(files.get("数据表/佐证材料目录.xlsx")))).contains(waiting.name(), "病毒扫描尚未完成，未收入");
    }

    @Test
    @Clause("scrub-finds-all")
    void A_scrub_names_the_dossiers_whose_content_is_damaged() throws IOException {
        var id = path.at(CaseState.CITY_PENDING);
        var dossier = dossiers.of(county.editorOf(id), id).getFirst();
        var files = DossierTampering.unpacked(zip(dossier, Extent.PAPERS));
        var paper = Digest.of(Objects.requireNonNull(files.get("数据表/办理日志.xlsx")));
        damage.change(paper, new byte[] {1});
        damage.change(dossier.seal(Extent.ALL), new byte[] {1});

        var scrub = scrubs.begin(ADMINISTRATOR);
        Awaitility.await()
                .until(() -> scrubs.latest(ADMINISTRATOR).stream()
                        .anyMatch(each -> each.id() == scrub && each.ended() != null));

        var owners = scrubs.latest(ADMINISTRATOR).getFirst().findings().stream()
                .filter(finding -> Set.of(paper, dossier.seal(Extent.ALL)).contains(finding.sha256()))
                .flatMap(finding -> finding.owners().stream());
        assertThat(owners)
                .hasSize(2)
                .allMatch(owner -> owner.startsWith("第1次交接档案包（申报事项 " + id))
                .anyMatch(owner -> owner.endsWith("办理日志.xlsx"))
                .anyMatch(owner -> owner.endsWith("MANIFEST.tsv"));
    }

    private static String text(byte[] workbook) throws IOException {
        try (var sheets = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(workbook)))) {
            return sheets.getText();
        }
    }

    @Test
    @Clause("dossier-whose")
    void A_level_has_what_it_and_those_below_handed_over_and_nobody_else_anything() {
        var id = path.at(CaseState.NATION_PENDING);
        var city = regions.above(county.county(id));

        assertThat(handedOver(county.editorOf(id), id)).containsExactly(HandOver.COUNTY);
        assertThat(handedOver(actor(Role.CITY_REVIEWER, city), id)).containsExactly(HandOver.COUNTY, HandOver.CITY);
        assertThat(handedOver(PathAtWork.OFFICER, id)).containsExactly(HandOver.values());
        var last = dossiers.of(PathAtWork.OFFICER, id).getLast();
        for (var stranger : List.of(county.editorOf(id), actor(Role.CITY_REVIEWER, city), ADMINISTRATOR)) {
            assertThatThrownBy(() -> dossiers.get(stranger, last.id())).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> dossiers.of(actor(Role.PROVINCE_OFFICER, new RegionCode("33")), id))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @Clause("dossier-whose")
    void What_the_county_hands_over_names_no_reviewer() throws IOException {
        var id = path.at("decideRecommendation");
        path.complete(id, "decideRecommendation", "RETURN", PathAtWork.returning("G4"));
        path.amend(id, "G4");
        path.advance(id, CaseState.CITY_PENDING);

        var again = dossiers.of(county.editorOf(id), id).getLast();

        assertThat(again.number()).isEqualTo(2);
        assertThat(DossierTampering.unpacked(zip(again, Extent.PAPERS)).keySet())
                .noneMatch(name -> name.contains("评审意见表"));
    }

    @Test
    void Nothing_is_sealed_beside_the_hand_over() {
        var id = path.open();

        assertThatThrownBy(() -> dossiers.seal(county.editorOf(id), id, HandOver.COUNTY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Set<HandOver> handedOver(Actor actor, CaseId id) {
        return dossiers.of(actor, id).stream().map(Dossier::handOver).collect(Collectors.toCollection(TreeSet::new));
    }

    private byte[] zip(Dossier dossier, Extent extent) throws IOException {
        var target = new ByteArrayOutputStream();
        dossiers.write(dossier, extent, target);
        return target.toByteArray();
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(directory.resolve("dossier.zip"), zip);
    }

    /** The chain, once it holds all seals of these dossiers. */
    private Path exported(List<Dossier> sealed) {
        var lines = new StringBuilder();
        Predicate<Dossier> chained = dossier -> lines.indexOf(dossier.all().value()) >= 0;
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            lines.setLength(0);
            ledger.read(ADMINISTRATOR, 1, line -> lines.append(line).append('\n'));
            return sealed.stream().allMatch(chained);
        });
        try {
            return Files.writeString(directory.resolve("ledger.tsv"), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
