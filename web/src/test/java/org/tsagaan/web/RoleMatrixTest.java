package org.tsagaan.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The matrix of roles, which {@code RoleMatrixIT} walks, has every page and every method of the
 * API, and nothing that is not served.
 */
class RoleMatrixTest {
    private static final java.nio.file.Path MATRIX =
            java.nio.file.Path.of(
                    "../acceptance/src/test/resources/org/tsagaan/acceptance/role-matrix.txt");

    /** Whose id stands in a path, such as {@code {lotId=workshop.lot}}. */
    private static final String OWNED = ".*=(?!any\\.|nobody\\.)[a-z]+\\.[a-z]+}.*";

    @Path("/api/v1/rumours")
    static class Forgotten {
        @GET
        @Path("/{rumour: [0-9]{1,18}}/{verb: hear|tell}")
        public String hear() {
            return "";
        }
    }

    @Test
    void everyMethodIsInTheMatrixAndNothingElse() throws IOException {
        var served = ServedMethods.of(ServedMethods.resources());
        assertThat(served).hasSizeGreaterThan(150);
        assertThat(templates()).isEqualTo(served);
    }

    /** Whoever asks for one's own must be seen to be refused another's. */
    @Test
    void whatBelongsToSomebodyIsAskedForWithTheIdsOfMoreThanOne() throws IOException {
        var often =
                requests().stream()
                        .filter(request -> request.matches(OWNED))
                        .collect(groupingBy(RoleMatrixTest::template, TreeMap::new, counting()));
        assertThat(often).hasSizeGreaterThan(80);
        assertThat(often.entrySet()).filteredOn(each -> each.getValue() < 2).isEmpty();
    }

    @Test
    void aMethodThatIsForgottenIsSeen() throws IOException {
        var forgotten = ServedMethods.of(List.of(Forgotten.class));
        assertThat(forgotten).containsExactly("GET /api/v1/rumours/{rumour}/{verb}");
        assertThat(templates()).doesNotContainAnyElementsOf(forgotten);
    }

    private static SortedSet<String> templates() throws IOException {
        return requests().stream()
                .map(RoleMatrixTest::template)
                .collect(toCollection(TreeSet::new));
    }

    /** Verb and address of each row below the names of the roles. */
    private static List<String> requests() throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> line.replaceFirst("^(\\S+) [^/]* (/\\S*).*", "$1 $2"))
                .toList();
    }

    private static String template(String request) {
        return request.replaceFirst("\\?.*", "").replaceAll("\\{(\\w+)=[^}]+}", "{$1}");
    }
}
