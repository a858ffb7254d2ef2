package org.tsagaan.local.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TallyTest {
    private static final String REPORT =
            "<?xml version=\"1.0\"?>\n<testsuite xmlns:xsi=\"x\" name=\"A\" time=\"1,002.5\""
                    + " tests=\"9\" errors=\"1\" skipped=\"2\" failures=\"3\" flakes=\"0\">";

    @TempDir private Path home;

    @Test
    void readsTheCountsOfAReport() {
        assertThat(Tally.read(REPORT)).isEqualTo(new Tally.Count(9, 4, 2, 1002.5));
    }

    @Test
    void countsEachKindApartAndLeavesOutWhatAnEarlierRunWrote() throws IOException {
        Instant began = Instant.now().minusSeconds(60);
        write("ejb/target/surefire-reports/TEST-org.tsagaan.MoneyTest.xml");
        write("ejb/target/surefire-reports/TEST-org.tsagaan.ArchitectureTest.xml");
        write("local/x/target/surefire-reports/TEST-org.tsagaan.XTest.xml");
        write("ear/target/failsafe-reports/TEST-org.tsagaan.SaleIT.xml");
        Path old = write("ear/target/failsafe-reports/TEST-org.tsagaan.OldIT.xml");
        Files.setLastModifiedTime(old, FileTime.from(began.minusSeconds(60)));
        Tally tally = Tally.since(home, began);
        assertThat(tally.counts().get(Tally.Kind.UNIT))
                .extracting(Tally.Count::tests)
                .isEqualTo(18);
        assertThat(tally.counts().get(Tally.Kind.ARCHITECTURE))
                .extracting(Tally.Count::tests)
                .isEqualTo(9);
        assertThat(tally.counts().get(Tally.Kind.IN_CONTAINER))
                .extracting(Tally.Count::tests)
                .isEqualTo(9);
        assertThat(tally.lines()).hasSize(4);
    }

    private Path write(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        return Files.writeString(file, REPORT);
    }
}
