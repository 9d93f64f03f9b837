package org.junheng.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.casefile.ActorFixture.actor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junheng.IntegrationTest;
import org.junheng.search.DocumentSearch;
import org.junheng.search.SearchFixture;
import org.junheng.search.SearchQuery;
import org.junheng.shared.RegionCode;
import org.junheng.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pieces of two to six characters looked for in the text of documents, against the bare query of the same index. */
@IntegrationTest
class SearchBenchmark {

    private static final int CASES = 20;
    private static final int DOCUMENTS = Integer.getInteger("benchmark.documents", 2_000);
    private static final int QUESTIONS = 500;
    private static final int HITS = 20;

    @Autowired
    DocumentSearch search;

    @Autowired
    SearchFixture fixture;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20260105);

    @Test
    void A_province_finds_about_as_fast_as_the_bare_index() throws IOException {
        var pages = fixture.fill(CASES, DOCUMENTS / CASES, random);
        var questions = random.ints(QUESTIONS, 0, pages.size())
                .mapToObj(page -> piece(pages.get(page)))
                .toList();
        var officer = actor(Role.PROVINCE_OFFICER, new RegionCode("37"));
        var ours = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        for (var round = 0; round < 3; round++) {
            ours.clear();
            bare.clear();
            for (var question : questions) {
                bare.add(milliseconds(() -> bare(question)));
                ours.add(milliseconds(() -> search.texts(officer, SearchQuery.first(question, null, HITS))));
            }
        }

        var name = "search in %d pages, 95 %% of %d questions within".formatted(10 * DOCUMENTS, QUESTIONS);
        Comparison.note(name, percentile(ours), percentile(bare), "ms");
        assertThat(percentile(ours)).isPositive();
    }

    private void bare(String question) {
        jdbc.sql("select id from search_page where keys @> ? order by id limit " + HITS)
                .param(fixture.keys(question))
                .query(Long.class)
                .list();
    }

    private String piece(String page) {
        var length = 2 + random.nextInt(5);
        var start = random.nextInt(page.length() - length);
        return page.substring(start, start + length);
    }

    private static double milliseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(List<Double> times) {
        return times.stream()
                .sorted()
                .skip(times.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }
}
