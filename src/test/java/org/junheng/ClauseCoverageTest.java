package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause of the regulation is proved by a test, and every proof names a clause. */
class ClauseCoverageTest {

    private static final Pattern CLAUSE = Pattern.compile("(?m)^### ([a-z0-9-]+)$");
    private static final Pattern PROOF = Pattern.compile("@Clause\\(\"([^\"]+)\"\\)");

    @Test
    void Every_clause_is_proved_and_every_proof_names_a_clause() throws IOException {
        var clauses = found(CLAUSE, Files.readString(Path.of("src/docs/regulation.md")));
        var proofs = new TreeSet<String>();
        try (var tests = Files.walk(Path.of("src/test/java"))) {
            for (var test : tests.filter(ClauseCoverageTest::isTest).toList()) {
                proofs.addAll(found(PROOF, Files.readString(test)));
            }
        }

        assertThat(clauses).isNotEmpty().isEqualTo(proofs);
    }

    private static boolean isTest(Path file) {
        return file.toString().endsWith("Test.java") || file.toString().endsWith("IT.java");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
