package org.junheng.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junheng.casefile.ActorFixture.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.Clause;
import org.junheng.IntegrationTest;
import org.junheng.platform.ledger.Checkpoint;
import org.junheng.platform.ledger.Ledger;
import org.junheng.platform.ledger.Verifier;
import org.junheng.shared.Actor;
import org.junheng.shared.Digest;
import org.junheng.shared.Grant;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tampers with the tables and files themselves, as their owner with all triggers off, and lets the verifier look at what the
 * product then exports: it is found against one checkpoint held outside.
 */
@IntegrationTest
class StoredTamperingIT {

    private static final int EACH = 12;
    private static final Verifier VERIFIER = new Verifier();
    private static final Actor AUDITOR =
            new Actor("auditor", "auditor", Set.of(new Grant(Role.ADMIN, RegionCode.NATION, null)));

    @Autowired
    Ledger ledger;

    @Autowired
    EvidenceFixture fixture;

    @Autowired
    EvidenceSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @TempDir
    Path folder;

    List<Document> given = List.of();
    Checkpoint held = new Checkpoint(0, Instant.EPOCH, Digest.of(""));

    @BeforeEach
    void giveEvidence() {
        var county = fixture.freeCounty();
        var id = fixture.open(county);
        given = IntStream.rangeClosed(1, 6)
                .mapToObj(number ->
                        fixture.add(editor(county), id, "G3", "G3-0%d.txt".formatted(number), number + " " + id))
                .toList();
        await().until(() -> jdbc.sql("select not exists (select from ledger_unlinked)")
                .query(Boolean.class)
                .single());
        held = ledger.checkpoint();
    }

    /** What somebody does who has the database. */
    enum Tampering {
        CHANGE_WHAT_WAS_DONE,
        CHANGE_WHO_DID_IT,
        CHANGE_WHEN,
        CHANGE_AND_LINK_ANEW,
        REMOVE_AN_ENTRY,
        REMOVE_AND_LINK_ANEW,
        SWAP_TWO,
        SWAP_AND_LINK_ANEW,
        CUT_THE_TAIL,
        DATE_BACK
    }

