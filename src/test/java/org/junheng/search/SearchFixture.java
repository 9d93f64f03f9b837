package org.junheng.search;

import static org.junheng.casefile.ActorFixture.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junheng.casefile.CaseFixture;
import org.junheng.casefile.CaseId;
import org.junheng.evidence.DocumentId;
import org.junheng.shared.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Many documents whose text is taken in already, without files behind them. */
@Component
public class SearchFixture {

    private static final int PAGES = 10;
    private static final int WORDS = 3_000;
    private static final int WORDS_OF_PAGE = 250;

    private final IndexRepository index;
    private final CaseFixture cases;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    SearchFixture(IndexRepository index, CaseFixture cases, JdbcClient jdbc, TransactionOperations transactions) {
        this.index = index;
        this.cases = cases;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Fills so many cases with so many documents each, and returns some of the pages. */
    public List<String> fill(int count, int documents, Random random) {
        var words = words(random);
        var sample = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            var county = cases.freeCounty();
            var id = cases.open(county);
            transactions.executeWithoutResult(status -> {
                for (var document = 0; document < documents; document++) {
                    sample.add(add(id, editor(county).name(), words, random));
                }
            });
        }
        jdbc.sql("analyze").update();
        return sample;
    }

    /** What the index is asked for these words. */
    public int[] keys(String words) {
        return Terms.of(words).keysOfLong();
    }

    private String add(CaseId id, String person, List<String> words, Random random) {
        var document = new DocumentId(UUID.randomUUID());
        var content = Digest.of(document.toString());
        jdbc.sql("""
                        insert into document (id, case_id, box, name, series, version, sha256, size, type, added_by,
                            added_by_name, added_at)
                        values (:id, :case, 'G1', 'G1-01.pdf', :id, 1, :content, 1, 'application/pdf', :by, :by, now())""")
                .param("id", document.value())
                .param("case", id.value())
                .param("content", content.value())
                .param("by", person)
                .update();
        index.add(content, Coverage.WHOLE);
        var pages = IntStream.rangeClosed(1, PAGES)
                .mapToObj(number -> new Page(number, "", page(words, random)))
                .toList();
        index.add(content, id, pages);
        return pages.getLast().text();
    }

    /** Of one to four characters. */
    private static List<String> words(Random random) {
        var words = new ArrayList<String>();
        for (var number = 0; number < WORDS; number++) {
            words.add(random.ints(1 + random.nextInt(4), 0x4E00, 0x4E00 + 2_500)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return words;
    }

    /** Few words are frequent and many are rare. */
    private static String page(List<String> words, Random random) {
        var page = new StringBuilder();
        for (var number = 0; number < WORDS_OF_PAGE; number++) {
            page.append(words.get((int) Math.pow(words.size(), random.nextDouble()) - 1));
        }
        return page.toString();
    }
}
