package org.junheng;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junheng.shared.Role;

/** Who may use which call and page, as {@code rights.csv} says. */
final class RightsTable {

    private static final Path FILE = Path.of("src/test/resources/rights.csv");
    private static final int COLUMNS = 5;

    private RightsTable() {}

    static List<Line> lines() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", COLUMNS))
                .map(RightsTable::line)
                .toList();
    }

    private static Line line(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("Not method,path,roles,sample,body: " + String.join(",", columns));
        }
        return new Line(columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    /** One call or page. */
    record Line(String method, String path, String roles, String sample, String body) {

        boolean isView() {
            return method.equals("VIEW");
        }

        boolean isPublic() {
            return roles.equals("PUBLIC");
        }

        Set<Role> allowed() {
            return switch (roles) {
                case "PUBLIC", "ANY" -> EnumSet.allOf(Role.class);
                case "NONE" -> EnumSet.noneOf(Role.class);
                default -> {
                    var allowed = EnumSet.noneOf(Role.class);
                    Arrays.stream(roles.split("\\|")).map(Role::valueOf).forEach(allowed::add);
                    yield allowed;
                }
            };
        }

        /** What to ask for: the sample, or the path with things that are not there. */
        String request() {
            return sample.isEmpty()
                    ? path.replaceAll("\\{county}", "320682")
                            .replaceAll("\\{code}", "G11")
                            .replaceAll("\\{[^}]*}|:___url_parameter|\\*\\*?", "00000000-0000-4000-8000-000000000000")
                    : sample;
        }

        String key() {
            return method + "," + path;
        }
    }
}