    @ParameterizedTest
    @EnumSource
    @Clause("ledger-untampered")
    void Whatever_is_done_to_the_tables_is_found(Tampering tampering) {
        assertThat(verify().code()).isZero();
        for (var seed = 0; seed < EACH; seed++) {
            var random = new Random(seed * 31L + tampering.name().hashCode());
            transactions.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                jdbc.sql("set local session_replication_role = replica").update();
                tamper(tampering, random);
                assertThat(verify().code()).as("%s %s", tampering, random).isOne();
            });
        }
        assertThat(verify().code()).isZero();
    }

    private void tamper(Tampering tampering, Random random) {
        var position = position(random);
        switch (tampering) {
            case CHANGE_WHAT_WAS_DONE -> change("content = '{\"forged\":\"1\"}'", position);
            case CHANGE_WHO_DID_IT -> change("actor = 'somebody.else'", position);
            case CHANGE_WHEN -> change("at = at - interval '1 second'", position);
            case CHANGE_AND_LINK_ANEW -> {
                change("content = '{\"forged\":\"1\"}'", position);
                linkAnew();
            }
            case REMOVE_AN_ENTRY -> remove(position);
            case REMOVE_AND_LINK_ANEW -> {
                remove(position);
                closeGap(position);
                linkAnew();
            }
            case SWAP_TWO -> swap(position, other(position, random));
            case SWAP_AND_LINK_ANEW -> {
                swap(position, other(position, random));
                linkAnew();
            }
            case CUT_THE_TAIL -> run("delete from ledger_link where position >= ?", position);
            case DATE_BACK -> {
                run("""
                        with forged as (
                            insert into ledger_entry (at, kind, actor, subject, content)
                            select e.at - interval '1 hour' * ?, 'UPLOAD', 'forger', 'x', '{}' from ledger_entry e
                            join ledger_link l on l.entry = e.id order by l.position desc limit 1 returning id)
                        insert into ledger_link (position, entry, linked_at, chain)
                        select (select max(position) + 1 from ledger_link), id, now(), repeat('0', 64) from forged""", 1 + random.nextInt(100));
                linkAnew();
            }
        }
    }

    private void change(String what, long position) {
        run(
                "update ledger_entry set %s where id = (select entry from ledger_link where position = ?)"
                        .formatted(what),
                position);
    }

    private void remove(long position) {
        run("delete from ledger_entry where id = (select entry from ledger_link where position = ?)", position);
        run("delete from ledger_link where position = ?", position);
    }

    private void closeGap(long position) {
        jdbc.sql("update ledger_link set position = position + 1000000000 where position > ?")
                .param(position)
                .update();
        jdbc.sql("update ledger_link set position = position - 1000000001 where position > 1000000000")
                .update();
    }

    private void swap(long one, long other) {
        run("update ledger_link set position = 2000000000 where position = ?", one);
        jdbc.sql("update ledger_link set position = ? where position = ?")
                .params(one, other)
                .update();
        run("update ledger_link set position = ? where position = 2000000000", other);
    }

    /** As somebody can who knows how links are made. */
    private void linkAnew() {
        var before = "0".repeat(64);
        var positions = new ArrayList<Long>();
        var links = new ArrayList<String>();
        for (var line : export()) {
            var unlinked = line.substring(0, line.lastIndexOf('\t'));
            before = Digest.of(before + "\n" + Digest.of(unlinked)).value();
            positions.add(Long.valueOf(unlinked.substring(0, unlinked.indexOf('\t'))));
            links.add(before);
        }
        jdbc.sql("""
                        update ledger_link set chain = anew.chain
                        from unnest(?::bigint[], ?::text[]) as anew (position, chain)
                        where ledger_link.position = anew.position""")
                .param(positions.toArray(Long[]::new))
                .param(links.toArray(String[]::new))
                .update();
    }

    private void run(String sql, Object parameter) {
        assertThat(jdbc.sql(sql).param(parameter).update()).as(sql).isPositive();
    }

    private long position(Random random) {
        return 1 + random.nextLong(held.position());
    }

    private long other(long position, Random random) {
        var other = position(random);
        return other == position ? other % held.position() + 1 : other;
    }

    @Test
    @Clause("ledger-untampered")
    void Whatever_is_done_to_the_files_is_found() throws IOException {
        var random = new Random(28);
        var store = folder.resolve("store");
        copyStore(store);
        assertThat(verifyFiles(store).code()).isZero();

        for (var round = 0; round < 80; round++) {
            var file = file(store, random.nextInt(given.size()));
            var content = Files.readAllBytes(file);
            switch (random.nextInt(5)) {
                case 0 -> {
                    var flipped = content.clone();
                    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
                    Files.write(file, flipped);
                }
                case 1 -> Files.write(file, Arrays.copyOf(content, content.length - 1));
                case 2 -> Files.write(file, Arrays.copyOf(content, content.length + 1));
                case 3 -> Files.delete(file);
                default -> Files.write(file, ("another content " + round).getBytes(UTF_8));
            }

            var result = verifyFiles(store);
            assertThat(result.code()).as("round %d", round).isOne();
            assertThat(result.output()).contains(file.getFileName().toString());
            Files.write(file, content);
        }
        assertThat(verifyFiles(store).code()).isZero();
    }

    /** The files of these documents, and no others: other tests damage theirs. */
    private void copyStore(Path store) throws IOException {
        for (var number = 0; number < given.size(); number++) {
            var copy = file(store, number);
            Files.createDirectories(copy.getParent());
            Files.copy(file(settings.directory(), number), copy);
            if (!copy.toFile().setWritable(true)) {
                throw new IOException("Not to be written: " + copy);
            }
        }
    }

    private Path file(Path store, int number) {
        var digest = given.get(number).sha256().value();
        return store.resolve("sha256").resolve(digest.substring(0, 2)).resolve(digest);
    }

    /** With the uploads of these documents out of the whole export, as a part. */
    private Verifier.Result verifyFiles(Path store) {
        var known = given.stream().map(document -> document.sha256().value()).toList();
        var entries = export().stream()
                .map(line -> line.split("\t"))
                .filter(fields -> fields[3].equals("UPLOAD") && known.contains(fields[5]))
                .map(fields -> Long.valueOf(fields[1]))
                .collect(Collectors.toSet());
        var part = new ArrayList<String>();
        ledger.readPart(entries, part::add);
        return VERIFIER.run(
                "ledger",
                write("part.tsv", part),
                "--checkpoints",
                write("checkpoints.tsv", List.of(held.text())),
                "--files",
                store.toString());
    }

    private Verifier.Result verify() {
        return VERIFIER.run(
                "ledger",
                write("ledger.tsv", export()),
                "--checkpoints",
                write("checkpoints.tsv", List.of(held.text())));
    }

    private List<String> export() {
        var lines = new ArrayList<String>();
        ledger.read(AUDITOR, Long.MIN_VALUE, lines::add);
        return lines;
    }

    private String write(String name, List<String> lines) {
        try {
            return Files.write(folder.resolve(name), lines).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
